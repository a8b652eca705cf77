import { coverageAt as coverageOf } from '../evaluate/availability/coverage.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { resultDocument } from '../result/document.ts';
import type { Result } from '../result/result.ts';
import { exactScore } from '../result/score-of.ts';
import { workings } from '../result/workings.ts';

/** The reported totals by unit. */
export const totals = (result: Result): Readonly<Record<string, string | null>> =>
  Object.fromEntries(resultDocument(result).units.map((u) => [u.unit, u.score]));

/**
 * The ranks of the totals by unit.
 *
 * @example
 * ranks(result).value // new Float64Array([1, 3, 2])
 */
export const ranks = (result: Result): Readonly<Record<string, number | null>> =>
  Object.fromEntries(resultDocument(result).units.map((u) => [u.unit, u.rank]));

/** One node's reported scores, in the order of the units. */
export const scoresAt = (result: Result, id: string): readonly (string | null)[] =>
  resultDocument(result).units.map((u) =>
    id === 'total' ? u.score : (u.indicators[id]?.score ?? null),
  );

/** One node's unrounded scores, in the order of the units. */
export const exactAt = (result: Result, id: string): readonly (string | undefined)[] => {
  return result.dataset.units.map((unit) => exactScore(result, unit.id, id).value ?? undefined);
};

/** One node's ranks, in the order of the units. */
export const ranksAt = (result: Result, id: string): readonly (number | undefined)[] =>
  workings(result).nodes[result.system.indexOf[id] ?? -1]?.ranks ?? [];

/** One node's coverage, in the order of the units. */
export const coverageAt = (result: Result, id: string): readonly (string | undefined)[] =>
  result.dataset.units.map((_, unit) => {
    const covered = coverageOf(workings(result), result.system.indexOf[id] ?? -1, unit);
    return covered && toDecimal(covered);
  });

/** One node's states, in the order of the units. */
export const statesAt = (result: Result, id: string): readonly string[] =>
  workings(result).nodes[result.system.indexOf[id] ?? -1]?.states ?? [];
