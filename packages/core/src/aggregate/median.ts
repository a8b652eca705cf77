import { compareReal } from '../numeric/exact.ts';
import { Fraction, zero } from '../numeric/fraction.ts';
import { linear, type Real } from '../numeric/real.ts';
import { lift, type Part, type PlainAggregate } from './aggregate.ts';

const half = new Fraction(1, 2);

/** The first score, in the order given, at which the shares so far make up half of all. */
function halfway(sorted: readonly (readonly [score: Real, share: Fraction])[]): Real {
  let before = zero;
  for (const [score, share] of sorted) {
    before = before.add(share);
    if (before.compare(half) >= 0) return score;
  }
  return zero;
}

const sortedParts = (parts: readonly Part[], fullMark: Fraction) =>
  parts
    .map((part) => [lift(part, fullMark), part.share] as const)
    .sort(([a], [b]) => compareReal(a, b));

/**
 * The weighted median: a score with at most half of the weight below it and at most half above. Where
 * two have this, since the weight below the upper is exactly half, the midpoint of the two: halfway
 * between the lower and the upper weighted median (`ties = "mean"` in R's matrixStats::weightedMedian).
 * With equal weights it is the usual median.
 */
export const median: PlainAggregate = {
  method: 'median',
  domain: 'any',
  words: { zh: '加权中位数', en: 'the weighted median' },
  combine: (parts, fullMark) => {
    const sorted = sortedParts(parts, fullMark);
    const [lower, upper] = [halfway(sorted), halfway(sorted.toReversed())];
    if (compareReal(lower, upper) === 0) return lower;
    return linear([
      [half, lower],
      [half, upper],
    ]);
  },
};
