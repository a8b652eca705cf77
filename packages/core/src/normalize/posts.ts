import type { Decimal } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction, one, zero } from '../numeric/fraction.ts';
import type { Normalizing } from './normalize.ts';

/** What methods with two posts share. */
interface Posts {
  readonly direction?: 'higher' | 'lower' | undefined;
  readonly to?: readonly [Decimal, Decimal] | readonly Decimal[] | undefined;
}

/** (x − min) / (max − min), measured from the other end where less is better, mapped onto `to`. */
export function betweenPosts(
  x: Fraction,
  min: Fraction,
  max: Fraction,
  { direction, to }: Posts,
  full: Fraction,
): Fraction {
  const fromLow = x.sub(min).div(max.sub(min));
  const rate = direction === 'lower' ? one.sub(fromLow) : fromLow;
  const [low, high] = to === undefined ? [zero, full] : to.map(fraction);
  return low === undefined || high === undefined ? rate : low.add(rate.mul(high.sub(low)));
}

/** Reports two ends that are the wrong way round or equal. */
export function checkEnds(
  ends: readonly Decimal[] | undefined,
  { indicator, fault }: Pick<Normalizing, 'indicator' | 'fault'>,
): void {
  if (ends === undefined) return;
  const [low = zero, high = one] = ends.map(fraction);
  if (low.compare(high) < 0) return;
  fault('posts-reversed', { indicator, min: toDecimal(low), max: toDecimal(high) });
}
