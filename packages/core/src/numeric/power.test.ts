import { describe, expect, it } from 'vitest';
import { toDecimal } from './decimal.ts';
import { fraction, zero } from './fraction.ts';
import { powerOf } from './power.ts';
import { isRational, linear, powerProduct } from './real.ts';

const power = (x: string, p: string) => {
  const exponent = p.startsWith('-') ? fraction(p.slice(1)).neg() : fraction(p);
  const result = powerOf(fraction(x), exponent);
  return isRational(result) ? result.toFraction() : `~${toDecimal(result, 12)}`;
};

describe('powers', () => {
  it.each([
    ['3', '2', '9'],
    ['9', '1/2', '3'],
    ['4/9', '1/2', '2/3'],
    ['4/9', '-1/2', '3/2'],
    ['8/27', '2/3', '4/9'],
    ['2/3', '-3', '27/8'],
    ['0', '1/3', '0'],
    ['5', '0', '1'],
    ['1', '1/7', '1'],
    // 10^40 has whole roots, 10^40 + 1 has none
    ['10000000000000000000000000000000000000000', '1/40', '10'],
    ['2', '1/2', '~1.41421356237'],
    ['1/2', '1/2', '~0.707106781187'],
  ])('%s ^ %s = %s', (x, p, y) => expect(power(x, p)).toBe(y));

  it('a neighbour of a power is none', () => {
    expect(power('10000000000000000000000000000000000000001', '1/40')).toBe('~10');
  });

  it('a formula to a power is one formula: (√2)² is 2', () => {
    const root = powerProduct([[fraction(2), fraction('1/2')]]);
    expect(powerOf(root, fraction(2))).toEqual(fraction(2));
  });

  it('a formula that is 0 has the power 0: √2 + √2 − √8', () => {
    const root = (x: number) => powerProduct([[fraction(x), fraction('1/2')]]);
    const nothing = linear([
      [fraction(2), root(2)],
      [fraction('-1'), root(8)],
    ]);
    expect(powerOf(nothing, fraction('1/2'))).toBe(zero);
  });
});
