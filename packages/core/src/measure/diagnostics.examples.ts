import type { CellInput, Diagnostic, Measure } from '@zhibiao/schemas';
import type { ExamplesOf } from '../diagnostic/example.ts';
import { leaf } from '../testing/fixtures.ts';
import { scoring } from '../testing/raise.ts';
import type { records } from './diagnostics.ts';

/** What reading one unit's cells of a measure finds. */
const cells = (
  measure: Measure,
  found: Readonly<Record<string, CellInput>>,
): readonly Diagnostic[] => {
  const isQuantity = measure.type === 'number';
  const normalize = { method: 'goalposts', min: 0, max: 1000 } as const;
  const rest = isQuantity ? { measure, normalize } : { measure };
  return scoring([leaf('x', rest)], [{ unit: '甲', ...found }]);
};

/** The page's part about cells that cannot be read. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '单元格无法读取', en: 'Cells that cannot be read' },
  codes: {
    'not-a-number': {
      about: {
        zh: '单元格不是普通的数字。科学计数法一律拒绝：电子表格显示 `1.2E+05` 时已经丢了数位。',
        en: 'The cell is not a plain number. Exponents are refused, since a spreadsheet that shows `1.2E+05` has lost digits.',
      },
      run: () => cells({ type: 'score' }, { x: '约80' }),
    },
    'percent-unexpected': {
      about: {
        zh: '观测值不是占比，却写了百分号。应去掉百分号，或把观测方式写成 `ratio`，或把 `unit` 写成 `%`。',
        en: 'A percent sign where the observation is not a share. Leave the sign out, or declare a `ratio`, or the `unit` `%`.',
      },
      run: () => cells({ type: 'score' }, { x: '80%' }),
    },
    'not-a-whole-number': {
      about: { zh: '计数不是整数。', en: 'A count is not a whole number.' },
      run: () => cells({ type: 'number', unit: '户', integer: true }, { x: '12.5' }),
    },
    'out-of-range': {
      about: {
        zh: '数值不可能成立：占比在 0 到 1 之外，得分超出分制，数量超出 `minimum` 与 `maximum`。',
        en: 'The value cannot be true: a share outside 0 to 1, a mark outside the scale, a quantity outside its `minimum` and `maximum`.',
      },
      run: () => cells({ type: 'ratio' }, { x: '95' }),
    },
    'not-yes-or-no': {
      about: {
        zh: '单元格不是表示“是”或“否”的任何一种写法。',
        en: 'The cell is none of the words for yes and no.',
      },
      run: () => cells({ type: 'boolean' }, { x: '部分' }),
    },
    'not-a-level': {
      about: {
        zh: '单元格既不是等级的 id，也不是等级的名称。可用的写法见 `params.expected`。',
        en: 'The cell is neither the id nor the name of a level. `params.expected` lists what it can be.',
      },
      run: () =>
        cells(
          {
            type: 'level',
            levels: [
              { id: 'none', name: '无', worth: 0 },
              { id: 'own', name: '独立应用', worth: 1 },
            ],
          },
          { x: '小程序' },
        ),
    },
    'part-exceeds-whole': {
      about: {
        zh: '部分大于总体，两者必有一个写错。',
        en: 'A part is greater than its whole; one of the two is wrong.',
      },
      run: () => cells({ type: 'inspection' }, { 'x.passed': 21, 'x.checked': 20 }),
    },
    'division-by-zero': {
      about: {
        zh: '要对零求占比：分母、基期值、检查数为 0，或各等级的数量全是 0。',
        en: 'A share of nothing: a denominator, a baseline, a number checked or all levels are 0.',
      },
      run: () => cells({ type: 'ratio' }, { 'x.numerator': 0, 'x.denominator': 0 }),
    },
    'shares-sum': {
      about: {
        zh: '分布的各级占比合计不恰好是 1。',
        en: 'The shares of a distribution do not add up to exactly 1.',
      },
      run: () =>
        cells(
          {
            type: 'distribution',
            cells: 'shares',
            levels: [
              { id: 'low', name: '浅', worth: 0 },
              { id: 'high', name: '深', worth: 1 },
            ],
          },
          { 'x.low': '0.3', 'x.high': '0.699' },
        ),
    },
    'divisor-not-positive': {
      about: {
        zh: '数量要除以另一列（`per`），而该列在此单位为 0 或负数。',
        en: 'The column that a quantity is counted `per` holds 0 or less for a unit.',
      },
      run: () => cells({ type: 'number', unit: '户', per: 'population' }, { x: 80, population: 0 }),
    },
  },
};
