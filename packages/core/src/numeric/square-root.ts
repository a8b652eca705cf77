import { Fraction } from './fraction.ts';
import { powerOf } from './power.ts';
import type { Real } from './real.ts';

const half = new Fraction(1, 2);

/** The square root of a rational that is not negative: a rational if it is one. */
export const squareRoot = (x: Fraction): Real => powerOf(x, half);
