import type { MessagesOf } from '../messages.ts';
import type { WhatifParams } from '../params/whatif.ts';
import { list } from './parts.ts';

const asked = { set: '指定了权重', lock: '锁定了权重', drop: '要去掉' } as const;

/** Scenarios and questions about weights, in Chinese. */
export const whatif: MessagesOf<WhatifParams> = {
  'group-emptied': {
    message: (p) => `“${p.group}”下的指标全被去掉了`,
    hint: () => '请保留至少一项，或连同上级一起去掉',
  },
  'scenario-contradicts': {
    message: (p) => `“${p.indicator}”既${asked[p.first]}又${asked[p.second]}`,
    hint: () => '请只保留一种要求',
  },
  'scenario-mismatch': {
    message: (p) => `情景属于 ${p.found}，而指标体系是 ${p.expected}`,
    hint: () => '请使用为本体系本年度版本写的情景',
  },
  'weights-cannot-be-met': {
    message: (p) => `“${p.group}”：指定和锁定的权重合计 ${p.found}，应为 ${p.expected}`,
    hint: () =>
      '请留出至少一项随比例调整，或使指定的权重恰好合计为该数；百分数写成小数，如 35 % 写 0.35',
  },
  'sweep-range': {
    message: (p) => `${p.from} 至 ${p.to} 不是 0 到 1 之间的区间`,
    hint: () => '请写 0 到 1 之间的占比，先小后大',
  },
  'weight-interval': {
    message: (p) => `“${p.indicator}”：${p.from} 至 ${p.to} 不是权重的区间`,
    hint: () => '请写 0 到 1 之间的同级占比，先小后大，上限大于 0',
  },
  'no-such-rank': {
    message: (p) => `没有第 ${p.found} 名`,
    hint: (p) => `有总分的单位共 ${p.last} 个：请写 1 到 ${p.last} 的整数`,
  },
  'part-range': {
    message: (p) =>
      `${p.option} 为 ${p.found}，应${p.option === 'by' ? '大于 0、不超过 1' : '在 0 到 1 之间'}`,
    hint: () => '± 20 % 请写 0.2',
  },
  'not-linear': {
    message: (p) =>
      p.units.length === 0
        ? `“${p.indicator}”：总分不随其权重线性变化`
        : `“${p.indicator}”：${list(p.units)} 的总分不随其权重线性变化`,
    hint: () =>
      '有均值非算术、逐级取整或有调整，无法精确作答；请用 sweep 按网格试算，或用 whatif --set 逐一试算',
  },
};
