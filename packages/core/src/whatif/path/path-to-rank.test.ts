import { expect, it } from 'vitest';
import { codesOf, leaf, resultOf, rowsOf, systemOf, valued } from '../../testing/fixtures.ts';
import { pathToRank } from './path-to-rank.ts';

// 甲 70, 乙 and 丙 60, 丁 20; 戊 has no cell, so no total
const system = systemOf([leaf('a', { weight: 3 }), leaf('b', { weight: 1 })], {
  weighting: { basis: 'share' },
  method: { missing: { policy: 'renormalize' } },
});
const rows = rowsOf(
  ['unit', 'a', 'b'],
  ['甲', 80, 40],
  ['乙', 70, 30],
  ['丙', 60, 60],
  ['丁', 20, 20],
  ['戊', null, null],
);
const result = resultOf(system, rows);

it.each([
  ['甲', 1, '60'],
  ['甲', 3, '20'],
  ['甲', 4, '70'],
  ['乙', 2, '60'],
  ['乙', 3, '20'],
  ['丁', 4, '20'],
])('%s has rank %d already, or a better one', (unit, rank, target) => {
  expect(valued(pathToRank(result, { unit, rank }))).toEqual({
    ...{ unit, rank, target, lacking: '0', improvements: [] },
  });
});

it('a rank above: the fewest improvements', () => {
  expect(valued(pathToRank(result, { unit: '丁', rank: 3 }))).toEqual({
    ...{ unit: '丁', rank: 3, target: '60', lacking: '40' },
    // 40 of the total are 40 · 4/3 on a
    improvements: [
      { id: 'a', name: 'A', from: '20', to: '73.3333333333333333333333333333', gain: '40' },
    ],
  });
});

it.each([0, -1, 5, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('there is no rank %d', (rank) => {
  expect(codesOf(pathToRank(result, { unit: '甲', rank }))).toEqual(['no-such-rank']);
});

it('a unit without a total reaches nothing', () => {
  expect(codesOf(pathToRank(result, { unit: '戊', rank: 1 }))).toEqual(['unit-without-score']);
});

it('points are points', () => {
  const points = systemOf([leaf('a', { weight: 60 }), leaf('b', { weight: 40 })], {
    weighting: { basis: 'points' },
  });
  const scored = resultOf(points, rowsOf(['unit', 'a', 'b'], ['甲', 60, 10], ['乙', 20, 40]));
  expect(valued(pathToRank(scored, { unit: '乙', rank: 1 }))).toMatchObject({
    ...{ target: '70', lacking: '10' },
    improvements: [{ id: 'a', name: 'A', from: '20', to: '30', gain: '10' }],
  });
});
