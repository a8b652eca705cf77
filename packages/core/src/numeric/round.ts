import { Fraction, numerator } from './fraction.ts';

/** How a score is rounded; see `format.md` §7. */
export type RoundingMode =
  | 'half-up'
  | 'half-even'
  | 'half-down'
  | 'up'
  | 'down'
  | 'ceiling'
  | 'floor';

/**
 * Whether |x|, `whole` steps and a remainder, goes to the next step away from zero. `half` is the
 * remainder against half a step: −1, 0 or 1; the remainder is never 0 here.
 */
const awayFromZero: Record<
  RoundingMode,
  (whole: bigint, half: number, negative: boolean) => boolean
> = {
  'half-up': (_, half) => half >= 0,
  'half-down': (_, half) => half > 0,
  'half-even': (whole, half) => half > 0 || (half === 0 && whole % 2n === 1n),
  up: () => true,
  down: () => false,
  ceiling: (_whole, _half, negative) => !negative,
  floor: (_whole, _half, negative) => negative,
};

/**
 * `x` rounded to `digits` after the decimal point, exactly.
 *
 * @example
 * round(new Fraction('49.995'), 2, 'half-up') // 50
 */
export function round(x: Fraction, digits: number, mode: RoundingMode): Fraction {
  const unit = 10n ** BigInt(digits);
  const negative = numerator(x) < 0n;
  const scaled = x.n * unit;
  const whole = scaled / x.d;
  const rest = scaled % x.d;
  if (rest === 0n) return x;
  const doubled = 2n * rest;
  const half = doubled === x.d ? 0 : doubled > x.d ? 1 : -1;
  const steps = awayFromZero[mode](whole, half, negative) ? whole + 1n : whole;
  return new Fraction(negative ? -steps : steps, unit);
}
