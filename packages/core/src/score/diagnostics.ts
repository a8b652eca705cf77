import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { didYouMean, list } from '../diagnostic/words.ts';

/** Data that do not fit the system, and units without a total. */
export const records = {
  'unknown-column': {
    severity: 'warning',
    words: (p: { column: string; near: readonly string[] }): Words => ({
      message: {
        zh: `列“${p.column}”不属于任何指标，未读取`,
        en: `the column "${p.column}" belongs to no indicator and is not read`,
      },
      hint: didYouMean(p.near),
    }),
  },
  'subtotal-column': {
    severity: 'warning',
    words: (p: { column: string; indicator: string }): Words => ({
      message: {
        zh: `列“${p.column}”属于上级指标“${p.indicator}”，未读取：小计由引擎计算`,
        en: `the column "${p.column}" belongs to the group "${p.indicator}" and is not read: subtotals are computed`,
      },
      hint: { zh: '请去掉该列', en: 'leave the column out' },
    }),
  },
  'ambiguous-column': {
    words: (p: { column: string; indicators: readonly string[] }): Words => ({
      message: {
        zh: `列“${p.column}”可能指 ${list.zh(p.indicators)} 中的任一个`,
        en: `the column "${p.column}" could be any of ${list.en(p.indicators)}`,
      },
      hint: { zh: '请以 id 作列名', en: 'use the id as the column name' },
    }),
  },
  'column-repeated': {
    words: (p: { column: string; indicator: string; first: string }): Words => ({
      message: {
        zh: `列“${p.first}”与“${p.column}”都属于“${p.indicator}”`,
        en: `the columns "${p.first}" and "${p.column}" both belong to "${p.indicator}"`,
      },
      hint: { zh: '请只保留一列', en: 'keep one of them' },
    }),
  },
  'two-forms': {
    words: (p: { indicator: string; columns: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”有两种写法的列：${list.zh(p.columns)}`,
        en: `"${p.indicator}" has columns of two kinds: ${list.en(p.columns)}`,
      },
      hint: { zh: '占比与分子分母只写其一', en: 'give the share, or whole and part, but not both' },
    }),
  },
  'group-column-missing': {
    words: (): Words => ({
      message: {
        zh: '排名在组内进行，但数据集没有组别列',
        en: 'units are ranked within groups, but the dataset has no group column',
      },
      hint: {
        zh: '请加 group（组别）列，或在 columns.group 中指明',
        en: 'add a column `group`, or name it (`columns.group`)',
      },
    }),
  },
  'group-missing': {
    words: (p: { unit: string }): Words => ({
      message: {
        zh: `排名在组内进行，但“${p.unit}”没有写明组别`,
        en: `units are ranked within groups, but "${p.unit}" has no group`,
      },
      hint: { zh: '请填写其组别', en: 'fill in its group' },
    }),
  },
  'part-missing': {
    words: (p: { indicator: string; column: string }): Words => ({
      message: {
        zh: `“${p.indicator}”只填了一部分：“${p.column}”为空`,
        en: `"${p.indicator}" is only filled in in part: "${p.column}" is empty`,
      },
      hint: { zh: '该指标的各列要么全填，要么全空', en: 'fill in all of its columns, or none' },
    }),
  },
  'cells-coerced': {
    severity: 'note',
    words: (p: {
      how: 'full-width' | 'thousands' | 'dash';
      count: number;
      example: string;
    }): Words => ({
      message: {
        zh: {
          'full-width': `${p.count} 个单元格用了全角数字，已按半角读取，如“${p.example}”`,
          thousands: `${p.count} 个单元格带千位分隔符，如“${p.example}”`,
          dash: `${p.count} 个单元格是横线，已按缺失读取，如“${p.example}”`,
        }[p.how],
        en: {
          'full-width': `cells with full-width digits, read as usual ones: ${p.count}, such as "${p.example}"`,
          thousands: `cells with thousands separators, read without them: ${p.count}, such as "${p.example}"`,
          dash: `cells with a dash, read as missing: ${p.count}, such as "${p.example}"`,
        }[p.how],
      },
    }),
  },
  'unit-without-total': {
    severity: 'warning',
    words: (): Words => ({
      message: {
        zh: '该单位没有一项观测计入，因而没有总分，也没有名次',
        en: 'no observation counts for the unit, so it has no total and no rank',
      },
      hint: { zh: '请填写其单元格，或去掉该单位', en: 'fill in its cells, or leave the unit out' },
    }),
  },
  'total-withheld': {
    severity: 'warning',
    words: (p: { covered: string }): Words => ({
      message: {
        zh: `该单位适用部分已观测 ${p.covered}，但按规则不给总分，因而没有名次`,
        en: `${p.covered} of what applies to the unit is observed, but a policy withholds its total, so it has no rank`,
      },
      hint: {
        zh: '请填写其单元格；规则见文档中的 minCoverage 与 policy: propagate',
        en: 'fill in its cells; see `minCoverage` and `policy: propagate` in the document',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
