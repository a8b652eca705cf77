import type { ExamplesOf } from '../diagnostic/example.ts';
import { leaf, rowsOf } from '../testing/fixtures.ts';
import { building, quantity, scoring, scoringValues } from '../testing/raise.ts';
import type { records } from './diagnostics.ts';

/** The page's part about methods that turn observations into scores. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '观测值无法折算成得分', en: 'Observations that cannot be scored' },
  codes: {
    'normalize-unfit': {
      about: {
        zh: '折算方法不能用于这种观测：`table` 需要类别，只有 `level`、`boolean` 和 `number` 有。',
        en: 'The method cannot take what is observed: a `table` needs categories, which a `level`, a `boolean` or a `number` has.',
      },
      run: () =>
        building([
          leaf('speed', {
            measure: { type: 'ratio' },
            normalize: { method: 'table', scores: { yes: 100 } },
          }),
        ]),
    },
    'ends-reversed': {
      about: {
        zh: '区间为空或方向颠倒：折算的 `min` 与 `max`、`to`，观测的 `minimum` 与 `maximum`，或翻转分制的 `from` 与 `onto`。',
        en: 'A range is empty or runs downward: `min` and `max` or `to` of a normalization, `minimum` and `maximum` of a measure, or `from` and `onto` of a reflection.',
      },
      run: () => building([quantity('users', { method: 'efficacy', min: 500, max: 100 })]),
    },
    'points-reversed': {
      about: {
        zh: '`piecewise` 的分段点没有从小到大排列。',
        en: 'The points of `piecewise` do not run from the least value up.',
      },
      run: () =>
        building([
          quantity('users', {
            method: 'piecewise',
            points: [
              { at: 20, score: 0 },
              { at: 10, score: 100 },
            ],
          }),
        ]),
    },
    'order-reversed': {
      about: {
        zh: '分档或等次没有从高到低排列，其中一项永远达不到。',
        en: 'Bands or grades do not run from the highest bound down, so that one is never reached.',
      },
      run: () =>
        building([leaf('speed')], {
          method: {
            grades: [{ name: '良', from: 75 }, { name: '优', from: 90 }, { name: '其他' }],
          },
        }),
    },
    'two-bounds': {
      about: {
        zh: '同一分档或等次既写了 `from`，又写了 `above`。',
        en: 'A band or a grade has both `from` and `above`.',
      },
      run: () =>
        building([leaf('speed')], {
          method: { grades: [{ name: '优', from: 90, above: 90 }, { name: '其他' }] },
        }),
    },
    'open-before-last': {
      about: {
        zh: '未设界限的分档或等次之后还有别的，永远达不到。',
        en: 'A band or a grade without a bound stands before others, which are never reached.',
      },
      run: () =>
        building([leaf('speed')], {
          method: { grades: [{ name: '优' }, { name: '良', from: 75 }] },
        }),
    },
    'bands-not-open': {
      about: {
        zh: '可能出现的值低于末档的界限；遇到这样的值就没有得分。',
        en: 'Values that can occur are below the last band; a unit with one has no score.',
      },
      run: () =>
        building([quantity('users', { method: 'bands', bands: [{ from: 10, score: 100 }] })]),
    },
    'unknown-category': {
      about: {
        zh: '赋分表列出了观测没有的类别。相近的写法见 `params.near`。',
        en: 'A table scores a category that the measure does not observe. Similar ones are in `params.near`.',
      },
      run: () =>
        building([
          leaf('open', {
            measure: { type: 'boolean' },
            normalize: { method: 'table', scores: { yes: 100, no: 0, yess: 50 } },
          }),
        ]),
    },
    'table-incomplete': {
      about: {
        zh: '赋分表没有列出某个等级，或没有列出是、否之一。',
        en: 'A table has no score for a level, or for yes or no.',
      },
      run: () =>
        building([
          leaf('open', {
            measure: { type: 'boolean' },
            normalize: { method: 'table', scores: { yes: 100 } },
          }),
        ]),
    },
    'goalposts-incomplete': {
      about: {
        zh: '`efficacy` 的 `min` 与 `max` 只写了一个。',
        en: 'Only one of `min` and `max` is written under `efficacy`.',
      },
      run: () => building([quantity('users', { method: 'efficacy', min: 1 })]),
    },
    'step-or-share': {
      about: {
        zh: '`per-place` 的 `step` 与 `stepShare` 都没有写，或都写了。',
        en: '`per-place` has neither `step` nor `stepShare`, or both.',
      },
      run: () => building([quantity('users', { method: 'per-place', ties: 'competition' })]),
    },
    'no-spread': {
      about: {
        zh: '方法要比较各单位，而各单位的值都相同，无法相除。',
        en: 'All units are equal under a method that compares them, so there is nothing to divide by.',
      },
      run: () => scoringValues({ method: 'minmax' }, [1200, 1200]),
    },
    'beyond-goalposts': {
      about: {
        zh: '观测值超出上下限，而 `clamp` 为 `false`。',
        en: 'A value lies outside the goalposts, and `clamp` is `false`.',
      },
      run: () => scoringValues({ method: 'goalposts', min: 0, max: 1000, clamp: false }, [1001]),
    },
    'value-not-positive': {
      about: {
        zh: '取对数、标准差或每名所扣分值时遇到 0 或负数，方法无解。',
        en: 'A logarithm, a standard deviation or a step of 0 or less: the method has no answer for it.',
      },
      run: () => scoringValues({ method: 'log', min: 1, max: 1000 }, [0]),
    },
    'no-share': {
      about: {
        zh: '与最优值之比要求各值非负、最优值不为 0；越小越好时各值都须为正。也可声明 `degenerate`。',
        en: 'A share of the best needs values of 0 or more and a best that is not 0; if less is better, all must be positive. `degenerate` is another way out.',
      },
      run: () => scoringValues({ method: 'share-of-best' }, [-3, 5]),
    },
    'target-not-beyond-worst': {
      about: {
        zh: '目标值或参照值不优于最差的单位，两者之间没有距离可量。',
        en: 'The target, or the reference, is no better than the worst unit, so there is no distance between them.',
      },
      run: () => scoringValues({ method: 'distance-to-target', target: 5 }, [5, 7]),
    },
    'unknown-reference': {
      about: {
        zh: '数据集中没有作参照的那个单位。',
        en: 'The dataset has no unit with the id that the others are to be compared with.',
      },
      run: () => scoringValues({ method: 'distance-to-reference', unit: '甲省' }, [1, 2]),
    },
    'reference-unobserved': {
      about: {
        zh: '作参照的单位在这项指标上没有观测值。',
        en: 'The unit that the others are compared with has no value for this indicator.',
      },
      run: () =>
        scoring(
          [quantity('users', { method: 'distance-to-reference', unit: '甲' }), leaf('speed')],
          rowsOf(['unit', 'users', 'speed'], ['甲', null, 50], ['乙', 20, 60]),
          { method: { missing: { policy: 'renormalize' } } },
        ),
    },
    'outside-bands': {
      about: { zh: '观测值不满足任何一档的界限。', en: 'A value meets the bound of no band.' },
      run: () => scoringValues({ method: 'bands', bands: [{ from: 10, score: 100 }] }, [5]),
    },
    'no-table-entry': {
      about: { zh: '赋分表没有写这一类别的得分。', en: 'The table has no score for a category.' },
      run: () => scoringValues({ method: 'table', scores: { '1': 50, '2': 100 } }, [3]),
    },
    'score-out-of-range': {
      about: {
        zh: '方法给出的得分低于 0 或高于满分。请写折算方法，或更正分档、赋分表、`to` 中的得分。',
        en: 'A method gives a score below 0 or above the full mark. Normalize the observation, or correct the scores of the bands, the table or `to`.',
      },
      run: () => building([quantity('users', { method: 'bands', bands: [{ score: 120 }] })]),
    },
  },
};
