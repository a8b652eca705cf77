import type { Decimal, RatioRounding } from '@zhibiao/schemas';
import { roundReal } from '../numeric/exact.ts';
import { type Fraction, fraction, one, zero } from '../numeric/fraction.ts';
import { linear, type Real } from '../numeric/real.ts';

/** What a document says of less being better. */
export interface Directed {
  readonly direction?: 'higher' | 'lower' | undefined;
}

/** What a document says of how a natural ratio becomes a score. */
export interface Mapped {
  readonly to?: readonly Decimal[] | undefined;
  readonly rounding?: RatioRounding | undefined;
}

/** A natural ratio, 0 at the worst and 1 at the best, rounded where declared and mapped onto `to`. */
export function mapToRange(rate: Real, { to, rounding }: Mapped, full: Fraction): Real {
  const [low = zero, high = full] = to?.map(fraction) ?? [];
  const ratio = rounding === undefined ? rate : roundReal(rate, rounding.digits, rounding.mode);
  return linear([[high.sub(low), ratio]], low);
}

/** The same value where more is better, its negative where less is: then greater is better always. */
export const orient = (x: Fraction, { direction }: Directed): Fraction =>
  direction === 'lower' ? x.neg() : x;

/** A rate measured from the other end where less is better. */
export const reverse = (rate: Real, { direction }: Directed): Real =>
  direction === 'lower' ? linear([[one.neg(), rate]], one) : rate;
