import type { ExamplesOf } from '../diagnostic/example.ts';
import { leaf, rowsOf } from '../testing/fixtures.ts';
import { reading, scoring } from '../testing/raise.ts';
import type { records } from './diagnostics.ts';

const long = ['unit', 'indicator', 'value'];

/** The page's part about rows that cannot become a dataset. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '数据行无法成为数据集', en: 'Rows that cannot become a dataset' },
  codes: {
    'no-rows': {
      about: {
        zh: '没有数据行，或只有备注行（以 # 开头）和空行。',
        en: 'There are no rows, or only remarks (rows that begin with `#`) and blank ones.',
      },
      run: () => reading([]),
    },
    'unit-column-missing': {
      about: {
        zh: '没有一列的列名是单位列的常用写法，也没有 `columns.unit` 指明的列。',
        en: 'No column has a name that unit columns usually have, nor the one that `columns.unit` says.',
      },
      run: () => reading([{ city: '甲', speed: 90 }]),
    },
    'named-column-missing': {
      about: {
        zh: '`columns` 中写的列名，数据里没有。',
        en: '`columns` says a column name that the rows do not have.',
      },
      run: () => reading([{ unit: '甲', speed: 90 }], { columns: { group: 'region' } }),
    },
    'long-column-missing': {
      about: {
        zh: '布局为长表，却没有指标列或数值列。',
        en: 'The layout is long, but there is no column for the indicator or for the value.',
      },
      run: () => reading([{ unit: '甲', indicator: 'speed', score: 90 }], { layout: 'long' }),
    },
    'period-missing': {
      about: {
        zh: '面板数据的一行没有写明是哪一期。',
        en: 'A row of a panel does not say which period it is about.',
      },
      run: () => reading(rowsOf(['unit', 'period', 'speed'], ['甲', '2023', 80], ['乙', null, 90])),
    },
    'several-periods': {
      about: {
        zh: '要的是一期的数据集，给的是多期的面板。',
        en: 'One dataset is asked for, and the rows are a panel of several periods.',
      },
      run: () =>
        reading(rowsOf(['unit', 'period', 'speed'], ['甲', '2023', 80], ['甲', '2024', 90])),
    },
    'unit-missing': {
      about: {
        zh: '一行有数据，却没有写单位。以 # 开头的行是备注，不读取。',
        en: 'A row has cells but no unit. A row that begins with `#` is a remark and is not read.',
      },
      run: () => reading(rowsOf(['unit', 'speed'], ['甲', 80], [null, 90])),
    },
    'indicator-missing': {
      about: {
        zh: '长表的一行有值而没有写指标，这个值就无处可读。',
        en: 'A row of a long table has a value but no indicator, so nothing would read it.',
      },
      run: () => reading(rowsOf(long, ['甲', 'speed', 80], ['甲', null, 90])),
    },
    'unit-repeated': {
      about: {
        zh: '宽表中同一单位有两行。',
        en: 'A wide table has two rows for one unit.',
      },
      run: () => reading(rowsOf(['unit', 'speed'], ['甲', 80], ['甲', 90])),
    },
    'observation-repeated': {
      about: {
        zh: '长表中同一单位的同一列有两个值。只有逐项检查（inspection）的明细可以有多行。',
        en: 'A long table has two values for one unit and column. Only the evidence of an `inspection` may have several rows.',
      },
      run: () => scoring([leaf('speed')], rowsOf(long, ['甲', 'speed', 80], ['甲', 'speed', 90])),
    },
    'unit-described-twice': {
      about: {
        zh: '长表中同一单位的两行写了不同的名称或组别。',
        en: 'Two rows of a long table give one unit different names or groups.',
      },
      run: () =>
        reading(
          rowsOf(
            ['unit', 'group', 'indicator', 'value'],
            ['甲', '东', 'speed', 80],
            ['甲', '西', 'users', 90],
          ),
        ),
    },
    'column-missing': {
      about: {
        zh: '末级指标没有列，或所需的几列不全。缺失的数据是空单元格；没有列从不当作缺失。',
        en: 'A leaf has no column, or not all of those that it needs. Missing values are empty cells; an absent column is never taken for them.',
      },
      run: () =>
        scoring(
          [leaf('days', { measure: { type: 'reduction', unit: '天' } })],
          rowsOf(['unit', 'days.baseline'], ['甲', 20]),
        ),
    },
  },
};
