import type { MessagesOf } from '../messages.ts';
import type { SimulateParams } from '../params/simulate.ts';
import { list } from './parts.ts';

/** Simulations, in Chinese. */
export const simulate: MessagesOf<SimulateParams> = {
  'simulation-option': {
    message: (p) => `试算选项 ${p.option}：${p.found} 不可用，应为 ${p.expected}`,
    hint: () => '请改正该选项后再试算',
  },
  'concentration-not-whole': {
    message: (p) => `“${p.group}”：各项占比乘以 ${p.found} 不全是整数，应为 ${p.least} 的倍数`,
    hint: () => '狄利克雷分布的集中度须使每一项的参数为整数；请换一个倍数，或用 levels 限定层级',
  },
  'assumptions-overlap': {
    message: (p) => `假设“${p.first}”与“${p.second}”都改动 ${p.key}，后者会盖过前者`,
    hint: () => '请把两者合为一个假设，列出要比较的各种做法',
  },
  'score-noise-needs-means': {
    message: () => '得分误差只能用于各级都是均值、且均值之后不再取整或调整的体系',
    hint: () => '请去掉 scoreNoise，或先用情景改为均值',
  },
  'draws-failed': {
    message: (p) => `${p.draws} 次试算中有 ${p.count} 次得不出名次：${list(p.codes)}`,
    hint: () => '这些次未计入各名次的次数；原因见各诊断代码',
  },
  'simulation-stopped': {
    message: (p) => `试算中途停止：完成 ${p.done} 次，原定 ${p.draws} 次`,
    hint: () => '结果只含已完成的各次',
  },
};
