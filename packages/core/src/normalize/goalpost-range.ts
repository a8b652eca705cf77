import type { Decimal } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction, one, zero } from '../numeric/fraction.ts';
import type { Checking, Normalizing } from './normalize.ts';

/** A value, or the goalpost that it is beyond; a fault where values beyond are not clamped. */
export function clampToGoalposts(
  value: Fraction,
  [min, max]: readonly [Fraction, Fraction],
  clamp: boolean | undefined,
  { indicator, fault }: Pick<Normalizing, 'indicator' | 'fault'>,
  unit: number,
): Fraction | undefined {
  const beyond = value.compare(min) < 0 ? min : value.compare(max) > 0 ? max : undefined;
  if (beyond === undefined || clamp !== false) return beyond ?? value;
  const goalposts = { low: toDecimal(min), high: toDecimal(max) };
  return fault('beyond-goalposts', { indicator, found: toDecimal(value), ...goalposts }, unit);
}

/** (x − min) / (max − min) */
export const rescale = (x: Fraction, min: Fraction, max: Fraction): Fraction =>
  x.sub(min).div(max.sub(min));

/** Reports two ends that are the wrong way round or equal. */
export function checkEnds(
  ends: readonly Decimal[] | undefined,
  { fault }: Pick<Checking, 'fault'>,
  below: string = '',
): void {
  if (ends === undefined) return;
  const [low = zero, high = one] = ends.map(fraction);
  if (low.compare(high) < 0) return;
  fault('ends-reversed', { low: toDecimal(low), high: toDecimal(high) }, below);
}

/** Reports scores that no unit may have, for they are beyond the indicator's range. */
export function checkScores(
  scores: readonly (Decimal | Fraction | undefined)[],
  { indicator, full, fault }: Checking,
): void {
  if (full === undefined) return;
  for (const score of scores) {
    if (score === undefined) continue;
    const found = typeof score === 'object' ? score : fraction(score);
    if (found.compare(0) >= 0 && found.compare(full) <= 0) continue;
    const range = { low: '0', high: toDecimal(full) };
    fault('score-out-of-range', { indicator, found: toDecimal(found), ...range });
  }
}

/** Reports what is wrong with the range of the scores, and with the score where there is no answer. */
export function checkRange(
  {
    to,
    degenerate,
  }: { readonly to?: readonly Decimal[] | undefined; readonly degenerate?: Decimal | undefined },
  report: Checking,
): void {
  checkEnds(to, report, '/to');
  checkScores([...(to ?? []), degenerate], report);
}
