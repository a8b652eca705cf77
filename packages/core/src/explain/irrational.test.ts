import { expect, it } from 'vitest';
import { group, leaf, resultOf, rowsOf, systemOf, valued } from '../testing/fixtures.ts';
import { explain } from './explain.ts';
import { explainDifference } from './explain-difference.ts';

// A leaf whose score is irrational adds what it adds, to the last digit, and leaves no remainder.

const users = leaf('users', {
  measure: { type: 'number', unit: '户' },
  normalize: { method: 'log', min: 1, max: 10 },
});
const system = systemOf([group('g', [users, leaf('a')]), leaf('b')]);
const result = resultOf(
  system,
  rowsOf(['unit', 'users', 'a', 'b'], ['甲', 2, 60, 80], ['乙', 5, 20, 80], ['丙', 1, 0, 0]),
);

it('contributes its share of the score', () => {
  // log₁₀ 2 = 0.301029995663981195213738894724…, of 100 points a quarter
  const { total, remainder } = valued(explain(result, '甲'));
  const [g] = total.children;
  expect(g?.children[0]).toMatchObject({
    value: '30.1029995663981195213738894724',
    contribution: '7.52574989159952988034347236811',
    lost: '17.4742501084004701196565276319',
  });
  expect(g?.contribution).toBe('22.5257498915995298803434723681');
  expect(total.value).toBe(total.contribution);
  expect(remainder).toBe('0');
});

it('separates two units by its difference: 25 · (log₁₀ 2 − log₁₀ 5), and 10 for the marks', () => {
  const { leaves, difference, remainder } = valued(explainDifference(result, '甲', '乙'));
  expect(leaves.map(({ id, difference: d }) => [id, d])).toEqual([
    ['a', '10'],
    ['users', '-9.94850021680094023931305526378'],
  ]);
  expect([difference, remainder]).toEqual(['0.0514997831990597606869447362247', '0']);
});
