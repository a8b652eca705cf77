import { expect, it } from 'vitest';
import { showCell } from './cells.ts';
import type { Cell, Column, ColumnKind } from './report.ts';

const shown = (kind: ColumnKind, cell: Cell, more: Partial<Column> = {}) => {
  const column: Column = { id: 'x', words: 'x', kind, align: 'left', ...more };
  return [showCell(column, cell, 'zh'), showCell(column, cell, 'en')];
};

const cases: readonly (readonly [ColumnKind, Cell, zh: string, en: string])[] = [
  ['text', '甲', '甲', '甲'],
  ['number', '92.50', '92.50', '92.50'],
  ['rank', 3, '3', '3'],
  ['share', '0.333333333333', '33.33%', '33.33%'],
  ['change', '-1.50', '−1.50', '−1.50'],
  ['places', 2, '↑2', '↑2'],
  ['places', -1, '↓1', '↓1'],
  ['places', 0, '–', '–'],
  ['places', 'new', '新', 'new'],
  ['scored', { score: '90.00', rank: 1 }, '90.00 (1)', '90.00 (1)'],
  ['scored', { score: '90.00', rank: null }, '90.00 (—)', '90.00 (—)'],
  ['ranks', [1, 12], '1–12', '1–12'],
  ['frequency', { count: 1, of: 3 }, '33.3%', '33.3%'],
  ['frequency', { count: 0, of: 3 }, '–', '–'],
  ['frequency', { count: 1, of: 10_000 }, '<0.1%', '<0.1%'],
  ['estimate', { value: 0.5, low: -0.001, high: 1 }, '0.50（0.00 – 1.00）', '0.50 (0.00 – 1.00)'],
  ['correlation', -0.875, '−0.88', '−0.88'],
  [
    'causes',
    [
      { name: 'a', change: '1.5' },
      { name: 'b', change: '-2' },
    ],
    'a +1.5，b −2',
    'a +1.5, b −2',
  ],
  [
    'leaders',
    [
      { unit: '甲', rank: 1 },
      { unit: '乙', rank: 2 },
    ],
    '1 甲，2 乙',
    '1 甲, 2 乙',
  ],
  ['overtakings', [{ unit: 'a', of: 'b', how: 'overtakes' }], 'a 超过 b', 'a overtakes b'],
  ['overtakings', [], '—', '—'],
  ['shift', { places: 4, moved: 2 }, '4（2）', '4 (2)'],
  ['mark', { score: '8.5', state: 'value' }, '8.5', '8.5'],
  ['mark', { score: null, state: 'missing' }, '缺失', 'missing'],
  ['mark', { score: null, state: 'not-applicable' }, '不适用', 'not applicable'],
  ['shares', ['0.3', '0.6'], '30% → 60%', '30% → 60%'],
  ['passage', ['1', '2'], '1 → 2', '1 → 2'],
  ['node', { name: '1 服务', depth: 1 }, '1 服务', '1 服务'],
  ['merged', { text: '服务', rows: 2, columns: 1 }, '服务', '服务'],
  ['lines', ['a', 'b'], 'a，b', 'a, b'],
  ['mover', { unit: '乙', places: -2 }, '乙 ↓2', '乙 ↓2'],
];

it.each(cases)('a cell of %s that holds %j is %s and %s', (kind, cell, zh, en) => {
  expect(shown(kind, cell)).toEqual([zh, en]);
});

it('a cell without a value is a dash, whatever its column holds', () => {
  expect(shown('scored', null)).toEqual(['—', '—']);
});

it('a cell without a value is what its column says, if it says so', () => {
  expect(shown('merged', null, { empty: '' })).toEqual(['', '']);
});

it('numbers of a column have at most its digits', () => {
  expect(shown('change', '1.234567', { digits: 4 })[1]).toBe('+1.2346');
  const causes = [{ name: 'a', change: '0.126' }];
  expect(shown('causes', causes, { digits: 2 })[1]).toBe('a +0.13');
});

it('ink sets off what a column is about, and who goes up or down', () => {
  const mark = (name: string) => (text: string) => `${name}<${text}>`;
  const ink = {
    bold: mark('bold'),
    dim: mark('dim'),
    yellow: mark('yellow'),
    green: mark('green'),
    red: mark('red'),
    blue: mark('blue'),
    cyan: mark('cyan'),
  };
  const column = { id: 'x', words: 'x', align: 'left' } as const;
  const strong = { ...column, kind: 'number', isStrong: true } as const;
  expect(showCell(strong, '1', 'en', ink)).toBe('bold<1>');
  expect(showCell({ ...column, kind: 'places' }, 1, 'en', ink)).toBe('green<↑1>');
  expect(showCell({ ...column, kind: 'places' }, -1, 'en', ink)).toBe('red<↓1>');
});
