import { Decimal } from 'decimal.js';
import { expect, it } from 'vitest';
import { approximate } from './approximate.ts';
import { compareReal } from './exact.ts';
import { fraction } from './fraction.ts';
import { logarithm } from './logarithm.ts';
import { isRational, type Real } from './real.ts';
import { toFixed } from './round-decimal.ts';
import { squareRoot } from './square-root.ts';

const D = Decimal.clone({ precision: 90 });
const at60 = (x: Real) => toFixed(approximate(x, 62), 60);
const lnOf = (of: string, base: string) => D.ln(of).div(D.ln(base)).toFixed(60, D.ROUND_HALF_UP);

it.each([
  ['2', '10'],
  ['100.0000001', '100'],
  ['1.0000000001', '3'],
  ['0.0000000123', '1.000000000001'],
  ['123456789012345.678', '0.5'],
])('ln %s / ln %s to 60 digits', (of, base) => {
  expect(at60(logarithm(fraction(of), fraction(base)))).toBe(lnOf(of, base));
});

it.each([
  ['10', '100', '1/2'],
  ['8/27', '4/9', '3/2'],
  ['0.25', '2', '-2'],
  ['1', '7', '0'],
])('ln %s / ln %s is rational', (of, base, expected) => {
  const found = logarithm(fraction(of), fraction(base));
  expect(isRational(found) && found.equals(expected)).toBe(true);
});

it('roots: of squares rational, of others to 60 digits', () => {
  expect(squareRoot(fraction('49/4'))).toEqual(fraction('7/2'));
  expect(squareRoot(fraction('0'))).toEqual(fraction('0'));
  const great = fraction('123456789123456789123456789123456789');
  expect(squareRoot(great.mul(great))).toEqual(great);
  expect(at60(squareRoot(fraction('2')))).toBe(D.sqrt(2).toFixed(60, D.ROUND_HALF_UP));
  expect(at60(squareRoot(fraction('0.0003')))).toBe(D.sqrt('0.0003').toFixed(60, D.ROUND_HALF_UP));
});

it('logarithms are in order, and equal where they are the same formula', () => {
  const [a, b] = [
    logarithm(fraction('2'), fraction('10')),
    logarithm(fraction('3'), fraction('10')),
  ];
  expect(compareReal(a, b)).toBeLessThan(0);
  expect(compareReal(a, logarithm(fraction('2'), fraction('10')))).toBe(0);
  expect(compareReal(a, logarithm(fraction('4'), fraction('100')))).toBe(0);
});
