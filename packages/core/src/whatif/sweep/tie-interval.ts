import { type Line, valueAt } from '../../evaluate/lines/linear.ts';
import { exactText } from '../../numeric/decimal.ts';
import { Fraction } from '../../numeric/fraction.ts';
import { round } from '../../numeric/round.ts';
import type { Rounding } from '../../system/system.ts';

/** The weights between two ends; whether an end itself belongs depends on the rounding mode. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** The same, as the engine computes with it. */
interface Bounds {
  readonly from: Fraction;
  readonly to: Fraction;
}

/** The two boundaries between which everything rounds to what `x` rounds to. */
function cell(x: Fraction, { digits, mode }: Rounding): readonly [Fraction, Fraction] {
  const step = new Fraction(1n, 10n ** BigInt(digits));
  const rounded = round(x, digits, mode);
  if (mode.startsWith('half')) return [rounded.sub(step.div(2)), rounded.add(step.div(2))];
  const isUp =
    rounded.compare(x) > 0 || (rounded.equals(x) && (mode === 'up' || mode === 'ceiling'));
  return isUp ? [rounded.sub(step), rounded] : [rounded, rounded.add(step)];
}

/** Where a line stays between two values, within bounds; the bounds themselves if it is level. */
function within({ intercept, slope }: Line, low: Fraction, high: Fraction, bounds: Bounds): Bounds {
  if (slope.equals(0)) return bounds;
  const ends = [low.sub(intercept).div(slope), high.sub(intercept).div(slope)];
  const [a, b] = ends.toSorted((x, y) => x.compare(y));
  const from = a && a.compare(bounds.from) > 0 ? a : bounds.from;
  const to = b && b.compare(bounds.to) < 0 ? b : bounds.to;
  return { from, to };
}

/** The weights around the crossing of two totals at which both are reported as the same score. */
export function tieInterval(
  a: Line,
  b: Line,
  at: Fraction,
  rounding: Rounding,
  [from, to]: readonly [Fraction, Fraction],
): Interval {
  const [low, high] = cell(valueAt(a, at), rounding);
  const level = within(b, low, high, within(a, low, high, { from, to }));
  return { from: exactText(level.from), to: exactText(level.to) };
}
