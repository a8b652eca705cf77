import type { ExamplesOf } from '../diagnostic/example.ts';
import { leaf, rowsOf } from '../testing/fixtures.ts';
import { quantity, scoring } from '../testing/raise.ts';
import type { records } from './diagnostics.ts';

const renormalize = { method: { missing: { policy: 'renormalize' } } } as const;
const winsorized = (max: number) =>
  quantity('users', { method: 'minmax' }, { treat: { method: 'winsorize', max } });
const outliers = rowsOf(
  ['unit', 'users'],
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '500', '1000'].map((users, i) => [
    `单位${i}`,
    users,
  ]),
);

/** Two values far from the others, and equal, so that one of them cannot be treated alone. */
const farApart = rowsOf(
  ['unit', 'users'],
  ...Array.from({ length: 22 }, (_, i) => [`单位${i}`, i < 20 ? i + 1 : 1000]),
);

/** The page's part about values that are filled in or treated. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '填补缺失、处理离群值', en: 'Values that are filled in or treated' },
  codes: {
    'impute-without-group': {
      about: {
        zh: '要用同组单位的数据填补缺失，而有的单位没有组别。',
        en: 'A gap is to be filled in from the unit’s group, and some units have no group.',
      },
      run: () =>
        scoring(
          [quantity('users', { method: 'minmax' }, { impute: 'group-mean' })],
          rowsOf(['unit', 'users'], ['甲', 10], ['乙', null], ['丙', 30]),
          renormalize,
        ),
    },
    'impute-without-period': {
      about: {
        zh: '要用上一期的数据填补缺失，而数据集不是面板。',
        en: 'A gap is to be filled in from the period before, and the dataset is not a panel.',
      },
      run: () =>
        scoring(
          [leaf('users', { impute: 'previous-period' }), leaf('speed')],
          rowsOf(['unit', 'users', 'speed'], ['甲', 10, 50], ['乙', null, 60]),
          renormalize,
        ),
    },
    'not-imputed': {
      about: {
        zh: '没有任何单位的值可用来填补，此处仍为缺失。',
        en: 'No unit has a value to fill the gap with, so it stays missing.',
      },
      run: () =>
        scoring(
          [leaf('users', { impute: 'group-mean' }), leaf('speed')],
          rowsOf(['unit', 'group', 'users', 'speed'], ['甲', '东', 10, 50], ['乙', '西', null, 60]),
          renormalize,
        ),
    },
    'cells-imputed': {
      about: {
        zh: '列出由 `impute` 填补了数值的单位。填补的值不算作已观测。',
        en: 'Which units were given a value by `impute`. They do not count as observed.',
      },
      run: () =>
        scoring(
          [quantity('users', { method: 'minmax' }, { impute: 'mean' })],
          rowsOf(['unit', 'users'], ['甲', 10], ['乙', null], ['丙', 30]),
        ),
    },
    'treat-needs-units': {
      about: {
        zh: '计算偏度与峰度至少要四个观测值。',
        en: 'Skewness and kurtosis need four values.',
      },
      run: () => scoring([winsorized(1)], outliers.slice(0, 3)),
    },
    'treat-not-enough': {
      about: {
        zh: '已按 `max` 允许的数目处理，偏度与峰度仍都超出界限。',
        en: 'As many units as `max` allows were treated, and both skewness and kurtosis are still beyond their thresholds.',
      },
      run: () => scoring([winsorized(1)], farApart),
    },
    'cells-treated': {
      about: {
        zh: '列出由 `treat` 改动了数值的单位。',
        en: 'Which units’ values were changed by `treat`.',
      },
      run: () => scoring([winsorized(5)], outliers),
    },
  },
};
