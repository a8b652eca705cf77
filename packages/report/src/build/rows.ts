import { type Language, wordsIn } from '../messages/index.ts';

/** The first of some units, with a note if there are more. */
export function firstRows<T>(
  units: readonly T[],
  most: number | undefined,
  language: Language,
): { readonly shown: readonly T[]; readonly notes: readonly string[] } {
  if (most === undefined || units.length <= most) return { shown: units, notes: [] };
  return {
    shown: units.slice(0, most),
    notes: [wordsIn(language).rowsShown(most, units.length)],
  };
}
