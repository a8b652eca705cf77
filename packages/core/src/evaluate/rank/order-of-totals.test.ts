import { expect, it } from 'vitest';
import { Fraction, fraction } from '../../numeric/fraction.ts';
import { listed } from '../../numeric/ranks.ts';
import { powerProduct } from '../../numeric/real.ts';
import { approximateTotal, orderOfTotals, rankTotals } from './order-of-totals.ts';

const root = (x: number) => powerProduct([[fraction(x), new Fraction(1, 2)]]);
const ranksOf = (totals: Parameters<typeof rankTotals>[0]) =>
  listed(rankTotals(totals, { ties: 'competition' }));

it('totals that doubles cannot tell apart are told apart exactly', () => {
  const close = ['1/3', '0.33333333333333333', '0.333333333333333334', '1/3'].map(fraction);
  expect(ranksOf(close)).toEqual([2, 4, 1, 2]);
});

it('a root and a rational are compared by their powers', () => {
  // √2 = 1.41421356…, and 1.5² > 2; √4 is 2
  expect(ranksOf([root(2), fraction('1.5'), root(4), fraction(2), undefined])).toEqual([
    4,
    3,
    1,
    1,
    undefined,
  ]);
});

it('numerators beyond the doubles are no infinities', () => {
  const huge = 10n ** 400n;
  const totals = [new Fraction(huge + 1n, huge * 2n), new Fraction(huge, huge * 2n)];
  expect(totals.map(approximateTotal)).toEqual([0.5, 0.5]);
  expect(ranksOf(totals)).toEqual([1, 2]);
});

it('a unit without a total is level with none and has no rank', () => {
  const order = orderOfTotals([undefined, fraction(1)]);
  expect(order(0, 1)).toBe(0);
  expect(ranksOf([undefined, fraction(1)])).toEqual([undefined, 1]);
});
