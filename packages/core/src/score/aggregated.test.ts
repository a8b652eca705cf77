import type { Aggregate, Indicator } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { planOf } from '../evaluate/certified/plan.ts';
import { explain } from '../explain/explain.ts';
import { explainDifference } from '../explain/explain-difference.ts';
import { resultDocument } from '../result/document.ts';
import { score } from '../result/score.ts';
import { compiled } from '../system/build.ts';
import {
  datasetOf,
  group,
  leaf,
  type Rest,
  resultOf,
  rowsOf,
  type Some,
  systemOf,
  valued,
} from '../testing/fixtures.ts';
import { exactAt, ranks, scoresAt, totals } from '../testing/report.ts';

// The means and orders that the kernel does not know, through the whole pipeline.

const pair: Some<Indicator> = [leaf('a'), leaf('b')];
const heads = ['unit', 'a', 'b'];
const systemBy = (aggregate: Aggregate, indicators = pair, rest: Rest = {}) =>
  systemOf(indicators, { ...rest, method: { aggregate, ...rest.method } });
const rows = rowsOf(heads, ['甲', 30, 90], ['乙', 60, 60], ['丙', 50, 71]);

it.each<[Aggregate, readonly string[], readonly number[]]>([
  // 2 / (1/30 + 1/90), 60, 2 / (1/50 + 1/71) = 7100 / 121
  ['harmonic', ['45.00', '60.00', '58.68'], [3, 1, 2]],
  // √4500, 60, √3770.5
  [{ method: 'power', p: 2 }, ['67.08', '60.00', '61.40'], [1, 3, 2]],
  ['min', ['30.00', '60.00', '50.00'], [3, 1, 2]],
  ['max', ['90.00', '60.00', '71.00'], [1, 3, 2]],
  ['median', ['60.00', '60.00', '60.50'], [2, 2, 1]],
  // Each is ahead of each other on one of two indicators
  ['copeland', ['50.00', '50.00', '50.00'], [1, 1, 1]],
])('%j', (aggregate, scores, places) => {
  const system = systemBy(aggregate);
  const result = resultOf(system, rows);
  expect(Object.values(totals(result))).toEqual(scores);
  expect(Object.values(ranks(result))).toEqual(places);
  expect(planOf(compiled(system))).toBeUndefined();
});

it('a tie of exact scores is one, however they are made', () => {
  const ranking = { on: 'exact', ties: 'competition' } as const;
  const system = systemBy({ method: 'power', p: 2 }, pair, { method: { ranking } });
  // 10² + 70² = 50² + 50² = 2 · 2500; √((24² + 7²) / 2) = √(25² / 2) = √((15² + 20²) / 2)
  const result = resultOf(
    system,
    rowsOf(heads, ['甲', 10, 70], ['乙', 50, 50], ['丙', 24, 7], ['丁', 15, 20]),
  );
  expect(ranks(result)).toEqual({ 甲: 1, 乙: 1, 丙: 3, 丁: 3 });
});

it('each group by its own, and the total by another', () => {
  const system = systemBy('harmonic', [
    group('g', pair, { aggregate: 'max' }),
    group('h', [leaf('c'), leaf('d')], { aggregate: { method: 'power', p: '1/2' } }),
  ]);
  // max(30, 40) = 40; ((√100 + √36) / 2)² = 64; 2 / (1/40 + 1/64) = 640 / 13
  const result = resultOf(system, rowsOf([...heads, 'c', 'd'], ['甲', 30, 40, 100, 36]));
  expect([scoresAt(result, 'g'), scoresAt(result, 'h')]).toEqual([['40.00'], ['64.00']]);
  expect(exactAt(result, 'total')).toEqual(['49.2307692307692307692307692308']);
});

it('rounded scores that are carried are what the next is made of', () => {
  const rounding = { digits: 0, mode: 'half-up', carry: true } as const;
  const system = systemBy(
    'harmonic',
    [group('g', pair, { aggregate: { method: 'power', p: 2 } }), leaf('c')],
    { method: { rounding } },
  );
  // √4500 = 67.08 is carried as 67: 2 / (1/67 + 1/33) = 44.22
  const result = resultOf(system, rowsOf([...heads, 'c'], ['甲', 30, 90, 33]));
  expect(totals(result)).toEqual({ 甲: '44' });
  expect(exactAt(result, 'total')).toEqual(['44.22']);
});

it('a child without weight takes part in none', () => {
  const weighted = [
    leaf('a', { weight: 1 }),
    leaf('b', { weight: 1 }),
    leaf('c', { weight: 0 }),
  ] as Some<Indicator>;
  const all = ['harmonic', 'min', 'max', 'median', 'copeland'] as const;
  const found = all.map((aggregate) => {
    const system = systemBy(aggregate, weighted, { weighting: { basis: 'share' } });
    return totals(
      resultOf(system, rowsOf([...heads, 'c'], ['甲', 40, 60, 0], ['乙', 40, 50, 100])),
    );
  });
  expect(found.map((x) => x.甲)).toEqual(['48.00', '40.00', '60.00', '50.00', '100.00']);
});

describe('what has no answer', () => {
  const faults = (aggregate: Aggregate, ...cells: (string | number | null)[][]) =>
    score(
      systemBy(aggregate, pair, { method: { missing: { policy: 'renormalize' } } }),
      datasetOf(rowsOf(heads, ...cells)),
    ).diagnostics.map(({ code, params, cell }) => [code, params, cell]);

  it.each<[Aggregate, string]>([
    ['geometric', 'geometric'],
    ['harmonic', 'harmonic'],
    [{ method: 'power', p: '-1/3' }, 'power'],
  ])('%j of 0', (aggregate, method) => {
    expect(faults(aggregate, ['甲', 30, 90], ['乙', 0, 60])).toEqual([
      [
        'non-positive-score',
        { indicator: 'a', group: 'total', method, found: '0' },
        { row: 2, unit: '乙' },
      ],
    ]);
  });

  it('a power mean with an exponent above 0 takes 0, and nothing below', () => {
    expect(faults({ method: 'power', p: '1/3' }, ['甲', 0, 90])).toEqual([]);
    // Reflected from 0–50 onto 0–50, 90 is −40
    const reflect = { from: [0, 50], onto: [0, 50] } as {
      from: [number, number];
      onto: [number, number];
    };
    expect(faults({ method: 'power', p: 2, reflect }, ['甲', 30, 90])).toEqual([
      [
        'negative-score',
        { indicator: 'b', group: 'total', method: 'power', found: '90' },
        { row: 1, unit: '甲' },
      ],
    ]);
  });

  it('a unit that has nobody to be compared with', () => {
    expect(faults('copeland', ['甲', 30, 90], ['乙', null, null])).toEqual([
      ['no-rival', { group: 'total', method: 'copeland', unit: '甲' }, { row: 1, unit: '甲' }],
    ]);
  });
});

describe('copeland', () => {
  const system = systemBy('copeland', [group('g', pair), leaf('c')], {
    method: { missing: { policy: 'renormalize' } },
  });

  it('compares those who have something, on what both have', () => {
    // g: 60, 40, none; c: 50, 70, 60. 甲-乙: one each, level. 甲-丙: c for 丙. 乙-丙: c for 乙
    const result = resultOf(
      system,
      rowsOf([...heads, 'c'], ['甲', 60, 60, 50], ['乙', 40, 40, 70], ['丙', null, null, 60]),
    );
    expect(scoresAt(result, 'g')).toEqual(['100.00', '0.00', null]);
    expect(exactAt(result, 'total')).toEqual(['25', '75', '50']);
  });

  it('a unit with nothing has no score and is nobody’s rival', () => {
    const result = resultOf(
      system,
      rowsOf(
        [...heads, 'c'],
        ['甲', 60, 60, 50],
        ['乙', 40, 40, 50],
        ['丙', null, null, null],
        ['丁', 30, 30, 20],
      ),
    );
    expect(totals(result)).toEqual({ 甲: '100.00', 乙: '50.00', 丙: null, 丁: '0.00' });
  });

  it('under points is out of the points', () => {
    const points = systemOf([leaf('a', { weight: 40 }), leaf('b', { weight: 20 })], {
      weighting: { basis: 'points' },
      method: { scale: 60, aggregate: 'copeland' },
    });
    const result = resultOf(points, rowsOf(heads, ['甲', 30, 1], ['乙', 29, 20], ['丙', 29, 3]));
    expect(totals(result)).toEqual({ 甲: '60.00', 乙: '30.00', 丙: '0.00' });
  });
});

describe('taken apart', () => {
  const result = resultOf(systemBy('harmonic'), rows);

  it('contributions are shares of scores, and the rest a line of its own', () => {
    const { total, remainder } = valued(explain(result, '甲'));
    expect(total.children.map((x) => x.contribution)).toEqual(['15', '45']);
    expect([total.value, remainder]).toEqual(['45', '-15']);
    // 45 − 60 less 15 + 45 − 30 − 30
    expect(valued(explainDifference(result, '甲', '乙')).remainder).toBe('-15');
  });

  it('says the exponent', () => {
    const power = resultOf(systemBy({ method: 'power', p: '-1/3' }), rows);
    expect(valued(explain(power, '甲')).total.group).toMatchObject({
      aggregate: 'power',
      p: '-1/3',
    });
  });

  it('the result as a document has the digits of irrational scores', () => {
    const power = resultOf(systemBy({ method: 'power', p: 2 }), rows);
    expect(resultDocument(power, { exact: true }).units[0]).toMatchObject({
      score: '67.08',
      value: '67.0820393249936908922752100619',
    });
  });
});

it('a score without bounds that is finer than a double holds is a fault of its unit', () => {
  // 1 and 3 are 1/√2 standard deviations off: 50 ± 7071.07, of which 10^12 times are beyond 2^53 − 1
  // where they are above 9007.2; twice as far they are.
  const systemBy = (sd: number) =>
    systemOf(
      [
        leaf('a', {
          measure: { type: 'number', unit: '件' },
          normalize: { method: 'zscore', mean: 50, sd },
        }),
      ],
      { method: { rounding: { digits: 12, mode: 'half-up' } } },
    );
  const two = datasetOf(rowsOf(['unit', 'a'], ['甲', 1], ['乙', 3]));
  expect(score(systemBy(10000), two).diagnostics).toEqual([]);
  const { value, diagnostics } = score(systemBy(20000), two);
  expect(value).toBeUndefined();
  // 50 + 20000 / √2 = 14192.135623730950
  expect(diagnostics.map((d) => [d.code, d.cell?.unit, d.params.node, d.params.most])).toEqual([
    ['rounding-too-fine', '甲', 'a', 11],
    ['rounding-too-fine', '乙', 'a', 11],
    ['rounding-too-fine', '甲', 'total', 11],
    ['rounding-too-fine', '乙', 'total', 11],
  ]);
});
