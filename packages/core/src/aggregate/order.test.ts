import { describe, expect, it } from 'vitest';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction, hundred } from '../numeric/fraction.ts';
import { powerProduct, type Real } from '../numeric/real.ts';
import type { Part } from './aggregate.ts';
import { max } from './max.ts';
import { median } from './median.ts';
import { min } from './min.ts';

// The methods that look at the order of scores.

const part = (score: string | Real, share: string, fullMark = '100'): Part => ({
  score: typeof score === 'string' ? fraction(score) : score,
  share: fraction(share),
  fullMark: fraction(fullMark),
});
const thirds = (...scores: (string | Real)[]) => scores.map((score) => part(score, '1/3'));
const root = (x: string) => powerProduct([[fraction(x), fraction('1/2')]]);

describe('min and max', () => {
  it.each([
    [thirds('50', '20', '70'), '20', '70'],
    // Rates under points: 30 of 40 and 36 of 60
    [[part('30', '0.4', '40'), part('36', '0.6', '60')], '60', '75'],
    // √2401 is 49 exactly, √2402 is above it by 0.0102
    [thirds('49', root('2402'), root('2401')), '49', '49.0102030193713847668081425027'],
  ])('%#', (parts, least, greatest) => {
    expect(toDecimal(min.combine(parts, hundred))).toBe(least);
    expect(toDecimal(max.combine(parts, hundred))).toBe(greatest);
  });
});

describe('median', () => {
  it.each([
    ['an odd number', thirds('50', '20', '70'), '50'],
    ['an even number', ['10', '40', '20', '90'].map((x) => part(x, '1/4')), '30'],
    // Half of the weight is reached at 60 from below, at 90 from above
    ['half of the weight below', [part('90', '1/2'), part('40', '1/4'), part('60', '1/4')], '75'],
    ['more than half on one', [part('90', '0.51'), part('40', '0.29'), part('60', '0.2')], '90'],
    // 0.3 below 70 and 0.3 above
    ['a heavy middle', [part('10', '0.3'), part('70', '0.4'), part('80', '0.3')], '70'],
    ['one', [part('66', '1')], '66'],
    ['equal scores', [part('40', '1/4'), part('40', '1/4'), part('80', '1/2')], '60'],
    // (√2 + √3) / 2, next to √2 and √3
    ['roots', [part(root('2'), '1/2'), part(root('3'), '1/2')], '1.57313218497098617116456753286'],
    ['rates under points', [part('30', '1/2', '40'), part('36', '1/2', '60')], '67.5'],
  ])('%s', (_, parts, expected) =>
    expect(toDecimal(median.combine(parts, hundred))).toBe(expected),
  );
});
