import { expect, it } from 'vitest';
import { codesOf, leaf, resultOf, rowsOf, systemOf, valued } from '../testing/fixtures.ts';
import { explainDifference } from './explain-difference.ts';

const w = (id: string, weight: number) => leaf(id, { weight });
const system = systemOf([w('a', 1), w('b', 1), w('c', 2), w('d', 1)], {
  weighting: { basis: 'share' },
  method: { missing: { policy: 'renormalize' } },
});
const result = resultOf(
  system,
  rowsOf(
    ['unit', 'a', 'b', 'c', 'd'],
    ['甲', 80, 60, 70, 50],
    ['乙', 60, 60, 90, 55],
    ['丙', 80, 60, 70, null],
    ['丁', null, null, null, null],
  ),
);

it('is leaf by leaf, the largest first, and what is level left out', () => {
  // 甲 (80 + 60 + 140 + 50) / 5 = 66; 乙 (60 + 60 + 180 + 55) / 5 = 71
  expect(valued(explainDifference(result, '甲', '乙'))).toMatchObject({
    units: ['甲', '乙'],
    difference: '-5',
    leaves: [
      { id: 'c', code: '3', contributions: ['28', '36'], difference: '-8' },
      { id: 'a', code: '1', contributions: ['16', '12'], difference: '4' },
      { id: 'd', code: '4', contributions: ['10', '11'], difference: '-1' },
    ],
    remainder: '0',
  });
});

it('counts weights as they are for each unit: 丙 is without d, so the others weigh more', () => {
  // 丙 (80 + 60 + 140) / 4 = 70
  const { difference, leaves, remainder } = valued(explainDifference(result, '丙', '甲'));
  expect([difference, remainder]).toEqual(['4', '0']);
  expect(leaves.map((l) => [l.id, ...l.contributions, l.difference])).toEqual([
    ['d', '0', '10', '-10'],
    ['c', '35', '28', '7'],
    ['a', '20', '16', '4'],
    ['b', '15', '12', '3'],
  ]);
});

it('has a remainder where a mean is not arithmetic', () => {
  const mean = systemOf([leaf('a'), leaf('b')], { method: { aggregate: 'geometric' } });
  const scored = resultOf(mean, rowsOf(['unit', 'a', 'b'], ['甲', 40, 90], ['乙', 50, 50]));
  // 60 − 50 against (65 − 50)
  expect(valued(explainDifference(scored, '甲', '乙'))).toMatchObject({
    difference: '10',
    remainder: '-5',
  });
});

it('of a unit and itself is nothing', () => {
  expect(valued(explainDifference(result, '甲', '甲'))).toEqual({
    units: ['甲', '甲'],
    difference: '0',
    leaves: [],
    remainder: '0',
  });
});

it('names every unit that is unknown, and the one without a total', () => {
  expect(codesOf(explainDifference(result, '戊', '己'))).toEqual(['unknown-unit', 'unknown-unit']);
  expect(explainDifference(result, '甲', '丁').diagnostics[0]).toMatchObject({
    code: 'unit-without-score',
    params: { unit: '丁' },
  });
});
