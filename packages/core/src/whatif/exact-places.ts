import { compareReal } from '../numeric/exact.ts';
import { placesWithin } from '../rank/rank.ts';
import { exactScoreAt } from '../score/read.ts';
import type { Result } from '../score/result.ts';

/**
 * The places of units by their unrounded totals, those who are level having the first of their places;
 * none without a total. What is said of other weights is said by these: there a rank that goes by
 * rounded totals, or counts scores instead of units, would be another thing.
 */
export function exactPlaces(result: Result): readonly (number | undefined)[] {
  const { total } = result.system;
  const totals = result.dataset.units.map((_, u) =>
    result.nodes[total]?.ranks[u] === undefined ? undefined : exactScoreAt(result, total, u),
  );
  return placesWithin(
    totals.map((x) => x !== undefined),
    (a, b) => {
      const [x, y] = [totals[a], totals[b]];
      return x === undefined || y === undefined ? 0 : compareReal(x, y);
    },
    { ties: 'competition' },
  );
}
