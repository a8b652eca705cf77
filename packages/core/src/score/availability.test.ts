import type { Indicator, Missing } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { score } from '../result/score.ts';
import { workings } from '../result/workings.ts';
import {
  datasetOf,
  group,
  leaf,
  resultOf,
  rowsOf,
  type Some,
  systemOf,
} from '../testing/fixtures.ts';
import { coverageAt, exactAt, ranksAt, scoresAt, statesAt, totals } from '../testing/report.ts';

const tree: Some<Indicator> = [
  group('g', [leaf('a', { weight: 1 }), leaf('b', { weight: 3 })], { weight: 1 }),
  leaf('c', { weight: 1 }),
];
const heads = ['unit', 'a', 'b', 'c'];
const systemWith = (missing: Missing, indicators: Some<Indicator> = tree) =>
  systemOf(indicators, { weighting: { basis: 'share' }, method: { missing } });
const faults = (missing: Missing, ...rows: (string | number | null)[][]) =>
  score(systemWith(missing), datasetOf(rowsOf(heads, ...rows))).diagnostics.map(
    ({ code, cell, params }) => [code, cell?.row, cell?.column, params.group],
  );

describe('error', () => {
  it('names every cell, and no group for the same absence again', () => {
    expect(faults({ policy: 'error' }, ['甲', 1, null, 2], ['乙', null, null, null])).toEqual([
      ['missing-cell', 1, 'b', 'g'],
      ['missing-cell', 2, 'a', 'g'],
      ['missing-cell', 2, 'b', 'g'],
      ['missing-cell', 2, 'c', 'total'],
    ]);
  });

  it('is what holds where nothing is declared', () => {
    const outcome = score(
      systemOf(tree, { weighting: { basis: 'share' } }),
      datasetOf(rowsOf(heads, ['甲', 1, null, 2])),
    );
    expect(outcome.diagnostics.map((d) => d.code)).toEqual(['missing-cell']);
  });

  it('names a group whose own policy let it be missing', () => {
    const lenient: Some<Indicator> = [
      group('g', [leaf('a'), leaf('b')], { missing: { policy: 'renormalize' } }),
      leaf('c'),
    ];
    const outcome = score(
      systemOf(lenient),
      datasetOf(rowsOf(heads, ['甲', null, null, 2], ['乙', 1, null, 3])),
    );
    expect(
      outcome.diagnostics.map(({ code, cell, params }) => [code, cell?.row, params.indicator]),
    ).toEqual([['missing-group', 1, 'g']]);
  });

  it('lets be what does not apply', () => {
    const result = resultOf(systemWith({ policy: 'error' }), rowsOf(heads, ['甲', 80, 'N/A', 60]));
    expect(totals(result)).toEqual({ 甲: '70.00' });
  });
});

describe('renormalize', () => {
  const system = systemWith({ policy: 'renormalize' });

  it('leaves out what is missing; the others keep their proportions', () => {
    // 甲: g is a alone. 乙: c alone. 丙: b alone, of all
    const result = resultOf(
      system,
      rowsOf(heads, ['甲', 80, null, 60], ['乙', null, null, 60], ['丙', null, 90, null]),
    );
    expect(scoresAt(result, 'g')).toEqual(['80.00', null, '90.00']);
    expect(totals(result)).toEqual({ 甲: '70.00', 乙: '60.00', 丙: '90.00' });
    expect(statesAt(result, 'g')).toEqual(['value', 'missing', 'value']);
    expect(ranksAt(result, 'g')).toEqual([2, undefined, 1]);
  });

  it('three siblings of 1, 2 and 3: without the second, 1/4 and 3/4', () => {
    const thirds = systemWith({ policy: 'renormalize' }, [
      leaf('a', { weight: 1 }),
      leaf('b', { weight: 2 }),
      leaf('c', { weight: 3 }),
    ]);
    const result = resultOf(thirds, rowsOf(heads, ['甲', 80, null, 60]));
    expect(exactAt(result, 'total')).toEqual(['65']);
  });

  it('a unit without any score has no total and no rank, and takes no place', () => {
    const result = resultOf(system, rowsOf(heads, ['甲', null, null, null], ['乙', 1, 1, 1]));
    expect(totals(result)).toEqual({ 甲: null, 乙: '1.00' });
    expect(ranksAt(result, 'total')).toEqual([undefined, 1]);
    expect(result.grades).toEqual([undefined, undefined]);
  });

  it('a child without weight makes no score by itself', () => {
    const zero = systemWith({ policy: 'renormalize' }, [
      leaf('a', { weight: 0 }),
      leaf('b', { weight: 1 }),
    ]);
    const result = resultOf(zero, rowsOf(['unit', 'a', 'b'], ['甲', 80, null], ['乙', null, 60]));
    expect(totals(result)).toEqual({ 甲: null, 乙: '60.00' });
    expect(scoresAt(result, 'a')).toEqual(['80.00', null]);
    expect(statesAt(result, 'total')).toEqual(['missing', 'value']);
  });
});

describe('zero', () => {
  const system = systemWith({ policy: 'zero' });

  it('scores what is missing 0, and says that it is', () => {
    // 甲: g = 80 / 4 = 20, total (20 + 60) / 2. 乙: g = 0
    const result = resultOf(system, rowsOf(heads, ['甲', 80, null, 60], ['乙', null, null, 60]));
    expect([scoresAt(result, 'b'), scoresAt(result, 'g')]).toEqual([
      ['0.00', '0.00'],
      ['20.00', '0.00'],
    ]);
    expect(totals(result)).toEqual({ 甲: '40.00', 乙: '30.00' });
    expect(statesAt(result, 'b')).toEqual(['missing', 'missing']);
    expect(statesAt(result, 'g')).toEqual(['value', 'value']);
  });

  it('does not score 0 what does not apply', () => {
    const result = resultOf(system, rowsOf(heads, ['甲', 80, 'N/A', 60], ['乙', 'N/A', 'N/A', 60]));
    expect(totals(result)).toEqual({ 甲: '70.00', 乙: '60.00' });
    expect(statesAt(result, 'g')).toEqual(['value', 'not-applicable']);
  });

  it('under minmax is 0 points, not an observation of 0', () => {
    const number = {
      measure: { type: 'number', unit: '户' },
      normalize: { method: 'minmax' },
    } as const;
    const result = resultOf(
      systemWith({ policy: 'zero' }, [leaf('a', { ...number, weight: 1 })]),
      rowsOf(['unit', 'a'], ['甲', 300], ['乙', 1200], ['丙', null]),
    );
    expect(totals(result)).toEqual({ 甲: '0.00', 乙: '100.00', 丙: '0.00' });
    expect(workings(result).leaves[0]?.facts).toEqual({ min: '300', max: '1200' });
  });
});

describe('not applicable', () => {
  it('may be an error of its own', () => {
    const missing = { policy: 'renormalize', notApplicable: 'error' } as const;
    expect(faults(missing, ['甲', null, 'N/A', 2])).toEqual([['not-applicable-cell', 1, 'b', 'g']]);
  });

  it('a group of which nothing applies does not apply; with one missing it is missing', () => {
    const system = systemWith({ policy: 'renormalize' });
    const result = resultOf(system, rowsOf(heads, ['甲', 'N/A', 'N/A', 1], ['乙', 'N/A', null, 1]));
    expect(statesAt(result, 'g')).toEqual(['not-applicable', 'missing']);
  });
});

describe('coverage', () => {
  it('is the weight observed over the weight that applies', () => {
    // Effective weights: a 1/8, b 3/8, c 4/8
    const result = resultOf(
      systemWith({ policy: 'renormalize' }),
      rowsOf(
        heads,
        ['甲', 80, null, 60],
        ['乙', 80, 'N/A', 60],
        ['丙', null, 'N/A', 60],
        ['丁', null, null, null],
      ),
    );
    expect(coverageAt(result, 'g')).toEqual(['0.25', '1', '0', '0']);
    // (1 + 4) / 8; (1 + 4) / 5; 4 / 5; 0
    expect(coverageAt(result, 'total')).toEqual(['0.625', '1', '0.8', '0']);
  });

  it('what is scored 0 was not observed, and nothing is if nothing applies', () => {
    const result = resultOf(
      systemWith({ policy: 'zero' }),
      rowsOf(heads, ['甲', 80, null, 60], ['乙', 'N/A', 'N/A', 60]),
    );
    expect(coverageAt(result, 'total')).toEqual(['0.625', '1']);
    expect(coverageAt(result, 'g')).toEqual(['0.25', undefined]);
  });
});

it('a unit of which nothing counts stays, with a warning', () => {
  const system = systemOf([leaf('a'), leaf('b')], {
    method: { missing: { policy: 'renormalize' } },
  });
  const rows = [
    { unit: '甲', a: 90, b: null },
    { unit: '乙', a: null, b: '不适用' },
  ];
  const { value, diagnostics } = score(system, datasetOf(rows));
  expect(diagnostics.map((d) => [d.code, d.severity, d.cell])).toEqual([
    ['unit-without-total', 'warning', { row: 2, unit: '乙' }],
  ]);
  expect([...(value?.nodes[system.total]?.ranks ?? [])]).toEqual([1, Number.NaN]);
});
