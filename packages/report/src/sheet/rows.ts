import type { Language } from '../messages/language.ts';
import { wordsIn } from '../messages/words.ts';

type Rows = readonly (readonly string[])[];

/** The first rows of a table, with a note that says so where some are left out. */
export function firstRows(
  rows: Rows,
  most: number | undefined,
  language: Language,
): { readonly shown: Rows; readonly notes: readonly string[] } {
  if (most === undefined || rows.length <= most) return { shown: rows, notes: [] };
  return {
    shown: rows.slice(0, most),
    notes: [wordsIn(language).rowsShown(most, rows.length)],
  };
}
