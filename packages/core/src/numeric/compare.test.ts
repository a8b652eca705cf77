import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximate } from './approximate.ts';
import { compareByPowers, isSameFormula } from './compare.ts';
import { fraction, one, zero } from './fraction.ts';
import { linear, powerProduct, type Real } from './real.ts';

const half = fraction('1/2');
const mean = (...scores: (string | number)[]): Real =>
  powerProduct(scores.map((score) => [fraction(score), fraction(`1/${scores.length}`)] as const));

describe('isSameFormula', () => {
  const sum = () => linear([[half, mean(2, 3)]], one);

  it('compares numbers and structure', () => {
    expect(isSameFormula(fraction('0.5'), half)).toBe(true);
    expect(isSameFormula(mean(2, 3), mean('2.0', '3'))).toBe(true);
    expect(isSameFormula(sum(), sum())).toBe(true);
  });

  it.each([
    ['other bases', mean(2, 3), mean(2, 5)],
    ['other lengths', mean(2, 3), mean(2, 3, 5)],
    ['another kind', mean(2, 3), sum()],
    ['another constant', sum(), linear([[half, mean(2, 3)]], zero.add(2))],
    ['another coefficient', sum(), linear([[one, mean(2, 3)]], one)],
    ['a rational', half, mean(2, 3)],
  ])('tells apart %s', (_, a, b) => {
    expect(isSameFormula(a, b)).toBe(false);
    expect(isSameFormula(b, a)).toBe(false);
  });
});

describe('compareByPowers', () => {
  it.each([
    // 40 · 90 = 36 · 100 = 60²
    [mean(40, 90), mean(36, 100), 0],
    [mean(40, 90), fraction(60), 0],
    // 59 · 61 = 3599 < 3600; 10³ < 9 · 10 · 12 = 1080
    [mean(59, 61), fraction(60), -1],
    [mean(9, 10, 12), fraction(10), 1],
    // (2 · 8)^½ = 4 = (1 · 64 · 1)^⅓
    [mean(2, 8), mean(1, 64, 1), 0],
  ])('%#', (a, b, sign) => {
    expect(compareByPowers(a, b)).toBe(sign);
    expect(Math.sign(compareByPowers(b, a) ?? Number.NaN)).toBe(0 - sign);
  });

  it('has no answer for sums, for what is not positive, and for powers beyond measure', () => {
    expect(compareByPowers(linear([[half, mean(2, 3)]], one), one)).toBeUndefined();
    expect(compareByPowers(mean(2, 3), zero)).toBeUndefined();
    const huge = powerProduct([
      [fraction(2), fraction('1/999983')],
      [fraction(3), fraction('999982/999983')],
    ]);
    expect(compareByPowers(huge, fraction(3))).toBeUndefined();
  });

  it('agrees with 60 digits of either', () => {
    const score = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 2, maxLength: 4 }),
        fc.array(score, { minLength: 2, maxLength: 4 }),
        (x, y) => {
          const difference = approximate(mean(...x), 60).sub(approximate(mean(...y), 60));
          const isLevel = difference.abs().compare(fraction(`1/1${'0'.repeat(58)}`)) < 0;
          const expected = isLevel ? 0 : difference.compare(0);
          expect(compareByPowers(mean(...x), mean(...y))).toBe(expected);
        },
      ),
    );
  });
});
