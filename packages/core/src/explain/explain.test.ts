import { describe, expect, it } from 'vitest';
import type { Source } from '../diagnostic/locate.ts';
import { buildSystem } from '../system/build.ts';
import {
  codesOf,
  group,
  leaf,
  resultOf,
  rowsOf,
  systemDocument,
  systemOf,
  valued,
} from '../testing/fixtures.ts';
import { explain } from './explain.ts';

const w = (id: string, weight: number | string, rest = {}) => leaf(id, { weight, ...rest });
const share = { weighting: { basis: 'share' } } as const;
const lenient = { ...share, method: { missing: { policy: 'renormalize' } } } as const;

const document = systemDocument(
  [
    group('g', [w('a', 1, { criteria: '评估甲项。' }), w('b', 3)], { weight: 60 }),
    w('c', 40, {
      measure: { type: 'number', unit: '户' },
      normalize: { method: 'minmax' },
    }),
  ],
  lenient,
);
const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 9 } });
const source: Source = {
  file: 'system.yaml',
  positions: { '/indicators/0': at(20), '/indicators/0/children/0': at(24) },
};
const system = valued(buildSystem(document, { source }));
const rows = rowsOf(
  ['unit', 'name', 'a', 'b', 'c'],
  ['jia', '甲省', '８０', 60, 1200],
  ['yi', '乙省', null, 60, 300],
  ['bing', '丙省', null, null, null],
  ['甲省', null, 1, 1, 750],
);
const result = resultOf(system, rows, { file: 'data.csv' });
const explained = (unit: string) => valued(explain(result, unit));

describe('a unit taken apart', () => {
  const { unit, total, remainder } = explained('jia');

  it('adds up exactly: 60 · (80 + 3 · 60) / 4 + 40 · 100 = 39 + 40', () => {
    expect(unit).toEqual({ id: 'jia', name: '甲省', group: undefined, row: 1 });
    expect([total.score, total.value, total.contribution, total.lost, remainder]).toEqual([
      '79.00',
      '79',
      '79',
      '21',
      '0',
    ]);
    expect(total.children.map((c) => [c.id, c.score, c.contribution, c.lost])).toEqual([
      ['g', '65.00', '39', '21'],
      ['c', '100.00', '40', '0'],
    ]);
    expect(total.children[0]?.children.map((c) => [c.id, c.contribution, c.lost])).toEqual([
      ['a', '12', '3'],
      ['b', '27', '18'],
    ]);
  });

  it('says the weights, the rank and the rule of every node', () => {
    const [g, c] = total.children;
    expect(total).toMatchObject({ id: 'total', code: '', depth: 0, rank: 1, full: '100' });
    expect(g).toMatchObject({
      code: '1',
      share: '0.6',
      effectiveWeight: '0.6',
      countedWeight: '0.6',
      rank: 1,
      coverage: '1',
      group: { aggregate: 'arithmetic', isReflected: false, missing: 'renormalize' },
      rule: { path: '/indicators/0', file: 'system.yaml', line: 20 },
    });
    expect(g?.children[0]).toMatchObject({
      share: '0.25',
      effectiveWeight: '0.15',
      rule: { path: '/indicators/0/children/0', file: 'system.yaml', line: 24 },
      leaf: { criteria: '评估甲项。', normalize: { method: 'identity' } },
    });
    expect(c?.rule).toEqual({ path: '/indicators/1', file: 'system.yaml', line: undefined });
  });

  it('goes down to the cells as written, and to what was found in the data', () => {
    const [g, c] = total.children;
    expect(g?.children[0]?.leaf?.cells).toEqual([{ column: 'a', row: 1, text: '８０' }]);
    expect(g?.children[0]?.leaf?.value).toBe('80');
    expect(c?.leaf).toMatchObject({ value: '1200', facts: { min: '300', max: '1200' } });
  });
});

it('counts what is left after renormalisation', () => {
  const { total, remainder } = explained('yi');
  const [g, c] = total.children;
  expect(
    g?.children.map((x) => [x.id, x.state, x.effectiveWeight, x.countedWeight, x.contribution]),
  ).toEqual([
    ['a', 'missing', '0.15', '0', '0'],
    ['b', 'value', '0.45', '0.6', '36'],
  ]);
  expect([c?.countedWeight, c?.contribution, c?.lost]).toEqual(['0.4', '0', '40']);
  expect([total.value, remainder]).toEqual(['36', '0']);
});

describe('the remainder', () => {
  it('is what rounding adds where rounded scores are carried', () => {
    // a and b are 80.4 → 80 and 80.6 → 81, so g is 80.5 → 81 and counts as 80.5 in its leaves
    const carrying = systemOf([group('g', [leaf('a'), leaf('b')])], {
      method: { rounding: { digits: 0, mode: 'half-up', carry: true } },
    });
    const scored = resultOf(carrying, rowsOf(['unit', 'a', 'b'], ['甲', 80.4, 80.6]));
    const { total, remainder } = valued(explain(scored, '甲'));
    expect([total.value, total.contribution, remainder]).toEqual(['81', '80.5', '0.5']);
  });

  it('is what a geometric mean is below the arithmetic one: 60 − (40 + 90) / 2', () => {
    const mean = systemOf([leaf('a'), leaf('b')], { method: { aggregate: 'geometric' } });
    const scored = resultOf(mean, rowsOf(['unit', 'a', 'b'], ['甲', 40, 90]));
    const { total, remainder } = valued(explain(scored, '甲'));
    expect([total.value, total.contribution, remainder]).toEqual(['60', '65', '-5']);
    expect(total.group).toMatchObject({ aggregate: 'geometric' });
  });
});

it('under points contributions are points of the full mark', () => {
  const points = systemOf([w('a', 40), w('b', 60)], {
    weighting: { basis: 'points' },
    method: { missing: { policy: 'renormalize' } },
  });
  const scored = resultOf(points, rowsOf(['unit', 'a', 'b'], ['甲', 30, 45], ['乙', 30, null]));
  const parts = (unit: string) =>
    valued(explain(scored, unit)).total.children.map((c) => [c.full, c.contribution, c.lost]);
  expect(parts('甲')).toEqual([
    ['40', '30', '10'],
    ['60', '45', '15'],
  ]);
  expect(parts('乙')).toEqual([
    ['40', '75', '25'],
    ['60', '0', '0'],
  ]);
});

describe('which unit', () => {
  it('is found by its id before another’s name, and by its name', () => {
    expect(explained('乙省').unit.id).toBe('yi');
    expect(explained('甲省').unit).toMatchObject({ id: '甲省', row: 4 });
  });

  it('that is unknown comes with near names', () => {
    const outcome = explain(result, '丁省');
    expect(outcome.value).toBeUndefined();
    expect(outcome.diagnostics[0]).toMatchObject({
      code: 'unknown-unit',
      params: { found: '丁省', near: ['甲省', '乙省', '丙省'] },
    });
  });

  it('that has no total cannot be taken apart', () => {
    expect(codesOf(explain(result, 'bing'))).toEqual(['unit-without-score']);
  });
});
