import type { MessagesOf } from '../messages.ts';
import type { CellParams } from '../params/cells.ts';
import { list } from './parts.ts';

/** Cells that cannot be read, and values that are filled in or treated, in Chinese. */
export const cells: MessagesOf<CellParams> = {
  'not-a-number': {
    message: (p) => `“${p.indicator}”应为数字，单元格写的是“${p.found}”`,
    hint: () => '请写 1234.5 这样的数字；没有数据请留空',
  },
  'percent-unexpected': {
    message: (p) => `“${p.indicator}”不是占比，单元格写的是“${p.found}”`,
    hint: () => '请去掉百分号',
  },
  'not-a-whole-number': {
    message: (p) => `“${p.indicator}”按整数计，单元格写的是 ${p.found}`,
  },
  'out-of-range': {
    message: (p) => `“${p.indicator}”应在 ${p.low} 与 ${p.high} 之间，单元格写的是 ${p.found}`,
    hint: (p) => (p.high === '1' ? '占比写成 0.95 或 95%' : '请核对数值和单位'),
  },
  'not-yes-or-no': {
    message: (p) => `“${p.indicator}”应为是或否，单元格写的是“${p.found}”`,
    hint: () => '请写 是/否、有/无、yes/no、true/false 或 1/0',
  },
  'not-a-level': {
    message: (p) => `“${p.indicator}”没有等级“${p.found}”；等级为 ${list(p.expected)}`,
  },
  'part-missing': {
    message: (p) => `“${p.indicator}”只填了一部分：“${p.column}”为空`,
    hint: () => '该指标的各列要么全填，要么全空',
  },
  'part-exceeds-whole': {
    message: (p) => `“${p.indicator}”：部分 ${p.part} 大于总体 ${p.whole}`,
  },
  'division-by-zero': {
    message: (p) => `“${p.indicator}”：“${p.column}”为 0，无从计算占比`,
    hint: () => '该指标不适用于此单位时请写“不适用”',
  },
  'shares-sum': {
    message: (p) => `“${p.indicator}”：各级占比合计为 ${p.found}，应为 1`,
    hint: () => '请改填数量，并写 cells: counts',
  },
  'read-leniently': {
    message: (p) =>
      ({
        'full-width': `${p.count} 个单元格用了全角数字，已按半角读取，如“${p.example}”`,
        thousands: `${p.count} 个单元格带千位分隔符，如“${p.example}”`,
        dash: `${p.count} 个单元格是横线，已按缺失读取，如“${p.example}”`,
      })[p.how],
  },
  'divisor-not-positive': {
    message: (p) => `“${p.indicator}”：除数“${p.column}”为 ${p.found}，不是正数`,
    hint: () => '请核对该列；没有数据请留空',
  },
  'adjustment-missing': {
    message: (p) => `“${p.adjustment}”：没有填写`,
    hint: () => '没有发生请填 0 或“否”；或在规则中声明 missing: zero（否决项为 missing: no）',
  },
  'impute-without-group': {
    message: (p) => `“${p.indicator}”：按 ${p.how} 填补，但 ${list(p.units)} 没有组别`,
    hint: () => '请补上组别列，或改用 mean、median',
  },
  'impute-without-period': {
    message: (p) => `“${p.indicator}”：要以上期值填补 ${list(p.units)}，但数据只有一期`,
    hint: () => '请提供含期间列的面板数据，或改用其他填补方式',
  },
  'not-imputed': {
    message: (p) => `“${p.indicator}”：按 ${p.how} 没有值可填补 ${list(p.units)}`,
    hint: () => '这些单位在此仍作缺失，按 missing 的规定处理',
  },
  'cells-imputed': {
    message: (p) => `“${p.indicator}”：${list(p.units)} 的缺失值已按 ${p.how} 填补`,
  },
  'treat-needs-units': {
    message: (p) => `“${p.indicator}”：只有 ${p.count} 个观测值，无法判断离群值`,
    hint: () => '偏度与峰度至少需要四个观测值；请去掉 treat 或补充数据',
  },
  'treat-not-enough': {
    message: (p) =>
      `“${p.indicator}”：至多处理 ${p.max} 个单位，偏度 ${p.skew}、峰度 ${p.kurtosis} 仍在界外`,
    hint: () => '请放宽 max，或改用 log、名次类方法',
  },
  'cells-treated': {
    message: (p) => `“${p.indicator}”：${list(p.units)} 的离群值已按 ${p.how} 处理`,
  },
};
