import { type Fraction, one } from './fraction.ts';

const most = BigInt(Number.MAX_SAFE_INTEGER);

/** A rational in steps of 10^−digits, towards 0. */
const stepsOf = (x: Fraction, digits: number): bigint => (x.n * 10n ** BigInt(digits)) / x.d;

/** Whether a score, or one that far from 0, in steps of 10^−digits is a whole number that a double holds. */
export const fits = (score: Fraction, digits: number): boolean => stepsOf(score, digits) <= most;

/**
 * The most digits to which scores so far from 0 can be reported exactly; below 0 where not even whole
 * numbers can be.
 *
 * @example
 * mostDigits(new Fraction(100)) // 13: 100 · 10^13 is below 2^53
 */
export function maxDigits(score: Fraction): number {
  let digits = -1;
  const reach = score.abs().compare(one) < 0 ? one : score;
  while (fits(reach, digits + 1)) digits += 1;
  return digits;
}
