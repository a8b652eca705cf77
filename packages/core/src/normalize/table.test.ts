import { expect, it } from 'vitest';
import { checkNormalize, normalizeValues } from '../testing/normalize-values.ts';

const table = { method: 'table', scores: { none: 0, app: '60.5', '2': 80 } } as const;

it('each category has its score', () => {
  const { scores, faults } = normalizeValues(table, ['0', '0.6', '2'], ['none', 'app', '2']);
  expect([scores, faults]).toEqual([['0', '60.5', '80'], []]);
});

it.each(['both', '', 'constructor', '2.5'])('no entry for %j', (category) => {
  expect(normalizeValues(table, ['1'], [category]).faults).toEqual([['no-table-entry', 0]]);
});

it.each([
  [
    { type: 'boolean' },
    [
      'unknown-category',
      'unknown-category',
      'unknown-category',
      'table-incomplete',
      'table-incomplete',
    ],
  ],
  [{ type: 'number', unit: '个' }, []],
  [{ type: 'ratio' }, ['normalize-unfit']],
  [{ type: 'score' }, ['normalize-unfit']],
  [{ type: 'inspection' }, ['normalize-unfit']],
] as const)('of a %j: %j', (measure, codes) => {
  expect(checkNormalize(table, measure)).toEqual(codes);
});
