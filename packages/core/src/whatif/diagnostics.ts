import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { list } from '../diagnostic/words.ts';

const requests = {
  zh: { set: '指定了权重', lock: '锁定了权重', drop: '要去掉' },
  en: { set: 'given a weight', lock: 'locked', drop: 'dropped' },
} as const;

/** Scenarios and analyses that cannot be computed as they are written. */
export const records = {
  'group-emptied': {
    words: (p: { group: string }): Words => ({
      message: {
        zh: `“${p.group}”下的指标全被去掉了`,
        en: `"${p.group}" is left without any indicator`,
      },
      hint: { zh: '请保留至少一项，或连同上级一起去掉', en: 'keep one, or drop the group as well' },
    }),
  },
  'scenario-contradicts': {
    words: (p: { indicator: string; first: 'set' | 'lock'; second: 'lock' | 'drop' }): Words => ({
      message: {
        zh: `“${p.indicator}”既${requests.zh[p.first]}又${requests.zh[p.second]}`,
        en: `"${p.indicator}" is both ${requests.en[p.first]} and ${requests.en[p.second]}`,
      },
      hint: { zh: '请只保留一种要求', en: 'keep one of the two' },
    }),
  },
  'scenario-mismatch': {
    words: (p: { found: string; expected: string }): Words => ({
      message: {
        zh: `情景属于 ${p.found}，而指标体系是 ${p.expected}`,
        en: `the scenarios are for ${p.found}, the system is ${p.expected}`,
      },
      hint: {
        zh: '请使用为本体系本年度版本写的情景',
        en: 'use scenarios written for this system and edition',
      },
    }),
  },
  'weights-cannot-be-met': {
    words: (p: { group: string; found: string; expected: string }): Words => ({
      message: {
        zh: `“${p.group}”：指定和锁定的权重合计 ${p.found}，应为 ${p.expected}`,
        en: `"${p.group}": the weights that are set or locked add up to ${p.found}, not to ${p.expected}`,
      },
      hint: {
        zh: '请留出至少一项随比例调整，或使指定的权重恰好合计为该数；百分数写成小数，如 35 % 写 0.35',
        en: 'leave one free to be rescaled, or set weights that add up exactly',
      },
    }),
  },
  'sweep-range': {
    words: (p: { from: string; to: string }): Words => ({
      message: {
        zh: `${p.from} 至 ${p.to} 不是 0 到 1 之间的区间`,
        en: `from ${p.from} to ${p.to} is not a range between 0 and 1`,
      },
      hint: {
        zh: '请写 0 到 1 之间的占比，先小后大',
        en: 'write shares between 0 and 1, the smaller first',
      },
    }),
  },
  'weight-interval': {
    words: (p: { indicator: string; from: string; to: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：${p.from} 至 ${p.to} 不是权重的区间`,
        en: `"${p.indicator}": from ${p.from} to ${p.to} is not an interval of weights`,
      },
      hint: {
        zh: '请写 0 到 1 之间的同级占比，先小后大，上限大于 0',
        en: 'write shares among siblings between 0 and 1, the smaller first, the greater above 0',
      },
    }),
  },
  'no-such-rank': {
    words: (p: { found: string; last: number }): Words => ({
      message: { zh: `没有第 ${p.found} 名`, en: `there is no rank ${p.found}` },
      hint: {
        zh: `有总分的单位共 ${p.last} 个：请写 1 到 ${p.last} 的整数`,
        en: `${p.last} units have a total: write a whole number from 1 to ${p.last}`,
      },
    }),
  },
  'part-range': {
    words: (p: { option: 'by' | 'within'; found: string }): Words => ({
      message: {
        zh: `${p.option} 为 ${p.found}，应${p.option === 'by' ? '大于 0、不超过 1' : '在 0 到 1 之间'}`,
        en: `${p.option} is ${p.found}, and must be ${p.option === 'by' ? 'above 0 and at most 1' : 'from 0 to 1'}`,
      },
      hint: { zh: '± 20 % 请写 0.2', en: 'write 0.2 for ± 20 %' },
    }),
  },
  'not-linear': {
    words: (p: { indicator: string; units: readonly string[] }): Words => ({
      message: {
        zh:
          p.units.length === 0
            ? `“${p.indicator}”：总分不随其权重线性变化`
            : `“${p.indicator}”：${list.zh(p.units)} 的总分不随其权重线性变化`,
        en:
          p.units.length === 0
            ? `"${p.indicator}": totals are not linear in its weight`
            : `"${p.indicator}": the totals of ${list.en(p.units)} are not linear in its weight`,
      },
      hint: {
        zh: '有均值非算术、逐级取整或有调整，无法精确作答；请用 sweep 按网格试算，或用 whatif --set 逐一试算',
        en: 'other means, carried rounding or adjustments allow no exact answer: try a sweep, which looks at a grid, or weights one by one (whatif --set)',
      },
    }),
  },
  'simulation-option': {
    words: (p: { option: string; found: string; expected: string }): Words => ({
      message: {
        zh: `试算选项 ${p.option}：${p.found} 不可用，应为 ${p.expected}`,
        en: `${p.option} of the simulation is ${p.found}, expected ${p.expected}`,
      },
      hint: { zh: '请改正该选项后再试算', en: 'correct the option and simulate again' },
    }),
  },
  'concentration-not-whole': {
    words: (p: { group: string; found: number; least: number }): Words => ({
      message: {
        zh: `“${p.group}”：各项占比乘以 ${p.found} 不全是整数，应为 ${p.least} 的倍数`,
        en: `the shares in "${p.group}" times ${p.found} are not all whole; a multiple of ${p.least} makes them so`,
      },
      hint: {
        zh: '狄利克雷分布的集中度须使每一项的参数为整数；请换一个倍数，或用 levels 限定层级',
        en: 'a Dirichlet concentration must make every parameter whole; take another multiple, or draw fewer levels',
      },
    }),
  },
  'assumptions-overlap': {
    words: (p: { first: string; second: string; key: string }): Words => ({
      message: {
        zh: `假设“${p.first}”与“${p.second}”都改动 ${p.key}，后者会盖过前者`,
        en: `the assumptions "${p.first}" and "${p.second}" both change ${p.key}, so one would undo the other`,
      },
      hint: {
        zh: '请把两者合为一个假设，列出要比较的各种做法',
        en: 'make them one assumption that lists the ways to be compared',
      },
    }),
  },
  'score-noise-needs-means': {
    words: (): Words => ({
      message: {
        zh: '得分误差只能用于各级都是均值、且均值之后不再取整或调整的体系',
        en: 'noise in scores needs a system of plain means, without carried rounding or adjustments',
      },
      hint: {
        zh: '请去掉 scoreNoise，或先用情景改为均值',
        en: 'leave out scoreNoise, or switch to means by a scenario',
      },
    }),
  },
  'draws-failed': {
    severity: 'warning',
    words: (p: { count: number; draws: number; codes: readonly string[] }): Words => ({
      message: {
        zh: `${p.draws} 次试算中有 ${p.count} 次得不出名次：${list.zh(p.codes)}`,
        en: `${p.count} of ${p.draws} draws gave no ranking: ${list.en(p.codes)}`,
      },
      hint: {
        zh: '这些次未计入各名次的次数；原因见各诊断代码',
        en: 'they are not counted; the codes say why',
      },
    }),
  },
  'simulation-stopped': {
    severity: 'warning',
    words: (p: { done: number; draws: number }): Words => ({
      message: {
        zh: `试算中途停止：完成 ${p.done} 次，原定 ${p.draws} 次`,
        en: `stopped after ${p.done} of ${p.draws} draws`,
      },
      hint: { zh: '结果只含已完成的各次', en: 'the result has the draws that were done' },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
