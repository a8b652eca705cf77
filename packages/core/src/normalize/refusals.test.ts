import type { Measure, Normalize } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { refusalsOf } from '../testing/normalize-values.ts';
import { normalizes } from './index.ts';

type Case = readonly [
  normalize: Normalize,
  values: readonly (string | undefined)[],
  expected: readonly string[],
  more?: { readonly measure?: Measure; readonly categories?: readonly string[] },
];

const cases: readonly Case[] = [
  [
    {
      method: 'bands',
      bands: [
        { from: 0.5, score: 100 },
        { from: 0.6, score: 50 },
      ],
    },
    [],
    ['bands are read from the top, so 0.6 after 0.5 is never reached'],
  ],
  [
    {
      method: 'bands',
      bands: [
        { from: 0.5, score: 100 },
        { above: 0.5, score: 50 },
      ],
    },
    [],
    ['bands are read from the top, so 0.5 after 0.5 is never reached'],
  ],
  [
    {
      method: 'bands',
      bands: [
        { above: 0.5, score: 100 },
        { from: 0.5, score: 50 },
      ],
    },
    ['0.5'],
    [],
  ],
  [
    {
      method: 'bands',
      bands: [
        { from: 0.5, score: 100 },
        { from: 0.5, score: 50 },
      ],
    },
    [],
    ['bands are read from the top, so 0.5 after 0.5 is never reached'],
  ],
  [
    {
      method: 'bands',
      bands: [
        { above: 0.5, score: 100 },
        { above: 0.5, score: 50 },
      ],
    },
    [],
    ['bands are read from the top, so 0.5 after 0.5 is never reached'],
  ],
  [
    { method: 'bands', bands: [{ from: 0.5, score: 100 }, { score: 50 }, { from: 0.2, score: 0 }] },
    [],
    ['bands: only the last may have no bound'],
  ],
  [
    { method: 'bands', bands: [{ from: 0.5, score: 100 }] },
    ['0.4', '0.5'],
    ['unit 0: "x": 0.4 falls in no band'],
  ],
  [
    { method: 'bands', bands: [{ from: 0.5, score: 101 }, { score: -1 }] },
    ['0.4'],
    ['"x": the score 101 is outside 0 to 100', '"x": the score -1 is outside 0 to 100'],
  ],
  [
    { method: 'distance-to-target', target: 5 },
    ['5', '7'],
    ['"x": the target 5 is not better than 5, the worst of 2 units'],
  ],
  [
    { method: 'distance-to-target', target: 5, to: [100, 0] },
    ['1'],
    ['the range from 100 to 0 runs the wrong way or is empty'],
  ],
  [
    { method: 'distance-to-target', target: 5, to: [0, 101] },
    ['1'],
    ['"x": the score 101 is outside 0 to 100'],
  ],
  [
    { method: 'distance-to-target', target: 5, degenerate: 101 },
    ['1'],
    ['"x": the score 101 is outside 0 to 100'],
  ],
  [{ method: 'distance-to-target', target: 5 }, ['1', '9'], []],
  [
    { method: 'distance-to-reference', unit: 'u9' },
    ['1', '2'],
    ['"x": no unit "u9" to compare the others with'],
  ],
  [
    { method: 'distance-to-reference', unit: 'u1' },
    ['1', undefined],
    ['"x": the reference "u1" has no value here'],
  ],
  [
    { method: 'distance-to-reference', unit: 'u0' },
    ['1', '2'],
    ['"x": the target 1 is not better than 1, the worst of 2 units'],
  ],
  [
    { method: 'percentile', ties: 'dense' },
    ['7', undefined, '7'],
    ['"x": all 2 units have 7, so percentile has no answer'],
  ],
  [
    { method: 'percentile', ties: 'dense', to: [50, 40] },
    ['7', '8'],
    ['the range from 50 to 40 runs the wrong way or is empty'],
  ],
  [
    { method: 'percentile', ties: 'dense', to: [0, 101] },
    ['7', '8'],
    ['"x": the score 101 is outside 0 to 100'],
  ],
  [
    { method: 'percentile', ties: 'dense', degenerate: 101 },
    ['7', '8'],
    ['"x": the score 101 is outside 0 to 100'],
  ],
  [
    { method: 'per-place', ties: 'competition' },
    ['7'],
    ['"x": exactly one of `step` and `stepShare` is needed'],
  ],
  [
    { method: 'per-place', ties: 'competition', step: 1, stepShare: 0.05 },
    ['7'],
    ['"x": exactly one of `step` and `stepShare` is needed'],
  ],
  [
    { method: 'per-place', ties: 'competition', step: 0 },
    ['7'],
    ['"x": 0 is not positive, so per-place has no answer'],
  ],
  [
    { method: 'per-place', ties: 'competition', step: 5, floor: 101 },
    ['7'],
    ['"x": the score 101 is outside 0 to 100'],
  ],
  [{ method: 'efficacy', min: 1 }, ['7'], ['"x": only one of `min` and `max` is written']],
  [{ method: 'efficacy', max: 1 }, ['7'], ['"x": only one of `min` and `max` is written']],
  [
    { method: 'efficacy', min: 2, max: 1 },
    ['7'],
    ['the range from 2 to 1 runs the wrong way or is empty'],
  ],
  [
    { method: 'efficacy', base: 60, span: 0 },
    ['7', '8'],
    ['"x": 0 is not positive, so efficacy has no answer'],
  ],
  [
    { method: 'efficacy', base: 70, span: 40 },
    ['7', '8'],
    ['"x": the score 110 is outside 0 to 100'],
  ],
  [{ method: 'efficacy', degenerate: 101 }, ['7', '8'], ['"x": the score 101 is outside 0 to 100']],
  [
    { method: 'efficacy' },
    ['7', '7', undefined],
    ['"x": all 2 units have 7, so efficacy has no answer'],
  ],
  [{ method: 'efficacy', min: 1, max: 2 }, ['3', '1.5'], []],
  [
    { method: 'share-of-best' },
    ['0', '0'],
    ['"x": the least of 2 units is 0, so there is no share of the best'],
  ],
  [
    { method: 'share-of-best', to: [60, 50] },
    ['1', '2'],
    ['the range from 60 to 50 runs the wrong way or is empty'],
  ],
  [
    { method: 'share-of-best', to: [0, 101] },
    ['1', '2'],
    ['"x": the score 101 is outside 0 to 100'],
  ],
  [
    { method: 'share-of-best', degenerate: -1 },
    ['1', '2'],
    ['"x": the score -1 is outside 0 to 100'],
  ],
  [
    { method: 'share-of-best', direction: 'lower' },
    ['0', '2'],
    ['"x": the least of 2 units is 0, so there is no share of the best'],
  ],
  [{ method: 'log', min: 0, max: 10 }, ['1'], ['"x": 0 is not positive, so log has no answer']],
  [
    { method: 'log', min: 1, max: 10 },
    ['0', '11'],
    ['unit 0: "x": 0 is not positive, so log has no answer'],
  ],
  [
    { method: 'log', min: 10, max: 1 },
    ['1'],
    ['the range from 10 to 1 runs the wrong way or is empty'],
  ],
  [{ method: 'minmax' }, ['3', '3'], ['"x": all 2 units have 3, so minmax has no answer']],
  [{ method: 'minmax', to: [0, 101] }, ['3', '4'], ['"x": the score 101 is outside 0 to 100']],
  [{ method: 'minmax', degenerate: 101 }, ['3', '4'], ['"x": the score 101 is outside 0 to 100']],
  [
    { method: 'distance-to-best' },
    ['3', '3'],
    ['"x": all 2 units have 3, so distance-to-best has no answer'],
  ],
  [
    { method: 'goalposts', min: 5, max: 5 },
    ['5'],
    ['the range from 5 to 5 runs the wrong way or is empty'],
  ],
  [{ method: 'goalposts', min: 1, max: 5 }, ['5', '6', '0.5'], []],
  [
    {
      method: 'piecewise',
      points: [
        { at: 0, score: 0 },
        { at: 5, score: 50 },
        { at: 5, score: 60 },
      ],
    },
    ['5'],
    ['"x": the point at 5 is not above the one before, at 5'],
  ],
  [
    {
      method: 'piecewise',
      points: [
        { at: 0, score: 0 },
        { at: 5, score: 101 },
      ],
    },
    ['5'],
    ['"x": the score 101 is outside 0 to 100'],
  ],
  [
    {
      method: 'piecewise',
      points: [
        { at: 0, score: 0 },
        { at: 5, score: 100 },
      ],
    },
    ['6', '-1'],
    [],
  ],
  [
    { method: 'zscore', mean: 50, sd: -1 },
    ['6', '-1'],
    ['"x": -1 is not positive, so zscore has no answer'],
  ],
  [
    { method: 'zscore', mean: 50, sd: 1 },
    ['6', '6'],
    ['"x": all 2 units have 6, so zscore has no answer'],
  ],
  [
    { method: 'table', scores: { a: 1 } },
    ['1'],
    ['"x": `table` cannot score a `ratio`'],
    { measure: { type: 'ratio' } },
  ],
  [
    { method: 'table', scores: { a: 1 } },
    ['1', '2'],
    ['unit 1: "x": the table has no score for "b"; it has a'],
    { measure: { type: 'number', unit: '个' }, categories: ['a', 'b'] },
  ],
  [
    { method: 'table', scores: { a: 101 } },
    ['1'],
    ['"x": the score 101 is outside 0 to 100', 'the table has no score for "b"'],
    {
      measure: {
        type: 'level',
        levels: [
          { id: 'a', name: '甲' },
          { id: 'b', name: '乙' },
        ],
      },
      categories: ['a'],
    },
  ],
  [
    { method: 'table', scores: { true: 100 } },
    ['1'],
    [
      'there is no category "true"',
      'the table has no score for "yes"',
      'the table has no score for "no"',
    ],
    { measure: { type: 'boolean' }, categories: ['true'] },
  ],
];

it.each(cases.map((one) => ({ name: JSON.stringify(one.slice(0, 2)), one })))(
  '$name',
  ({ one: [normalize, values, expected, more] }) => {
    expect(refusalsOf(normalize, values, more?.measure, more?.categories)).toEqual(expected);
  },
);

it('each method stands under its own name', () => {
  const names = Object.entries(normalizes).map(([name, { method }]) => [name, method]);
  expect(names).toEqual(Object.keys(normalizes).map((name) => [name, name]));
});

it('places and z-scores have no full mark', () => {
  const isUnbounded = Object.values(normalizes).filter((method) => method.isUnbounded === true);
  expect(isUnbounded.map(({ method }) => method)).toEqual(['zscore', 'rank', 'borda']);
});
