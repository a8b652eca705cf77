import { describe, expect, it } from 'vitest';
import { panelFromRecords } from '../dataset/records.ts';
import { coverageAt } from '../evaluate/availability/coverage.ts';
import { explain } from '../explain/explain.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { resultDocument } from '../result/document.ts';
import { scores, states } from '../result/node-columns.ts';
import { scorePanel } from '../result/panel.ts';
import { score } from '../result/score.ts';
import { workings } from '../result/workings.ts';
import { buildSystem } from '../system/build.ts';
import {
  codesOf,
  datasetOf,
  leaf,
  resultOf,
  rowsOf,
  systemDocument,
  systemOf,
  valued,
} from '../testing/fixtures.ts';

const scoresOf = (result: ReturnType<typeof resultOf>, id: string) => [
  ...(scores(result, id).value ?? []),
];

describe('per head', () => {
  const doctors = leaf('doctors', {
    measure: { type: 'number', unit: '人', per: 'population' },
    normalize: { method: 'goalposts', min: 0, max: '0.01' },
  });
  const beds = leaf('beds', {
    measure: { type: 'number', unit: '张', per: 'population' },
    normalize: { method: 'minmax' },
  });
  const system = systemOf([doctors, beds], { method: { missing: { policy: 'renormalize' } } });
  const heads = ['unit', 'doctors', 'beds', 'population'];
  // 300 / 100,000 = 0.003; 20 / 4,000 = 0.005; beds 0.001 and 1/3,000 (missing for the second)
  it('divides exactly by a column that several share', () => {
    const result = resultOf(
      system,
      rowsOf(heads, ['甲', 300, 100, '100,000'], ['乙', 20, null, 4000], ['丙', 7, 1, 3000]),
    );
    expect(scoresOf(result, 'doctors')).toEqual([30, 50, 23.33]);
    expect(scoresOf(result, 'beds')).toEqual([100, Number.NaN, 0]);
    expect(states(result, 'beds').value).toEqual(['value', 'missing', 'value']);
  });
  it('a divisor that is missing, zero or no column at all is a fault', () => {
    const rows = rowsOf(heads, ['甲', 300, 100, null], ['乙', 20, 3, 0]);
    expect(codesOf(score(system, datasetOf(rows)))).toEqual([
      'part-missing',
      'divisor-not-positive',
      'part-missing',
      'divisor-not-positive',
    ]);
    const without = datasetOf(rowsOf(['unit', 'doctors', 'beds'], ['甲', 300, 100]));
    expect(codesOf(score(system, without))).toEqual(['column-missing', 'column-missing']);
  });
});

describe('cells that were touched', () => {
  const system = systemOf([
    leaf('a', {
      impute: 'mean',
      measure: { type: 'number', unit: '次' },
      normalize: { method: 'minmax' },
    }),
    leaf('b'),
  ]);
  const result = resultOf(
    system,
    rowsOf(['unit', 'a', 'b'], ['甲', 10, 60], ['乙', null, 80], ['丙', 30, 50]),
  );
  it('have a score, are not covered, and are listed', () => {
    expect(scoresOf(result, 'a')).toEqual([0, 50, 100]);
    const cover = coverageAt(workings(result), system.total, 1);
    expect(cover && toDecimal(cover)).toBe('0.5');
    expect(resultDocument(result).units[1]?.indicators.a?.touched).toEqual([
      { by: 'impute', how: 'mean', from: null, to: '20' },
    ]);
    expect(resultDocument(result).units[0]?.indicators.a).not.toHaveProperty('touched');
    expect(valued(explain(result, '乙')).total.children[0]?.leaf?.touched).toHaveLength(1);
  });
  it('what does not apply is never filled in', () => {
    const rows = rowsOf(['unit', 'a', 'b'], ['甲', 10, 60], ['乙', 'N/A', 80], ['丙', 30, 50]);
    expect(states(resultOf(system, rows), 'a').value).toEqual(['value', 'not-applicable', 'value']);
  });
  it('logarithms go with minmax; a table takes nothing filled in', () => {
    const log = leaf('a', {
      treat: { method: 'log' },
      measure: { type: 'number', unit: '次' },
      normalize: { method: 'minmax' },
    });
    const logged = resultOf(
      systemOf([log]),
      rowsOf(['unit', 'a'], ['甲', 1], ['乙', 10], ['丙', 100]),
    );
    expect(scoresOf(logged, 'a')).toEqual([0, 50, 100]);
    const zero = datasetOf(rowsOf(['unit', 'a'], ['甲', 0], ['乙', 10]));
    expect(codesOf(score(systemOf([log]), zero))).toEqual(['value-not-positive']);
    const bad = leaf('a', {
      ...{ treat: { method: 'log' }, impute: 'mean' },
      measure: { type: 'boolean' },
      normalize: { method: 'table', scores: { yes: 100, no: 0 } },
    } as const);
    expect(codesOf(buildSystem(systemDocument([bad])))).toEqual([
      'treatment-unfit',
      'treatment-unfit',
    ]);
  });
});

describe('a panel', () => {
  const system = systemOf([leaf('a', { impute: 'previous-period' })], {
    method: { missing: { policy: 'renormalize' } },
  });
  const rows = rowsOf(
    ['unit', 'period', 'a'],
    ['甲', '2024', 70],
    ['甲', '2023', 80],
    ['乙', '2023', 60],
    ['乙', '2024', null],
    ['丙', '2024', 65],
    ['丁', '2023', 10],
  );
  const panel = valued(panelFromRecords(rows));
  it('is scored period by period, in order of time', () => {
    const periods = valued(scorePanel(system, panel));
    expect(periods.map((p) => p.period)).toEqual(['2023', '2024']);
    expect(scoresOf(periods[0]?.result as never, 'a')).toEqual([80, 60, 10]);
    expect(scoresOf(periods[1]?.result as never, 'a')).toEqual([70, 60, 65]);
    expect([...(periods[1]?.result.nodes[0]?.ranks ?? [])]).toEqual([1, 3, 2]);
  });
  it('says what changed, who came and who went', () => {
    const [first, second] = valued(scorePanel(system, panel));
    expect(first?.changes).toEqual([]);
    expect(second?.changes).toEqual([
      { unit: '甲', score: '-10.00', places: 0, isNew: false },
      { unit: '乙', score: '0.00', places: -1, isNew: false },
      { unit: '丙', score: undefined, places: undefined, isNew: true },
    ]);
    expect(second?.gone).toEqual(['丁']);
  });
  it('is not one dataset', () => {
    expect(codesOf({ value: undefined, diagnostics: [] })).toEqual([]);
    const one = rows.filter((row) => row.period === '2024');
    expect(codesOf(score(system, datasetOf(one)))).toEqual(['impute-without-period']);
    expect(() => datasetOf(rows)).toThrow('2 periods');
  });
  it('rows without a period, and orders that are no numbers', () => {
    const odd = rowsOf(
      ['unit', '期间', 'a'],
      ['甲', '2024Q2', 1],
      ['甲', '2024Q1', 2],
      ['乙', '', 3],
    );
    const { diagnostics } = panelFromRecords(odd);
    expect(diagnostics.map((d) => [d.code, d.cell?.row])).toEqual([['period-missing', 3]]);
    const order = valued(panelFromRecords(odd.slice(0, 2))).periods.map((p) => p.period);
    expect(order).toEqual(['2024Q1', '2024Q2']);
  });
});
