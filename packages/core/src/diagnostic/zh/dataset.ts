import type { MessagesOf } from '../messages.ts';
import type { DatasetParams } from '../params/dataset.ts';
import { didYouMean, list } from './parts.ts';

/** Rows that are no dataset, and columns that do not fit the system, in Chinese. */
export const dataset: MessagesOf<DatasetParams> = {
  'input-shape': { message: (p) => `${p.where}：这里是 ${p.found}，应为 ${p.expected}` },
  'no-rows': { message: () => '数据集没有数据行', hint: () => '请在表头下为每个单位写一行' },
  'unit-column-missing': {
    message: (p) => `没有标明单位的列（${list(p.expected)}）；现有列为 ${list(p.found)}`,
    hint: () => '请改列名，或指明是哪一列（columns.unit、--unit-column）',
  },
  'named-column-missing': {
    message: (p) => `没有“${p.column}”列；现有列为 ${list(p.found)}`,
    hint: () => '请更正 columns 中的列名，或将其去掉',
  },
  'long-column-missing': {
    message: (p) => `长表需要“${p.expected}”列；现有列为 ${list(p.found)}`,
    hint: () => '请改列名，或在 columns 中指明',
  },
  'period-missing': {
    message: (p) => `“${p.column}”列为空：不知此行属于哪一期`,
    hint: () => '请填写期间，如 2024',
  },
  'several-periods': {
    message: (p) => `数据含 ${p.periods.length} 期：${list(p.periods)}；一次只能评一期`,
    hint: () => '程序请用 panelFromRecords 与 scorePanel；命令行请选一期（--period）',
  },
  'unit-missing': { message: () => '该行没有写单位', hint: () => '请填写单位，或删去该行' },
  'indicator-missing': {
    message: () => '该行有值，但没有写明指标',
    hint: () => '请填写指标，或删除该行',
  },
  'unit-repeated': {
    message: (p) => `单位“${p.unit}”出现了两次，首次在第 ${p.first} 行`,
    hint: () => '每个单位只保留一行',
  },
  'observation-repeated': {
    message: (p) => `“${p.unit}”的“${p.column}”有两个值，首次在第 ${p.first} 行`,
    hint: () => '每个单位每个指标只保留一行',
  },
  'unit-described-twice': {
    message: (p) => `“${p.unit}”的“${p.column}”此处为“${p.found}”，前面为“${p.expected}”`,
    hint: () => '请让同一单位各行写法一致',
  },
  'unknown-column': {
    message: (p) => `列“${p.column}”不属于任何指标，未读取`,
    hint: didYouMean,
  },
  'subtotal-column': {
    message: (p) => `列“${p.column}”属于上级指标“${p.indicator}”，未读取：小计由引擎计算`,
    hint: () => '请去掉该列',
  },
  'ambiguous-column': {
    message: (p) => `列“${p.column}”可能指 ${list(p.indicators)} 中的任一个`,
    hint: () => '请以 id 作列名',
  },
  'column-repeated': {
    message: (p) => `列“${p.first}”与“${p.column}”都属于“${p.indicator}”`,
    hint: () => '请只保留一列',
  },
  'column-missing': {
    message: (p) => `缺少“${p.indicator}”的列（${list(p.expected)}）`,
    hint: () => '请补上该列；没有数据的单元格留空',
  },
  'two-forms': {
    message: (p) => `“${p.indicator}”有两种写法的列：${list(p.columns)}`,
    hint: () => '占比与分子分母只写其一',
  },
  'group-column-missing': {
    message: () => '排名在组内进行，但数据集没有组别列',
    hint: () => '请加 group（组别）列，或在 columns.group 中指明',
  },
  'group-missing': {
    message: (p) => `排名在组内进行，但“${p.unit}”没有写明组别`,
    hint: () => '请填写其组别',
  },
};
