import type { ExamplesOf } from '../diagnostic/example.ts';
import { group, leaf, rowsOf } from '../testing/fixtures.ts';
import { quantity, scoring } from '../testing/raise.ts';
import type { records } from './diagnostics.ts';

const marks = ['unit', 'openness', 'speed'];
const both = group('service', [leaf('openness'), leaf('speed')]);
const grouped = { method: { ranking: { on: 'rounded', ties: 'dense', within: 'group' } } } as const;
const users = quantity('users', { method: 'goalposts', min: 0, max: 5000 });

/** The page's part about data that do not fit the system. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '数据与指标体系不符', en: 'Data that do not fit the system' },
  codes: {
    'unknown-column': {
      about: {
        zh: '有一列，或长表中的一个指标，不被任何末级指标读取。结果照常算出，只是没有用到它。本应是某个指标的，请改列名；否则不必处理。',
        en: 'A column, or an indicator of a long table, that no leaf reads. The result stands without it. Correct the name if it was meant for an indicator; otherwise leave it.',
      },
      run: () => scoring([leaf('speed')], [{ unit: '甲', speed: 80, speeed: 90 }]),
    },
    'subtotal-column': {
      about: {
        zh: '列名是上级指标。小计由引擎计算，从不读取。',
        en: 'A column has the name of a group. Subtotals are computed, never read.',
      },
      run: () => scoring([both], rowsOf([...marks, 'service'], ['甲', 80, 90, 85])),
    },
    'ambiguous-column': {
      about: {
        zh: '列名是几个末级指标共有的名称。',
        en: 'The name of a column is a name that several leaves have.',
      },
      run: () =>
        scoring(
          [leaf('departmental', { name: '同源' }), leaf('subordinate', { name: '同源' })],
          rowsOf(['unit', '同源', 'departmental', 'subordinate'], ['甲', 90, 80, 70]),
        ),
    },
    'column-repeated': {
      about: {
        zh: '两列属于同一观测值，例如一列用 id，一列用名称。',
        en: 'Two columns belong to one observation, by id and by name for instance.',
      },
      run: () =>
        scoring([leaf('speed', { name: '办理率' })], [{ unit: '甲', speed: 80, 办理率: 90 }]),
    },
    'two-forms': {
      about: {
        zh: '一个末级指标同时有两种写法的列。',
        en: 'A leaf has the columns of two ways to give one observation.',
      },
      run: () =>
        scoring(
          [leaf('rate', { measure: { type: 'ratio' } })],
          [{ unit: '甲', rate: '95%', 'rate.numerator': 19, 'rate.denominator': 20 }],
        ),
    },
    'group-column-missing': {
      about: {
        zh: '声明了组内排名（`within: group`），而没有一个单位有组别。',
        en: 'Ranks are declared `within: group`, and no unit has a group.',
      },
      run: () => scoring([leaf('speed')], rowsOf(['unit', 'speed'], ['甲', 80]), grouped),
    },
    'group-missing': {
      about: {
        zh: '声明了组内排名（`within: group`），别的单位有组别，这个单位没有。',
        en: 'Ranks are declared `within: group`, and this unit has no group although others have.',
      },
      run: () =>
        scoring(
          [leaf('speed')],
          rowsOf(['unit', 'group', 'speed'], ['甲', '东', 80], ['乙', null, 90]),
          grouped,
        ),
    },
    'part-missing': {
      about: {
        zh: '同一观测值的几列，有的填了，有的空着。',
        en: 'Of the columns of one observation some are filled in and some are empty.',
      },
      run: () =>
        scoring(
          [leaf('days', { measure: { type: 'reduction', unit: '天' } })],
          [{ unit: '甲', 'days.baseline': 20, 'days.current': null }],
        ),
    },
    'cells-coerced': {
      about: {
        zh: '按人的习惯读取了单元格：全角字符、千位分隔符、表示缺失的横线。每种写法报一次，指向第一处。读得不对时才需要处理。',
        en: 'Cells were read as a person means them: full-width signs, thousands separators, dashes for missing values. There is one note for each way, at the first such cell. Nothing is to be done unless the reading is wrong.',
      },
      run: () => scoring([users], [{ unit: '甲', users: '1,234' }]),
    },
    'unit-without-total': {
      about: {
        zh: '该单位的观测值要么缺失，要么不适用，没有一项计入。它仍在结果中，但没有总分、名次和等次。',
        en: 'Nothing that was observed counts for the unit: all of it is missing or does not apply. The unit stays in the result without a total, a rank and a grade.',
      },
      run: () =>
        scoring([both], rowsOf(marks, ['甲', 80, 90], ['乙', null, null]), {
          method: { missing: { policy: 'renormalize' } },
        }),
    },
    'total-withheld': {
      about: {
        zh: '该单位有计入的观测值，但按 `minCoverage` 或 `policy: propagate` 不给总分。它仍在结果中，但没有总分、名次和等次。',
        en: 'Something counts for the unit, but a `minCoverage` or `policy: propagate` withholds its total. The unit stays in the result without a total, a rank and a grade.',
      },
      run: () =>
        scoring([both], rowsOf(marks, ['甲', 80, 90], ['乙', 70, null]), {
          method: { missing: { policy: 'propagate' } },
        }),
    },
  },
};
