import { expect, it } from 'vitest';
import { greatestCommon, greatestCommonWhole, leastCommon } from './greatest-common.ts';

it.each([
  [12, 18, 6],
  [18, 12, 6],
  [7, 0, 7],
  [0, 7, 7],
  [9007199254740991, 6361, 6361],
])('of %s and %s: %s', (a, b, common) => {
  expect(greatestCommonWhole(a, b)).toBe(common);
  expect(greatestCommon(BigInt(a), BigInt(b))).toBe(BigInt(common));
});

it('the least common multiple', () => {
  expect([[], [4n, 6n, 3n], [1n, 7n]].map(leastCommon)).toEqual([1n, 12n, 7n]);
});
