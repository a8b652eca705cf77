import { plainDigits } from '../numeric/fraction.ts';
import type { Cell } from './dataset.ts';

/** What stands for not applicable in every dataset. */
export const usualNotApplicable: readonly string[] = ['不适用', 'N/A', 'n/a'];

const dashes = /^[-–—―−－﹣]+$/;

/** Whether a text is a dash, as people write where there is no value. */
export const isDash = (text: string): boolean => dashes.test(text);

const written = (input: string | number | boolean | null | undefined): string => {
  if (input === null || input === undefined) return '';
  return typeof input === 'number' ? plainDigits(input) : String(input).trim();
};

/** The words of a dataset that stand for no value. */
export interface Marks {
  readonly missing: ReadonlySet<string>;
  readonly notApplicable: ReadonlySet<string>;
}

/** One cell as written: a value, missing (empty, a dash, or a word for it), or not applicable. */
export function readCell(
  input: string | number | boolean | null | undefined,
  row: number,
  marks: Marks,
): Cell {
  const text = written(input);
  if (marks.notApplicable.has(text)) return { state: 'not-applicable', text, row };
  const isMissing = text === '' || isDash(text) || marks.missing.has(text);
  return { state: isMissing ? 'missing' : 'value', text, row };
}
