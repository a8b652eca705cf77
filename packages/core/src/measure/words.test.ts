import type { Measure } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { cellHint, measureName, measures, naturalForm, rangeOf } from './index.ts';

const levels = [
  { id: 'none', name: { zh: '未实现', en: 'none' }, worth: 0 },
  { id: 'all', name: { zh: '完全实现', en: 'all' }, worth: 1 },
] as const;
const yesNo = ['是 / 否', 'yes / no'] as const;

/** A measure with its name, the hint for its cells, how its value is shown, and its range. */
const said: readonly (readonly [
  Measure,
  names: readonly [zh: string, en: string],
  hints: readonly [zh: string, en: string],
  shown: ReturnType<typeof naturalForm>,
  range: readonly unknown[],
])[] = [
  [
    { type: 'score' },
    ['评分', 'mark'],
    ['评分，0 至满分', 'a mark, 0 to the full mark'],
    'score',
    [0, undefined],
  ],
  [
    { type: 'number', unit: { zh: '户', en: 'users' }, minimum: 0, maximum: 5000 },
    ['数量', 'quantity'],
    ['数量（户）', 'a quantity in users'],
    'quantity',
    [0, 5000],
  ],
  [
    { type: 'ratio' },
    ['比率', 'share'],
    ['比率，如 95% 或 0.95', 'a share such as 95% or 0.95'],
    'share',
    [0, 1],
  ],
  [
    { type: 'reduction' },
    ['压减比例', 'reduction'],
    ['数量', 'a quantity'],
    'share',
    [undefined, 1],
  ],
  [{ type: 'boolean' }, ['是否', 'yes or no'], yesNo, undefined, [0, 1]],
  [
    { type: 'level', levels },
    ['等级', 'level'],
    ['以下之一：未实现 / 完全实现', 'one of: none / all'],
    'share',
    [0, 1],
  ],
  [
    { type: 'checklist', items: [{ id: 'a', name: '甲' }] },
    ['清单', 'checklist'],
    yesNo,
    'share',
    [0, 1],
  ],
  [
    { type: 'distribution', cells: 'counts', levels },
    ['分级分布', 'distribution over levels'],
    ['数量或占比', 'a count or share'],
    'share',
    [0, 1],
  ],
  [
    { type: 'inspection' },
    ['抽查合格率', 'inspection pass rate'],
    ['件数', 'a count'],
    'share',
    [0, 1],
  ],
];

it.each(said)('%j', (measure, names, hints, shown, range) => {
  expect(['zh', 'en'].map((l) => measureName(measure, l as 'zh' | 'en'))).toEqual(names);
  expect(['zh', 'en'].map((l) => cellHint(measure, l as 'zh' | 'en'))).toEqual(hints);
  expect(naturalForm(measure)).toBe(shown);
  const { from, to } = rangeOf(measure);
  expect([from, to]).toEqual(range);
});

it('holds every kind, and names the categories of those that have some', () => {
  expect(said.map(([{ type }]) => type)).toEqual(Object.keys(measures));
  expect(measures.level.categories?.({ type: 'level', levels })).toEqual(['none', 'all']);
  expect(measures.boolean.categories?.({ type: 'boolean' })).toEqual(['yes', 'no']);
});
