import type { ExamplesOf } from '../diagnostic/example.ts';
import { score } from '../result/score.ts';
import { buildSystem } from '../system/build.ts';
import { datasetOf, group, leaf, rowsOf, systemDocument, valued } from '../testing/fixtures.ts';
import { quantity, scoring } from '../testing/raise.ts';
import type { records } from './diagnostics.ts';

const two = ['unit', 'openness', 'speed'];
const service = group('service', [leaf('openness'), leaf('speed')]);
const signed = quantity('change', { method: 'zscore', mean: 0, sd: 1 });

/** The page's part about scores that cannot be aggregated. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '得分无法汇总', en: 'Scores that cannot be aggregated' },
  codes: {
    'missing-cell': {
      about: {
        zh: '单元格是空的，而所在组的缺失规则是 `error`。',
        en: 'A cell is empty, and the policy of its group is `error`.',
      },
      run: () => scoring([service], rowsOf(two, ['甲', 80, null])),
    },
    'missing-group': {
      about: {
        zh: '一个组按自己的规则没有得分，而上一级不允许缺失。',
        en: 'A group has no score for the unit, by a policy of its own, and the group above allows none to be missing.',
      },
      run: () =>
        scoring(
          [{ ...service, missing: { policy: 'propagate' } }, leaf('users')],
          rowsOf([...two, 'users'], ['甲', 80, null, 60]),
        ),
    },
    'not-applicable-cell': {
      about: {
        zh: '指标对该单位不适用，而 `missing.notApplicable` 是 `error`。',
        en: 'Something does not apply to the unit, and `missing.notApplicable` is `error`.',
      },
      run: () =>
        scoring([service], rowsOf(two, ['甲', 80, 'N/A']), {
          method: { missing: { policy: 'error', notApplicable: 'error' } },
        }),
    },
    'non-positive-score': {
      about: {
        zh: '几何平均、调和平均或指数小于 0 的幂平均遇到不大于 0 的得分，无从计算。',
        en: 'A geometric or harmonic mean, or a power mean with an exponent below 0, meets a score of 0 or less, for which it has no answer.',
      },
      run: () => scoring([{ ...service, aggregate: 'geometric' }], rowsOf(two, ['甲', 80, 0])),
    },
    'negative-score': {
      about: {
        zh: '指数大于 0 的幂平均遇到负的得分，而负数并非都有这样的幂。',
        en: 'A power mean with an exponent above 0 meets a score below 0, of which not every power exists.',
      },
      run: () =>
        scoring(
          [group('service', [signed, leaf('speed')], { aggregate: { method: 'power', p: 2 } })],
          rowsOf(['unit', 'change', 'speed'], ['甲', 1, 80], ['乙', 3, 60]),
        ),
    },
    'no-rival': {
      about: {
        zh: '`copeland` 要逐对比较单位，而该组之下只有一个单位有得分。',
        en: '`copeland` compares units, and only one has scores below the group.',
      },
      run: () => scoring([{ ...service, aggregate: 'copeland' }], rowsOf(two, ['甲', 80, 60])),
    },
    'no-worst-score': {
      about: {
        zh: '组的缺失规则是 `worst`，而没有单位在缺失的那一项有得分。',
        en: 'The policy of a group is `worst`, and no unit has a score at the missing child.',
      },
      run: () =>
        scoring([service], rowsOf(two, ['甲', 80, null], ['乙', 60, null]), {
          method: { missing: { policy: 'worst' } },
        }),
    },
    'coverage-too-low': {
      about: {
        zh: '一些单位在该组的覆盖率低于 `minCoverage`，因而该组没有得分，上一级把它当作缺失。`found` 是其中最低的覆盖率。规则本就如此的，不必处理。',
        en: 'Units cover less of a group than its `minCoverage` asks for, so they have no score there; the group above treats it as missing. `found` is the lowest coverage among them. Nothing is to be done if the rule is meant so.',
      },
      run: () =>
        scoring(
          [{ ...service, missing: { policy: 'renormalize', minCoverage: '0.6' } }, leaf('users')],
          rowsOf([...two, 'users'], ['甲', 80, null, 60], ['乙', 70, 90, 60]),
          { method: { missing: { policy: 'renormalize' } } },
        ),
    },
    'adjusted-out-of-range': {
      about: {
        zh: '扣分后低于 0，或加分后高于满分，而指标体系没有写明这时怎么办。',
        en: 'A deduction leaves less than 0, or a bonus more than the full mark, and the system does not say what happens then.',
      },
      run: () => {
        const system = buildSystem({
          ...systemDocument([leaf('work')]),
          adjustments: [{ type: 'deduction', id: 'faults', name: '扣分项' }],
        });
        const dataset = datasetOf([{ unit: '甲', work: 4, faults: 7 }]);
        return score(valued(system), dataset).diagnostics;
      },
    },
  },
};
