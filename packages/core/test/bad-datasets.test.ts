import type { CellInput } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { datasetFromRecords, type RecordsOptions } from '../src/dataset/records.ts';
import type { DataRow } from '../src/dataset/table.ts';
import { score } from '../src/result/score.ts';
import { group, leaf, systemOf } from '../src/testing/fixtures.ts';

/** A leaf of every kind: what people get wrong in each is below. */
const system = systemOf([
  group('marks', [
    leaf('mark'),
    leaf('users', {
      measure: { type: 'number', unit: '户', minimum: 0, integer: true },
      normalize: { method: 'goalposts', min: 0, max: 1000, clamp: false },
    }),
  ]),
  group('shares', [
    leaf('rate', { measure: { type: 'ratio' } }),
    leaf('days', { measure: { type: 'reduction', unit: '天' } }),
    leaf('open', { measure: { type: 'boolean' } }),
    leaf('app', {
      measure: {
        type: 'level',
        levels: [
          { id: 'none', name: '无', worth: 0 },
          { id: 'own', name: '独立', worth: 1 },
        ],
      },
    }),
    leaf('list', {
      measure: {
        type: 'checklist',
        items: [
          { id: 'x', name: '甲项' },
          { id: 'y', name: '乙项' },
        ],
      },
    }),
    leaf('depth', {
      measure: {
        type: 'distribution',
        cells: 'counts',
        levels: [
          { id: 'low', name: '浅', worth: 0 },
          { id: 'high', name: '深', worth: 1 },
        ],
      },
    }),
    leaf('guide', { measure: { type: 'inspection' } }),
  ]),
]);

const good: DataRow = {
  unit: '甲',
  mark: 80,
  users: 500,
  rate: '95%',
  'days.baseline': 20,
  'days.current': 5,
  open: '是',
  app: '独立',
  'list.x': '是',
  'list.y': '否',
  'depth.low': 1,
  'depth.high': 3,
  'guide.passed': 17,
  'guide.checked': 20,
};
const without = (...keys: string[]): DataRow =>
  Object.fromEntries(Object.entries(good).filter(([key]) => !keys.includes(key)));
const second = (cells: Record<string, CellInput>): readonly DataRow[] => [
  good,
  { ...good, unit: '乙', ...cells },
];

type Fault = readonly [code: string, row?: number, column?: string];

function faultsOf(rows: readonly DataRow[], options: RecordsOptions = {}): readonly Fault[] {
  const dataset = datasetFromRecords(rows, options);
  const { diagnostics } = dataset.value === undefined ? dataset : score(system, dataset.value);
  return diagnostics.map(({ code, cell }): Fault => {
    if (cell?.row === undefined) return [code];
    return cell.column === undefined ? [code, cell.row] : [code, cell.row, cell.column];
  });
}

it('the good one is good', () => expect(faultsOf(second({}))).toEqual([]));

it.each<[string, readonly DataRow[], readonly Fault[]]>([
  ['nothing', [], [['no-rows']]],
  ['no units', [without('unit')], [['unit-column-missing']]],
  ['a unit twice', [good, good], [['unit-repeated', 2, 'unit']]],
  ['a row without a unit', second({ unit: '' }), [['unit-missing', 2]]],
  ['a column is absent', [without('mark')], [['column-missing']]],
  ['half of a form is absent', [without('days.current')], [['column-missing']]],
  [
    'a misspelt column',
    [{ ...without('mark'), marc: 80 }],
    [['unknown-column'], ['column-missing']],
  ],
  ['a subtotal', [{ ...good, marks: 80 }], [['subtotal-column']]],
  ['an id and a name', [{ ...good, MARK: 80 }], [['column-repeated']]],
  [
    'a share and its parts',
    [{ ...good, 'rate.numerator': 1, 'rate.denominator': 2 }],
    [['two-forms']],
  ],
  ['words for a number', second({ mark: '约80' }), [['not-a-number', 2, 'mark']]],
  ['an exponent from a spreadsheet', second({ users: '5E+02' }), [['not-a-number', 2, 'users']]],
  ['a superscript', second({ users: '10²' }), [['not-a-number', 2, 'users']]],
  ['a mark beyond the scale', second({ mark: 100.5 }), [['out-of-range', 2, 'mark']]],
  ['a mark below it', second({ mark: -1 }), [['out-of-range', 2, 'mark']]],
  ['a mark in percent', second({ mark: '80%' }), [['percent-unexpected', 2, 'mark']]],
  ['half a user', second({ users: 0.5 }), [['not-a-whole-number', 2, 'users']]],
  ['beyond the posts', second({ users: 1001 }), [['beyond-goalposts', 2, 'users']]],
  ['95 for 95%', second({ rate: 95 }), [['out-of-range', 2, 'rate']]],
  ['half a pair', second({ 'days.current': '' }), [['part-missing', 2, 'days.current']]],
  ['from 0 days', second({ 'days.baseline': 0 }), [['division-by-zero', 2, 'days.baseline']]],
  ['neither yes nor no', second({ open: '部分' }), [['not-yes-or-no', 2, 'open']]],
  ['no such level', second({ app: '小程序' }), [['not-a-level', 2, 'app']]],
  ['an item left open', second({ 'list.y': null }), [['part-missing', 2, 'list.y']]],
  ['an item half met', second({ 'list.y': '半' }), [['not-yes-or-no', 2, 'list.y']]],
  [
    'a distribution of nothing',
    second({ 'depth.low': 0, 'depth.high': 0 }),
    [['division-by-zero', 2, 'depth.low']],
  ],
  [
    'more passed than checked',
    second({ 'guide.passed': 21 }),
    [['part-exceeds-whole', 2, 'guide.passed']],
  ],
  [
    'none checked',
    second({ 'guide.passed': 0, 'guide.checked': 0 }),
    [['division-by-zero', 2, 'guide.checked']],
  ],
  ['an empty cell', second({ mark: '' }), [['missing-cell', 2, 'mark']]],
  [
    'an empty pair',
    second({ 'days.baseline': '', 'days.current': '' }),
    [['missing-cell', 2, 'days.baseline']],
  ],
  [
    'everything at once',
    second({ mark: 'x', rate: 2, open: '?', app: null, 'days.current': null }),
    [
      ['not-a-number', 2, 'mark'],
      ['out-of-range', 2, 'rate'],
      ['part-missing', 2, 'days.current'],
      ['not-yes-or-no', 2, 'open'],
      ['missing-cell', 2, 'app'],
    ],
  ],
])('%s', (_, rows, expected) => expect(faultsOf(rows)).toEqual(expected));

const longHead = ['unit', 'indicator', 'value'] as const;
const long = (...rows: (readonly CellInput[])[]): readonly DataRow[] =>
  rows.map((row) => Object.fromEntries(longHead.map((head, i) => [head, row[i] ?? null])));
const goodRows = Object.entries(good).flatMap(([key, cell]) =>
  key === 'unit' ? [] : [['甲', key, cell] as const],
);

it.each<[string, readonly DataRow[], readonly Fault[]]>([
  ['a good long table', long(...goodRows), []],
  [
    'an observation twice',
    long(...goodRows, ['甲', 'mark', 81]),
    [['observation-repeated', 14, 'mark']],
  ],
  ['evidence beside counts', long(...goodRows, ['甲', 'guide', '是']), [['two-forms']]],
  [
    'evidence with a gap',
    long(
      ...goodRows.filter(([, key]) => !String(key).startsWith('guide')),
      ['甲', 'guide', '是'],
      ['甲', 'guide', ''],
    ),
    [['part-missing', 13, 'guide']],
  ],
  [
    'evidence that is neither yes nor no',
    long(
      ...goodRows.filter(([, key]) => !String(key).startsWith('guide')),
      ['甲', 'guide', '是'],
      ['甲', 'guide', '?'],
    ),
    [['not-yes-or-no', 13, 'guide']],
  ],
])('%s', (_, rows, expected) => expect(faultsOf(rows)).toEqual(expected));
