import { expect, it } from 'vitest';
import { score } from '../result/score.ts';
import { datasetOf, leaf, rowsOf, systemOf } from '../testing/fixtures.ts';

it('a score outside 0 to the full mark is a fault of its cell; the ends are none', () => {
  const system = systemOf([
    leaf('a', { measure: { type: 'number', unit: '分' }, normalize: { method: 'identity' } }),
  ]);
  const rows = rowsOf(['unit', 'a'], ['甲', 0], ['乙', 100], ['丙', 100.01], ['丁', '-0.01']);
  const { value, diagnostics } = score(system, datasetOf(rows, { file: 'data.csv' }));
  expect(value).toBeUndefined();
  expect(
    diagnostics.map(({ code, params, file, cell }) => [code, params.found, file, cell]),
  ).toEqual([
    ['score-out-of-range', '100.01', 'data.csv', { row: 3, column: 'a', unit: '丙' }],
    ['score-out-of-range', '-0.01', 'data.csv', { row: 4, column: 'a', unit: '丁' }],
  ]);
});

it('a method without an answer for all units has no cell to name', () => {
  const system = systemOf([
    leaf('a', { measure: { type: 'number', unit: '户' }, normalize: { method: 'minmax' } }),
  ]);
  const { diagnostics } = score(system, datasetOf(rowsOf(['unit', 'a'], ['甲', 7], ['乙', 7])));
  expect(diagnostics.map(({ code, params, cell }) => [code, params.units, cell])).toEqual([
    ['no-spread', ['甲', '乙'], undefined],
  ]);
});
