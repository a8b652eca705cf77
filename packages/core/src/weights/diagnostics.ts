import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { didYouMean, list } from '../diagnostic/words.ts';

/** Judgements and data from which no weights can be derived. */
export const records = {
  'not-a-group': {
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: {
        zh: `没有含两项以上指标的组“${p.found}”`,
        en: `there is no group "${p.found}" of two indicators or more`,
      },
      hint: didYouMean(p.near),
    }),
  },
  'too-few-units': {
    words: (p: { group: string; found: number; needed: number }): Words => ({
      message: {
        zh: `“${p.group}”下各项得分齐全的单位有 ${p.found} 个，至少要 ${p.needed} 个`,
        en: `${p.found} units have all the scores under "${p.group}"; ${p.needed} are needed`,
      },
      hint: {
        zh: '请补全数据，或改用专家判断的方法',
        en: 'complete the data, or derive the weights from judgements',
      },
    }),
  },
  'score-negative': {
    words: (p: { indicator: string; unit: string; found: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：${p.unit} 的得分 ${p.found} 为负，不能用熵权法`,
        en: `"${p.indicator}": ${p.unit} has ${p.found}, and entropy takes no score below 0`,
      },
      hint: {
        zh: '请换用不产生负分的计分方法，或其他赋权方法',
        en: 'score it by a method without negative scores, or derive the weights by another',
      },
    }),
  },
  'nothing-varies': {
    words: (p: { method: string; indicators: readonly string[] }): Words => ({
      message: {
        zh: `${list.zh(p.indicators)}：没有差异，${p.method} 无从赋权`,
        en: `${list.en(p.indicators)}: all scores are the same, so ${p.method} has no answer`,
      },
      hint: {
        zh: '请核对数据，或改用专家判断的方法',
        en: 'check the data, or derive the weights from judgements',
      },
    }),
  },
  'judgements-not-square': {
    words: (p: { indicators: number; rows: number; columns: number }): Words => ({
      message: {
        zh: `判断矩阵是 ${p.rows} 行 ${p.columns} 列，应为 ${p.indicators} 行 ${p.indicators} 列`,
        en: `the judgements have ${p.rows} rows and ${p.columns} columns, not ${p.indicators} of each`,
      },
      hint: {
        zh: '每项指标一行一列，至少两项',
        en: 'write a row and a column for each indicator, two at least',
      },
    }),
  },
  'judgement-of-itself': {
    words: (p: { first: string; second: string; found: string }): Words => ({
      message: {
        zh: `“${p.first}”与自身相比是 ${p.found}，应为 1`,
        en: `"${p.first}" against itself is ${p.found}, not 1`,
      },
      hint: { zh: '对角线上都写 1', en: 'write 1 on the diagonal' },
    }),
  },
  'judgement-not-positive': {
    words: (p: { first: string; second: string; found: string }): Words => ({
      message: {
        zh: `“${p.first}”与“${p.second}”相比是 ${p.found}，应为正数`,
        en: `"${p.first}" against "${p.second}" is ${p.found}, not a positive number`,
      },
      hint: {
        zh: '写正的小数或分数，如 3、1/3',
        en: 'write a positive decimal or fraction, such as 3 or 1/3',
      },
    }),
  },
  'judgement-not-reciprocal': {
    words: (p: { first: string; second: string; found: string; expected: string }): Words => ({
      message: {
        zh: `“${p.second}”与“${p.first}”相比是 ${p.found}，按反过来的判断应为 ${p.expected}`,
        en: `"${p.second}" against "${p.first}" is ${p.found}; the judgement the other way makes it ${p.expected}`,
      },
      hint: {
        zh: '写成恰好的倒数（如 1/3），或对角线以下写 null',
        en: 'write the exact reciprocal, such as 1/3, or null below the diagonal',
      },
    }),
  },
  'judgements-inconsistent': {
    severity: 'warning',
    words: (p: {
      ratio: string;
      limit: string;
      first: string;
      second: string;
      found: string;
      implied: string;
    }): Words => ({
      message: {
        zh: `判断前后不一：CR 为 ${p.ratio}，高于 ${p.limit}；偏离最大的是“${p.first}”比“${p.second}”：${p.found}，而各项权重之比是 ${p.implied}`,
        en: `the judgements are inconsistent: CR ${p.ratio}, above ${p.limit}; the furthest off is "${p.first}" against "${p.second}": ${p.found}, where the priorities imply ${p.implied}`,
      },
      hint: { zh: '请重新斟酌这一判断', en: 'reconsider this judgement' },
    }),
  },
  'too-many-judgements': {
    words: (p: { found: number; limit: number; table: string }): Words => ({
      message: {
        zh: `${p.table} 的随机一致性指标只到 ${p.limit} 阶，这里是 ${p.found} 阶`,
        en: `the random indices of ${p.table} end at ${p.limit} indicators; there are ${p.found} here`,
      },
      hint: { zh: '请分组判断', en: 'judge them in groups' },
    }),
  },
  'mark-missing': {
    words: (p: { who: string; indicator: string; found: string }): Words => ({
      message: {
        zh:
          p.found === ''
            ? `${p.who} 没有给“${p.indicator}”赋值`
            : `${p.who} 给“${p.indicator}”的是 ${p.found}，应为非负数`,
        en:
          p.found === ''
            ? `${p.who} gives nothing for "${p.indicator}"`
            : `${p.who} gives ${p.found} for "${p.indicator}", not a number from 0`,
      },
      hint: {
        zh: '每项指标都要有非负数；不看重的写 0',
        en: 'give every indicator a number from 0 up; 0 if it does not matter',
      },
    }),
  },
  'budget-not-met': {
    words: (p: { who: string; found: string; expected: string }): Words => ({
      message: {
        zh: `${p.who} 给出的是 ${p.found}，应为 ${p.expected}`,
        en: `${p.who} gives ${p.found}, not ${p.expected}`,
      },
      hint: {
        zh: '预算法：各项恰好合计为预算；摆幅法：最看重的一项为 100',
        en: 'a budget is spent exactly; under swing the most important has 100',
      },
    }),
  },
  'too-few-experts': {
    words: (p: { experts: number; indicators: number }): Words => ({
      message: {
        zh: `末轮有 ${p.experts} 位专家、${p.indicators} 项指标，至少各要两个`,
        en: `the last round has ${p.experts} experts and ${p.indicators} indicators; two of each are needed`,
      },
      hint: { zh: '请补充专家意见', en: 'add the judgements of further experts' },
    }),
  },
  'sets-differ': {
    words: (p: { sets: number; parts: number; indicators: readonly string[] }): Words => ({
      message: {
        zh: `要合并的 ${p.sets} 套权重不是同一组指标，或与 ${p.parts} 个系数对不上`,
        en: `the ${p.sets} sets do not weigh the same indicators, or do not match ${p.parts} parts`,
      },
      hint: {
        zh: '至少两套，指标相同，系数个数相同',
        en: 'combine at least two sets of weights of one group, with one part for each',
      },
    }),
  },
  'bounds-cannot-be-met': {
    words: (p: { least: string; most: string; indicators: number }): Words => ({
      message: {
        zh: `${p.indicators} 项指标不可能各占 ${p.least} 至 ${p.most}`,
        en: `${p.indicators} indicators cannot each have between ${p.least} and ${p.most}`,
      },
      hint: {
        zh: '下限之和不超过 1，上限之和不小于 1',
        en: 'the least must not add up to more than 1, nor the most to less',
      },
    }),
  },
  'no-weights-found': {
    words: (p: { units: readonly string[] }): Words => ({
      message: {
        zh: `${list.zh(p.units)}：没有使其得分为正的权重`,
        en: `${list.en(p.units)}: no weights give a positive score`,
      },
      hint: {
        zh: '请放宽占比的界限，或去掉全为 0 分的单位',
        en: 'widen the bounds, or leave out units that score 0 everywhere',
      },
    }),
  },
  'targets-not-reached': {
    words: (p: { indicators: readonly string[]; steps: number }): Words => ({
      message: {
        zh: `${list.zh(p.indicators)}：${p.steps} 步之内没有找到使重要性达到目标的权重`,
        en: `${list.en(p.indicators)}: no weights were found in ${p.steps} steps whose importance meets the targets`,
      },
      hint: {
        zh: '指标之间高度相关时可能无解，请放宽目标或合并指标',
        en: 'with strongly correlated indicators there may be none: widen the targets, or merge indicators',
      },
    }),
  },
  'group-differs': {
    words: (p: {
      group: string;
      found: readonly string[];
      expected: readonly string[];
    }): Words => ({
      message: {
        zh: `“${p.group}”下是 ${list.zh(p.expected)}，而权重给的是 ${list.zh(p.found)}`,
        en: `"${p.group}" has ${list.en(p.expected)}, and the weights are for ${list.en(p.found)}`,
      },
      hint: {
        zh: '请给组内每项指标各一个权重',
        en: 'give each child of the group a weight, and no other',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
