import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { list } from '../diagnostic/words.ts';

/** Cells that cannot be read. */
export const records = {
  'not-a-number': {
    words: (p: { found: string; indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”应为数字，单元格写的是“${p.found}”`,
        en: `"${p.indicator}" needs a number, but the cell says "${p.found}"`,
      },
      hint: {
        zh: '请写 1234.5 这样的数字；没有数据请留空',
        en: 'write plain digits such as 1234.5; leave the cell empty if the value is missing',
      },
    }),
  },
  'percent-unexpected': {
    words: (p: { found: string; indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”不是占比，单元格写的是“${p.found}”`,
        en: `"${p.indicator}" is not a share, but the cell says "${p.found}"`,
      },
      hint: { zh: '请去掉百分号', en: 'write the number without a percent sign' },
    }),
  },
  'not-a-whole-number': {
    words: (p: { found: string; indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”按整数计，单元格写的是 ${p.found}`,
        en: `"${p.indicator}" takes whole numbers, but the cell says ${p.found}`,
      },
    }),
  },
  'out-of-range': {
    words: (p: { found: string; indicator: string; low: string; high: string }): Words => ({
      message: {
        zh: `“${p.indicator}”应在 ${p.low} 与 ${p.high} 之间，单元格写的是 ${p.found}`,
        en: `"${p.indicator}" must lie between ${p.low} and ${p.high}, but the cell says ${p.found}`,
      },
      hint: {
        zh: p.high === '1' ? '占比写成 0.95 或 95%' : '请核对数值和单位',
        en: p.high === '1' ? 'a share is written 0.95 or 95%' : 'check the value and its unit',
      },
    }),
  },
  'not-yes-or-no': {
    words: (p: { found: string; indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”应为是或否，单元格写的是“${p.found}”`,
        en: `"${p.indicator}" needs yes or no, but the cell says "${p.found}"`,
      },
      hint: {
        zh: '请写 是/否、有/无、yes/no、true/false 或 1/0',
        en: 'write 是/否, 有/无, yes/no, true/false or 1/0',
      },
    }),
  },
  'not-a-level': {
    words: (p: { found: string; indicator: string; expected: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”没有等级“${p.found}”；等级为 ${list.zh(p.expected)}`,
        en: `"${p.indicator}" has no level "${p.found}"; its levels are ${list.en(p.expected)}`,
      },
    }),
  },
  'part-exceeds-whole': {
    words: (p: { indicator: string; part: string; whole: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：部分 ${p.part} 大于总体 ${p.whole}`,
        en: `"${p.indicator}": the part, ${p.part}, is more than the whole, ${p.whole}`,
      },
    }),
  },
  'division-by-zero': {
    words: (p: { indicator: string; column: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：“${p.column}”为 0，无从计算占比`,
        en: `"${p.indicator}": "${p.column}" is 0, so there is nothing to take a share of`,
      },
      hint: {
        zh: '该指标不适用于此单位时请写“不适用”',
        en: 'write N/A if the indicator does not apply to the unit',
      },
    }),
  },
  'shares-sum': {
    words: (p: { indicator: string; found: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：各级占比合计为 ${p.found}，应为 1`,
        en: `"${p.indicator}": the shares add up to ${p.found}, not to 1`,
      },
      hint: {
        zh: '请改填数量，并写 cells: counts',
        en: 'give the counts instead, and `cells: counts`',
      },
    }),
  },
  'divisor-not-positive': {
    words: (p: { indicator: string; column: string; found: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：除数“${p.column}”为 ${p.found}，不是正数`,
        en: `"${p.indicator}": the divisor "${p.column}" is ${p.found}, which is not positive`,
      },
      hint: {
        zh: '请核对该列；没有数据请留空',
        en: 'check that column; leave the cell empty if there is no figure',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
