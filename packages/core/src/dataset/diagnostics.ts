import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { list } from '../diagnostic/words.ts';

/** Rows that cannot become a dataset, and columns that are needed. */
export const records = {
  'no-rows': {
    words: (): Words => ({
      message: { zh: '数据集没有数据行', en: 'the dataset has no rows' },
      hint: { zh: '请在表头下为每个单位写一行', en: 'write one row per unit below the header row' },
    }),
  },
  'unit-column-missing': {
    words: (p: { expected: readonly string[]; found: readonly string[] }): Words => ({
      message: {
        zh: `没有标明单位的列（${list.zh(p.expected)}）；现有列为 ${list.zh(p.found)}`,
        en: `no column names the units (${list.en(p.expected)}); the columns are ${list.en(p.found)}`,
      },
      hint: {
        zh: '请改列名，或指明是哪一列（columns.unit、--unit-column）',
        en: 'rename the column, or say which it is (`columns.unit`, --unit-column)',
      },
    }),
  },
  'named-column-missing': {
    words: (p: { column: string; found: readonly string[] }): Words => ({
      message: {
        zh: `没有“${p.column}”列；现有列为 ${list.zh(p.found)}`,
        en: `there is no column "${p.column}"; the columns are ${list.en(p.found)}`,
      },
      hint: {
        zh: '请更正 columns 中的列名，或将其去掉',
        en: 'correct the name under `columns`, or leave it out',
      },
    }),
  },
  'long-column-missing': {
    words: (p: { expected: string; found: readonly string[] }): Words => ({
      message: {
        zh: `长表需要“${p.expected}”列；现有列为 ${list.zh(p.found)}`,
        en: `a long table needs the column "${p.expected}"; the columns are ${list.en(p.found)}`,
      },
      hint: {
        zh: '请改列名，或在 columns 中指明',
        en: 'rename the column, or name it under `columns`',
      },
    }),
  },
  'period-missing': {
    words: (p: { column: string }): Words => ({
      message: {
        zh: `“${p.column}”列为空：不知此行属于哪一期`,
        en: `the column "${p.column}" is empty, so the row belongs to no period`,
      },
      hint: { zh: '请填写期间，如 2024', en: 'fill in the period, such as 2024' },
    }),
  },
  'several-periods': {
    words: (p: { periods: readonly string[] }): Words => ({
      message: {
        zh: `数据含 ${p.periods.length} 期：${list.zh(p.periods)}；一次只能评一期`,
        en: `the data have ${p.periods.length} periods, ${list.en(p.periods)}; one is scored at a time`,
      },
      hint: {
        zh: '程序请用 panelFromRecords 与 scorePanel；命令行请选一期（--period）',
        en: 'use panelFromRecords and scorePanel, or choose one with --period',
      },
    }),
  },
  'unit-missing': {
    words: (): Words => ({
      message: { zh: '该行没有写单位', en: 'the row names no unit' },
      hint: { zh: '请填写单位，或删去该行', en: 'fill in the unit, or delete the row' },
    }),
  },
  'indicator-missing': {
    words: (): Words => ({
      message: { zh: '该行有值，但没有写明指标', en: 'the row has a value but names no indicator' },
      hint: { zh: '请填写指标，或删除该行', en: 'fill in the indicator, or delete the row' },
    }),
  },
  'unit-repeated': {
    words: (p: { unit: string; first: number }): Words => ({
      message: {
        zh: `单位“${p.unit}”出现了两次，首次在第 ${p.first} 行`,
        en: `the unit "${p.unit}" occurs twice, first in row ${p.first}`,
      },
      hint: { zh: '每个单位只保留一行', en: 'keep one row per unit' },
    }),
  },
  'observation-repeated': {
    words: (p: { unit: string; column: string; first: number }): Words => ({
      message: {
        zh: `“${p.unit}”的“${p.column}”有两个值，首次在第 ${p.first} 行`,
        en: `"${p.unit}" has two values for "${p.column}", the first in row ${p.first}`,
      },
      hint: { zh: '每个单位每个指标只保留一行', en: 'keep one row per unit and indicator' },
    }),
  },
  'unit-described-twice': {
    words: (p: { unit: string; column: string; found: string; expected: string }): Words => ({
      message: {
        zh: `“${p.unit}”的“${p.column}”此处为“${p.found}”，前面为“${p.expected}”`,
        en: `"${p.unit}" has "${p.found}" under "${p.column}" here, and "${p.expected}" before`,
      },
      hint: { zh: '请让同一单位各行写法一致', en: "make all of the unit's rows say the same" },
    }),
  },
  'column-missing': {
    words: (p: { indicator: string; expected: readonly string[] }): Words => ({
      message: {
        zh: `缺少“${p.indicator}”的列（${list.zh(p.expected)}）`,
        en: `no column for "${p.indicator}" (${list.en(p.expected)})`,
      },
      hint: {
        zh: '请补上该列；没有数据的单元格留空',
        en: 'add the column; leave cells empty if a value is missing',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
