import type { MessagesOf } from '../messages.ts';
import type { DeriveParams } from '../params/derive.ts';
import { didYouMean, list } from './parts.ts';

/** Weights that are derived, in Chinese. */
export const derive: MessagesOf<DeriveParams> = {
  'not-a-group': {
    message: (p) => `没有含两项以上指标的组“${p.found}”`,
    hint: didYouMean,
  },
  'too-few-units': {
    message: (p) => `“${p.group}”下各项得分齐全的单位有 ${p.found} 个，至少要 ${p.needed} 个`,
    hint: () => '请补全数据，或改用专家判断的方法',
  },
  'score-negative': {
    message: (p) => `“${p.indicator}”：${p.unit} 的得分 ${p.found} 为负，不能用熵权法`,
    hint: () => '请换用不产生负分的计分方法，或其他赋权方法',
  },
  'nothing-varies': {
    message: (p) => `${list(p.indicators)}：没有差异，${p.method} 无从赋权`,
    hint: () => '请核对数据，或改用专家判断的方法',
  },
  'judgements-not-square': {
    message: (p) =>
      `判断矩阵是 ${p.rows} 行 ${p.columns} 列，应为 ${p.indicators} 行 ${p.indicators} 列`,
    hint: () => '每项指标一行一列，至少两项',
  },
  'judgement-of-itself': {
    message: (p) => `“${p.first}”与自身相比是 ${p.found}，应为 1`,
    hint: () => '对角线上都写 1',
  },
  'judgement-not-positive': {
    message: (p) => `“${p.first}”与“${p.second}”相比是 ${p.found}，应为正数`,
    hint: () => '写正的小数或分数，如 3、1/3',
  },
  'judgement-not-reciprocal': {
    message: (p) =>
      `“${p.second}”与“${p.first}”相比是 ${p.found}，按反过来的判断应为 ${p.expected}`,
    hint: () => '写成恰好的倒数（如 1/3），或对角线以下写 null',
  },
  'judgements-inconsistent': {
    message: (p) =>
      `判断前后不一：CR 为 ${p.ratio}，高于 ${p.limit}；偏离最大的是“${p.first}”比“${p.second}”：${p.found}，而各项权重之比是 ${p.implied}`,
    hint: () => '请重新斟酌这一判断',
  },
  'too-many-judgements': {
    message: (p) => `${p.table} 的随机一致性指标只到 ${p.limit} 阶，这里是 ${p.found} 阶`,
    hint: () => '请分组判断',
  },
  'mark-missing': {
    message: (p) =>
      p.found === ''
        ? `${p.who} 没有给“${p.indicator}”赋值`
        : `${p.who} 给“${p.indicator}”的是 ${p.found}，应为非负数`,
    hint: () => '每项指标都要有非负数；不看重的写 0',
  },
  'budget-not-met': {
    message: (p) => `${p.who} 给出的是 ${p.found}，应为 ${p.expected}`,
    hint: () => '预算法：各项恰好合计为预算；摆幅法：最看重的一项为 100',
  },
  'too-few-experts': {
    message: (p) => `末轮有 ${p.experts} 位专家、${p.indicators} 项指标，至少各要两个`,
    hint: () => '请补充专家意见',
  },
  'sets-differ': {
    message: (p) => `要合并的 ${p.sets} 套权重不是同一组指标，或与 ${p.parts} 个系数对不上`,
    hint: () => '至少两套，指标相同，系数个数相同',
  },
  'bounds-cannot-be-met': {
    message: (p) => `${p.indicators} 项指标不可能各占 ${p.least} 至 ${p.most}`,
    hint: () => '下限之和不超过 1，上限之和不小于 1',
  },
  'no-weights-found': {
    message: (p) => `${list(p.units)}：没有使其得分为正的权重`,
    hint: () => '请放宽占比的界限，或去掉全为 0 分的单位',
  },
  'targets-not-reached': {
    message: (p) => `${list(p.indicators)}：${p.steps} 步之内没有找到使重要性达到目标的权重`,
    hint: () => '指标之间高度相关时可能无解，请放宽目标或合并指标',
  },
  'group-differs': {
    message: (p) => `“${p.group}”下是 ${list(p.expected)}，而权重给的是 ${list(p.found)}`,
    hint: () => '请给组内每项指标各一个权重',
  },
};
