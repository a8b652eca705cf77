import { describe, expect, it } from 'vitest';
import { score } from '../result/score.ts';
import { workings } from '../result/workings.ts';
import { datasetOf, group, leaf, resultOf, rowsOf, systemOf } from '../testing/fixtures.ts';
import { totals } from '../testing/report.ts';

const ratio = { type: 'ratio' } as const;
const system = systemOf([
  group('service', [leaf('speed', { name: { zh: '办理率', en: 'Speed' }, measure: ratio })], {
    name: '服务',
  }),
  leaf('open', { name: '公开' }),
]);
const faults = (heads: string[], ...cells: (string | number | null)[]) =>
  score(system, datasetOf(rowsOf(heads, ['甲', ...cells]))).diagnostics.map(
    ({ code, severity, params }) => [code, severity, params.column ?? params.expected],
  );

describe('a column belongs to a leaf', () => {
  it.each([
    ['by its id', ['unit', 'speed', 'open']],
    ['by its code', ['unit', '1.1', '2']],
    ['by its name in any language', ['unit', 'Speed', '公开']],
    ['whatever the width of its letters and the white space', ['unit', '１．１', '　open ']],
  ])('%s', (_, heads) => {
    expect(totals(resultOf(system, rowsOf(heads, ['甲', '80%', 60])))).toEqual({ 甲: '70.00' });
  });

  it('by the parts of its form, in either language', () => {
    const rows = rowsOf(['unit', '办理率.分子', 'speed.denominator', 'open'], ['甲', 8, 10, 60]);
    expect(totals(resultOf(system, rows))).toEqual({ 甲: '70.00' });
  });

  it('by the column that its measure names, which others may share', () => {
    const shared = systemOf([
      leaf('a', {
        measure: { type: 'number', unit: '户', column: 'users' },
        normalize: { method: 'goalposts', min: 0, max: 10 },
      }),
      leaf('b', {
        measure: { type: 'number', unit: '户', column: 'users' },
        normalize: { method: 'goalposts', min: 0, max: 20 },
      }),
    ]);
    expect(totals(resultOf(shared, rowsOf(['unit', 'users'], ['甲', 10])))).toEqual({
      甲: '75.00',
    });
  });

  it('an id goes before another’s name', () => {
    const crossed = systemOf([leaf('a', { name: 'b' }), leaf('b', { name: 'a' })]);
    const result = resultOf(crossed, rowsOf(['unit', 'a', 'b'], ['甲', 100, 0]));
    expect(workings(result).leaves.map((l) => l?.texts[0])).toEqual([['100'], ['0'], undefined]);
  });
});

describe('a column that does not fit', () => {
  it('belongs to nobody: a warning, with what may have been meant', () => {
    const outcome = score(
      system,
      datasetOf([{ unit: '甲', speed: 1, open: 1, opens: 2, remark: 'x' }]),
    );
    expect(outcome.value).toBeDefined();
    expect(
      outcome.diagnostics.map(({ code, params }) => [code, params.column, params.near]),
    ).toEqual([
      ['unknown-column', 'opens', ['open']],
      ['unknown-column', 'remark', []],
    ]);
  });

  it('belongs to a group: a warning', () => {
    expect(faults(['unit', 'speed', 'open', '服务'], 1, 1, 99)).toEqual([
      ['subtotal-column', 'warning', '服务'],
    ]);
  });

  it.each([
    ['column-missing', ['unit', 'speed'], [1], ['open']],
    ['column-missing', ['unit', 'open', 'speed.numerator'], [1, 1], ['speed.denominator']],
    ['column-repeated', ['unit', 'speed', 'open', '公开'], [1, 1, 1], '公开'],
  ])('%s', (code, heads, cells, about) => {
    expect(faults(heads, ...cells)).toEqual([[code, 'error', about]]);
  });

  it('two forms of one observation', () => {
    const heads = ['unit', 'open', 'speed', 'speed.numerator', 'speed.denominator'];
    const { diagnostics } = score(system, datasetOf(rowsOf(heads, ['甲', 1, 1, 1, 1])));
    expect(diagnostics.map(({ code, params }) => [code, params.columns])).toEqual([
      ['two-forms', ['speed', 'speed.numerator', 'speed.denominator']],
    ]);
  });

  it('a name that two leaves have', () => {
    const twins = systemOf([leaf('a', { name: '同名' }), leaf('b', { name: '同名' })]);
    const { diagnostics } = score(twins, datasetOf([{ unit: '甲', 同名: 1, b: 2 }]));
    expect(
      diagnostics.map(({ code, params }) => [code, params.indicators ?? params.indicator]),
    ).toEqual([
      ['ambiguous-column', ['a', 'b']],
      ['column-missing', 'a'],
    ]);
  });
});
