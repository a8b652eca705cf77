import type { Outcome } from '../diagnostic/outcome.ts';
import type { Columns } from './columns.ts';
import { diagnostic } from './diagnostics.ts';

const isFlat = (column: readonly number[]): boolean => column.every((x) => x === column[0]);

/** The refusal of a group in which no indicator tells units apart; undefined if one does. */
export function withoutSpread(
  { ids, values }: Columns,
  method: string,
): Outcome<never> | undefined {
  if (!values.every(isFlat)) return undefined;
  return {
    value: undefined,
    diagnostics: [diagnostic('nothing-varies', { method, indicators: ids })],
  };
}

/** From 0 for the least to 1 for the greatest; 0 for all where they are the same. */
export function spreadOut(column: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...column), Math.max(...column)];
  return column.map((x) => (high === low ? 0 : (x - low) / (high - low)));
}
