import type { ExamplesOf } from '../diagnostic/example.ts';
import { group, leaf, resultOf, rowsOf, systemOf } from '../testing/fixtures.ts';
import { benefitOfColumns } from './benefit-of-the-doubt.ts';
import type { Columns } from './columns.ts';
import type { records } from './diagnostics.ts';
import { entropyOfColumns } from './entropy.ts';
import { equalEffectOfColumns } from './equal-effect.ts';
import {
  ahp,
  budgetAllocation,
  combine,
  type Derived,
  delphi,
  entropy,
  weightSetOf,
} from './index.ts';

const service = () => systemOf([group('service', [leaf('openness'), leaf('speed')])]);
const scored = () =>
  resultOf(service(), rowsOf(['unit', 'openness', 'speed'], ['甲', 80, 60], ['乙', 70, 90]));

const columns = (values: Readonly<Record<string, readonly number[]>>): Columns => ({
  ids: Object.keys(values),
  units: (Object.values(values)[0] ?? []).map((_, u) => '甲乙丙丁戊'[u] ?? `${u}`),
  values: Object.values(values),
  left: [],
});
const derived = (weights: Readonly<Record<string, string>>): Derived => ({
  weights,
  note: { zh: '手写', en: 'by hand' },
  facts: {},
});
const three = ['openness', 'speed', 'users'];

/** The page's part about derived weights. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '推导权重', en: 'Derived weights' },
  codes: {
    'not-a-group': {
      about: {
        zh: '要推导权重的组不存在，或只有一个下级指标。',
        en: 'The group whose weights are to be derived does not exist, or has one child.',
      },
      run: () => entropy(scored(), { group: 'servce' }).diagnostics,
    },
    'too-few-units': {
      about: {
        zh: '从数据推导权重，只用组内各项得分齐全的单位，至少要三个。',
        en: 'Weights are learnt from the units that have every score of a group, and three are needed.',
      },
      run: () => entropy(scored(), { group: 'service' }).diagnostics,
    },
    'score-negative': {
      about: {
        zh: '熵权法要求各得分占合计的比例，有负分就没有意义。',
        en: 'Entropy takes each score as a share of the sum, which has no meaning if some are negative.',
      },
      run: () => entropyOfColumns(columns({ openness: [1, -1, 2], speed: [1, 2, 3] })).diagnostics,
    },
    'nothing-varies': {
      about: {
        zh: '各单位或各指标的得分都相同，没有可据以赋权的差异。',
        en: 'All units, or all indicators, have the same scores, so there is no difference to learn from.',
      },
      run: () => entropyOfColumns(columns({ openness: [5, 5, 5], speed: [7, 7, 7] })).diagnostics,
    },
    'judgements-not-square': {
      about: {
        zh: '两两比较的判断矩阵，每项指标应有一行一列。',
        en: 'Judgements in pairs need a row and a column for each indicator.',
      },
      run: () => ahp({ ids: three, matrix: [[1, 2]] }).diagnostics,
    },
    'judgement-of-itself': {
      about: { zh: '对角线上不是 1。', en: 'The diagonal is not 1.' },
      run: () =>
        ahp({
          ids: ['openness', 'speed'],
          matrix: [
            [3, 2],
            [null, 1],
          ],
        }).diagnostics,
    },
    'judgement-not-positive': {
      about: {
        zh: '每个判断是一项的重要程度为另一项的几倍，应为正数。',
        en: 'A judgement says how many times as much one indicator matters as the other, so it is positive.',
      },
      run: () =>
        ahp({
          ids: ['openness', 'speed'],
          matrix: [
            [1, 0],
            [null, 1],
          ],
        }).diagnostics,
    },
    'judgement-not-reciprocal': {
      about: {
        zh: '同一对指标的两个判断互相矛盾。',
        en: 'The two judgements of a pair contradict each other.',
      },
      run: () =>
        ahp({
          ids: ['openness', 'speed'],
          matrix: [
            [1, 3],
            ['33/100', 1],
          ],
        }).diagnostics,
    },
    'judgements-inconsistent': {
      about: {
        zh: '一致性比率高于 0.1，权重照常算出，但所指的判断应当复核。',
        en: 'The consistency ratio is above 0.1. The weights are computed all the same, but the judgement that is named should be reviewed.',
      },
      run: () =>
        ahp({
          ids: three,
          matrix: [
            [1, 9, '1/9'],
            [null, 1, 9],
            [null, null, 1],
          ],
        }).diagnostics,
    },
    'too-many-judgements': {
      about: {
        zh: '没有公布过这么高阶的随机一致性指标。',
        en: 'No random index is published for so many indicators.',
      },
      run: () => {
        const ids = Array.from({ length: 20 }, (_, i) => `x${i}`);
        return ahp({ ids, matrix: ids.map((_, i) => ids.map((_, k) => (k < i ? null : 1))) })
          .diagnostics;
      },
    },
    'mark-missing': {
      about: {
        zh: '有人漏了一项指标，或给了负数。',
        en: 'Somebody left out an indicator, or gave it a negative number.',
      },
      run: () =>
        delphi([{ 专家一: { openness: 60, speed: 40 }, 专家二: { openness: 60 } }]).diagnostics,
    },
    'budget-not-met': {
      about: {
        zh: '预算没有恰好分完，或摆幅法中没有一项是 100。',
        en: 'A budget is not spent exactly, or no indicator has 100 under swing.',
      },
      run: () =>
        budgetAllocation(['openness', 'speed'], { 专家一: { openness: 60, speed: 35 } })
          .diagnostics,
    },
    'too-few-experts': {
      about: {
        zh: '至少两位专家、两项指标，才谈得上意见是否一致。',
        en: 'Agreement takes at least two experts and two indicators.',
      },
      run: () => delphi([{ 专家一: { openness: 60, speed: 40 } }]).diagnostics,
    },
    'sets-differ': {
      about: {
        zh: '几套权重只有针对相同的指标，才能合并为一套。',
        en: 'Sets of weights can be combined only if they weigh the same indicators.',
      },
      run: () =>
        combine([derived({ openness: '1/2', speed: '1/2' }), derived({ openness: '1' })])
          .diagnostics,
    },
    'bounds-cannot-be-met': {
      about: {
        zh: '占比的上下限互相矛盾，没有满足它们的权重。',
        en: 'No weights satisfy the bounds on the shares.',
      },
      run: () =>
        benefitOfColumns(columns({ openness: [1, 2], speed: [2, 1], users: [3, 1] }), {
          least: 0.4,
        }).diagnostics,
    },
    'no-weights-found': {
      about: {
        zh: '在占比的界限之内，该单位没有任何一项能为它加分。',
        en: 'Within the bounds a unit has nothing that could give it a positive score.',
      },
      run: () => benefitOfColumns(columns({ openness: [1, 0], speed: [1, 0] })).diagnostics,
    },
    'targets-not-reached': {
      about: {
        zh: '各项重要性的目标可能无法达到。',
        en: 'The targets of importance may be out of reach.',
      },
      run: () =>
        equalEffectOfColumns(
          columns({ openness: [1, 2, 3, 4, 5], speed: [5, 4, 3, 2, 1], users: [1, 2, 3, 4, 6] }),
        ).diagnostics,
    },
    'group-differs': {
      about: {
        zh: '推导出的权重应当恰好是该组各下级指标的权重。',
        en: 'Derived weights must be those of the children of their group, no more and no fewer.',
      },
      run: () =>
        weightSetOf(
          service(),
          { service: derived({ speed: '1' }) },
          { id: 'derived', title: '推导' },
        ).diagnostics,
    },
  },
};
