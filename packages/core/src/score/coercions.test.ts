import { expect, it } from 'vitest';
import { score } from '../result/score.ts';
import { datasetOf, leaf, rowsOf, systemOf } from '../testing/fixtures.ts';
import { totals } from '../testing/report.ts';

const number = { type: 'number', unit: '户' } as const;
const system = systemOf(
  [
    leaf('a', { measure: number, normalize: { method: 'goalposts', min: 0, max: 2000 } }),
    leaf('b', { measure: { type: 'ratio' } }),
  ],
  { method: { missing: { policy: 'renormalize' } } },
);
const rows = rowsOf(
  ['unit', 'a', 'b'],
  ['甲', '1,000', '50%'],
  ['乙', '１０００', '５０％'],
  ['丙', '1，500', '—'],
  ['丁', '1000', '50％'],
  ['戊', '--', '0.5'],
);

it('reads what a person means, and says so once for each way, with the first such cell', () => {
  const { value, diagnostics } = score(system, datasetOf(rows, { file: 'data.csv' }));
  expect(
    diagnostics.map(({ code, severity, params, file, cell }) => [
      code,
      severity,
      params.how,
      params.count,
      params.example,
      [file, cell?.row, cell?.column, cell?.unit],
    ]),
  ).toEqual([
    ['cells-coerced', 'note', 'dash', 2, '--', ['data.csv', 5, 'a', '戊']],
    ['cells-coerced', 'note', 'full-width', 4, '１０００', ['data.csv', 2, 'a', '乙']],
    ['cells-coerced', 'note', 'thousands', 2, '1,000', ['data.csv', 1, 'a', '甲']],
  ]);
  expect(value && totals(value)).toEqual({
    甲: '50.00',
    乙: '50.00',
    丙: '75.00',
    丁: '50.00',
    戊: '50.00',
  });
});

it('has nothing to say about plain cells, or of columns that nobody reads', () => {
  const plain = rowsOf(
    ['unit', 'a', 'b', 'remark'],
    ['甲', 1000, '50%', '１，０００'],
    ['乙', '', 0.5, '—'],
  );
  expect(score(system, datasetOf(plain)).diagnostics.map((d) => d.code)).toEqual([
    'unknown-column',
  ]);
});

it('a dash that is declared not applicable is read as it was said to be', () => {
  const declared = rowsOf(['unit', 'a', 'b'], ['甲', '—', '50%']);
  expect(score(system, datasetOf(declared, { notApplicable: ['—'] })).diagnostics).toEqual([]);
});
