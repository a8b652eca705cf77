import { expect, it } from 'vitest';
import { leaf, resultOf, systemOf, rowsOf as tableRows } from '../testing/fixtures.ts';
import { observations, ranks, scores, states } from './node-columns.ts';
import { rowsOf } from './rows.ts';
import { exactScore, rankOf, scoreOf } from './score-of.ts';

const system = systemOf([leaf('a'), leaf('b'), leaf('c')], {
  method: { missing: { policy: 'renormalize' } },
});
const result = resultOf(
  system,
  tableRows(
    ['unit', 'name', 'a', 'b', 'c'],
    ['甲', '甲市', 50, 60, 70.1],
    ['乙', '乙市', null, null, null],
    ['丙', '丙市', 80, null, '40.5'],
  ),
);

it('a score is the reported one, the total unless an indicator is named', () => {
  // 180.1 / 3 and 120.5 / 2
  expect(scoreOf(result, '甲').value).toBe('60.03');
  expect(scoreOf(result, '丙').value).toBe('60.25');
  expect(scoreOf(result, '甲', 'c').value).toBe('70.10');
  expect(scoreOf(result, '甲市').value).toBe('60.03');
});

it('an unrounded score has as many digits as asked', () => {
  expect(exactScore(result, '甲').value).toBe('60.0333333333333333333333333333');
  expect(exactScore(result, '甲', 'total', 5).value).toBe('60.033');
  expect(exactScore(result, '甲', 'c').value).toBe('70.1');
});

it('a unit without a score has neither score nor rank', () => {
  expect([scoreOf, exactScore, rankOf].map((of) => of(result, '乙').value)).toEqual([
    null,
    null,
    null,
  ]);
  expect(rankOf(result, '丙', 'b').value).toBeNull();
  expect([rankOf(result, '甲').value, rankOf(result, '丙').value]).toEqual([2, 1]);
});

it.each([scoreOf, exactScore, rankOf])('%o names what is not there, with what was meant', (of) => {
  const { value, diagnostics } = of(result, '甲市场', 'totl');
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
    ['unknown-unit', { found: '甲市场', near: ['甲市'] }],
    ['unknown-indicator', { found: 'totl', near: [] }],
  ]);
});

it('no id at all is a diagnostic too', () => {
  const nothing = undefined as unknown as string;
  expect(scoreOf(result, nothing).diagnostics.map(({ code }) => code)).toEqual(['unknown-unit']);
  expect(scores(result, '__proto__').diagnostics.map(({ code }) => code)).toEqual([
    'unknown-indicator',
  ]);
});

it('a column has a number for every unit, NaN without a score', () => {
  expect([...(scores(result).value ?? [])]).toEqual([60.03, Number.NaN, 60.25]);
  expect([...(ranks(result, 'a').value ?? [])]).toEqual([2, Number.NaN, 1]);
  expect(states(result, 'b').value).toEqual(['value', 'missing', 'missing']);
});

it('what was observed is exact', () => {
  expect(observations(result, 'c').value).toEqual(['70.1', null, '40.5']);
  expect(observations(result, 'total').value).toEqual([]);
});

it('rows are tidy: each unit at the total, then at each indicator', () => {
  const rows = [...rowsOf(result)];
  expect(rows).toHaveLength(12);
  expect(rows.slice(0, 2)).toEqual([
    {
      unit: '甲',
      name: '甲市',
      group: undefined,
      indicator: 'total',
      state: 'value',
      score: '60.03',
      rank: 2,
    },
    {
      unit: '甲',
      name: '甲市',
      group: undefined,
      indicator: 'a',
      state: 'value',
      score: '50.00',
      rank: 2,
    },
  ]);
  expect(rows.filter(({ state }) => state === 'missing').map((r) => [r.unit, r.indicator])).toEqual(
    [
      ['乙', 'total'],
      ['乙', 'a'],
      ['乙', 'b'],
      ['乙', 'c'],
      ['丙', 'b'],
    ],
  );
});
