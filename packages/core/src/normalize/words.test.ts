import type { Normalize } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { normalizes, normalizeWords } from './index.ts';
import type { Facts } from './normalize.ts';

/** Parameters and facts, and what is said of them. */
const said: readonly (readonly [Normalize, Facts, zh: string, en: string])[] = [
  [{ method: 'identity' }, {}, '直接采用', 'as it is'],
  [{ method: 'identity', direction: 'lower' }, {}, '满分减去评分', 'full mark less the mark'],
  [{ method: 'goalposts', min: 0, max: 1 }, {}, '按比例计分', 'in proportion'],
  [
    { method: 'goalposts', min: 0, max: 1, direction: 'lower' },
    {},
    '在 0 至 1 之间线性折算，越小越好',
    'linear from 0 to 1, less is better',
  ],
  [
    {
      method: 'goalposts',
      min: '0.5',
      max: 30,
      to: [40, 100],
      clamp: false,
      rounding: { digits: 4, mode: 'half-up' },
    },
    {},
    '在 0.5 至 30 之间线性折算，比值保留 4 位小数，折算为 40–100 分，不得越界',
    'linear from 0.5 to 30, the ratio to 4 places, mapped onto 40–100, nothing beyond',
  ],
  [
    { method: 'minmax' },
    {},
    '在各单位的最小值至最大值之间线性折算',
    "linear between the units' extremes",
  ],
  [
    { method: 'minmax', to: [0, 50], direction: 'lower' },
    { min: '300', max: '1200' },
    '在各单位的 300 至 1200 之间线性折算，折算为 0–50 分，越小越好',
    "linear between the units' extremes 300 and 1200, mapped onto 0–50, less is better",
  ],
  [
    { method: 'zscore', mean: 50, sd: 10, direction: 'lower' },
    { mean: '7.5', sd: '2' },
    '标准化：各单位均值（7.5）为 50 分，每个标准差 10 分，越小越好',
    "z-score: the units' mean (7.5) scores 50, a standard deviation 10, less is better",
  ],
  [
    { method: 'zscore', mean: 50, sd: 10 },
    {},
    '标准化：各单位均值为 50 分，每个标准差 10 分',
    "z-score: the units' mean scores 50, a standard deviation 10",
  ],
  [
    { method: 'rank', ties: 'dense' },
    {},
    '由末位数起的名次，末位为 1（并列不占位）',
    'the rank counted from the worst, which has 1 (ties: dense)',
  ],
  [
    { method: 'borda', ties: 'fractional', direction: 'lower' },
    {},
    '由末位数起的名次，末位为 0（并列取平均），越小越好',
    'the rank counted from the worst, which has 0 (ties: fractional), less is better',
  ],
  [
    { method: 'percentile', ties: 'modified', to: [60, 100] },
    { places: '12' },
    '百分位：（名次 − 1）÷（名次总数 − 1），由末位数起（并列取末位），折算为 60–100 分',
    'percentile: (rank − 1) / (ranks − 1), counted from the worst (ties: modified), mapped onto 60–100',
  ],
  [
    { method: 'distance-to-best', rounding: { digits: 2, mode: 'half-even' } },
    { min: '1', max: '9' },
    '与最优值的距离，在 1 至 9 之间，比值保留 2 位小数',
    'distance to the best, between 1 and 9, the ratio to 2 places',
  ],
  [
    { method: 'distance-to-reference', unit: '甲', cap: true },
    { aim: '9', worst: '1' },
    '与参照单位 甲（9）的距离，自最差值 1 起，超过者按其计',
    'distance to 甲 (9) from the worst, 1, capped there',
  ],
  [
    { method: 'distance-to-reference', unit: '甲' },
    {},
    '与参照单位 甲的距离，自最差值起',
    'distance to 甲 from the worst',
  ],
  [
    { method: 'distance-to-target', target: 95, cap: true },
    { aim: '95', worst: '20' },
    '与目标 95 的距离，自最差值 20 起，超过者按目标计',
    'distance to the target 95 from the worst, 20, capped there',
  ],
  [
    { method: 'distance-to-target', target: 95 },
    {},
    '与目标 95 的距离，自最差值起',
    'distance to the target 95 from the worst',
  ],
  [
    { method: 'share-of-best', to: [0, 80] },
    { best: '12' },
    '与最优值之比（最优值 12），折算为 0–80 分',
    'share of the best (the best is 12), mapped onto 0–80',
  ],
  [
    { method: 'share-of-best', direction: 'lower' },
    { best: '3' },
    '最优值与该值之比（最优值 3）',
    'the best over the value (the best is 3)',
  ],
  [
    { method: 'log', min: 1, max: 1000, direction: 'lower' },
    {},
    '取对数后在 1 至 1000 之间线性折算，越小越好',
    'linear in the logarithm from 1 to 1000, less is better',
  ],
  [
    {
      method: 'bands',
      bands: [{ from: '0.9', score: 100 }, { above: '0.5', score: 60 }, { score: 0 }],
    },
    {},
    '分档：0.9 及以上 100 分、高于 0.5 为 60 分、其余 0 分',
    'bands: from 0.9: 100, above 0.5: 60, otherwise 0',
  ],
  [
    {
      method: 'piecewise',
      points: [
        { at: 0, score: 0 },
        { at: 10, score: 80 },
      ],
    },
    {},
    '分段线性：0 得 0 分、10 得 80 分',
    'straight lines between 0: 0, 10: 80',
  ],
  [
    { method: 'efficacy' },
    { min: '20', max: '92' },
    '功效系数：60 + 40 ×（x − 20）÷（92 − 20）',
    'efficacy: 60 + 40 · (x − 20) / (92 − 20)',
  ],
  [
    { method: 'efficacy', base: 50, span: 50, min: 1, max: 2, direction: 'lower' },
    {},
    '功效系数：50 + 50 ×（x − 1）÷（2 − 1），越小越好',
    'efficacy: 50 + 50 · (x − 1) / (2 − 1), less is better',
  ],
  [
    { method: 'per-place', ties: 'competition', step: 5, floor: 60 },
    {},
    '首名满分，每低一名扣 5 分，扣至 60 分为止（并列取首位）',
    'the full mark for the best, less 5 a rank, not below 60 (ties: competition)',
  ],
  [
    { method: 'per-place', ties: 'competition', stepShare: '0.1' },
    {},
    '首名满分，每低一名扣 满分的 0.1，扣至 0 分为止（并列取首位）',
    'the full mark for the best, less 0.1 of it a rank, not below 0 (ties: competition)',
  ],
  [
    { method: 'table', scores: { yes: 100, no: 0 } },
    {},
    '对照赋分：yes 100 分、no 0 分',
    'by table: yes 100, no 0',
  ],
  [{ method: 'share-of-best' }, {}, '与最优值之比', 'share of the best'],
  [
    { method: 'distance-to-best' },
    {},
    '与最优值的距离，在最小值至最大值之间',
    'distance to the best, between the least and the greatest',
  ],
];

it.each(said)('%j with %j', (normalize, facts, zh, en) => {
  expect(normalizeWords(normalize, facts, 'zh')).toBe(zh);
  expect(normalizeWords(normalize, facts, 'en')).toBe(en);
});

it('holds every method', () => {
  expect(new Set(said.map(([{ method }]) => method))).toEqual(new Set(Object.keys(normalizes)));
});
