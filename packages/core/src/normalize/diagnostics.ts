import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { didYouMean, list } from '../diagnostic/words.ts';

/** What has bounds that are read from the top. */
const levelNames = {
  bands: { zh: '分档', en: 'bands' },
  grades: { zh: '等次', en: 'grades' },
} as const;

/** Normalisations that do not fit, and values that they cannot score. */
export const records = {
  'normalize-unfit': {
    words: (p: { indicator: string; method: string; measure: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：${p.method} 不能用于 ${p.measure} 类观测`,
        en: `"${p.indicator}": \`${p.method}\` cannot score a \`${p.measure}\``,
      },
      hint: {
        zh: '请选用适合这种观测的折算方法',
        en: 'choose a method that takes this kind of observation',
      },
    }),
  },
  'ends-reversed': {
    words: (p: { low: string; high: string }): Words => ({
      message: {
        zh: `区间 ${p.low} 至 ${p.high} 颠倒或为空`,
        en: `the range from ${p.low} to ${p.high} runs the wrong way or is empty`,
      },
      hint: {
        zh: '先写低端；“越小越好”请写 direction: lower',
        en: 'put the lower end first; for "less is better" write `direction: lower`',
      },
    }),
  },
  'points-reversed': {
    words: (p: { indicator: string; found: string; before: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：分段点 ${p.found} 不大于其前的 ${p.before}`,
        en: `"${p.indicator}": the point at ${p.found} is not above the one before, at ${p.before}`,
      },
      hint: {
        zh: '请从小到大排列，每个值只写一次',
        en: 'put the least value first, and each value once',
      },
    }),
  },
  'order-reversed': {
    words: (p: { what: 'bands' | 'grades'; found: string; before: string }): Words => ({
      message: {
        zh: `${levelNames[p.what].zh}自上而下读取，${p.before} 之后的 ${p.found} 永远达不到`,
        en: `${levelNames[p.what].en} are read from the top, so ${p.found} after ${p.before} is never reached`,
      },
      hint: { zh: '请从高到低排列', en: 'put the highest first' },
    }),
  },
  'two-bounds': {
    words: (p: { what: 'bands' | 'grades' }): Words => ({
      message: {
        zh: `${levelNames[p.what].zh}：from 与 above 只能写一个`,
        en: `${levelNames[p.what].en}: \`from\` and \`above\` exclude each other`,
      },
    }),
  },
  'open-before-last': {
    words: (p: { what: 'bands' | 'grades' }): Words => ({
      message: {
        zh: `${levelNames[p.what].zh}：只有最后一项可以不设界限`,
        en: `${levelNames[p.what].en}: only the last may have no bound`,
      },
      hint: { zh: '请写 from 或 above', en: 'give it `from` or `above`' },
    }),
  },
  'bands-not-open': {
    severity: 'warning',
    words: (p: { indicator: string; below: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：低于 ${p.below} 的值不在任何分档内`,
        en: `"${p.indicator}": values below ${p.below} fall in no band`,
      },
      hint: { zh: '请让末档不设界限', en: 'end the bands with one that has no bound' },
    }),
  },
  'unknown-category': {
    part: 'key',
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: { zh: `没有类别“${p.found}”`, en: `there is no category "${p.found}"` },
      hint: didYouMean(p.near),
    }),
  },
  'table-incomplete': {
    words: (p: { category: string }): Words => ({
      message: {
        zh: `赋分表没有“${p.category}”的得分`,
        en: `the table has no score for "${p.category}"`,
      },
      hint: { zh: '请给每个类别赋分', en: 'score every category' },
    }),
  },
  'goalposts-incomplete': {
    words: (p: { indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：min 与 max 只写了一个`,
        en: `"${p.indicator}": only one of \`min\` and \`max\` is written`,
      },
      hint: {
        zh: '请两个都写，或都不写（以各单位的极值为准）',
        en: "write both, or neither for the units' own extremes",
      },
    }),
  },
  'step-or-share': {
    words: (p: { indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：step 与 stepShare 须写且只写一个`,
        en: `"${p.indicator}": exactly one of \`step\` and \`stepShare\` is needed`,
      },
      hint: {
        zh: 'step 是每低一名所扣分值，stepShare 是所扣满分的比例',
        en: '`step` is points lost for each rank, `stepShare` a share of the full mark',
      },
    }),
  },
  'no-spread': {
    words: (p: {
      indicator: string;
      method: string;
      value: string;
      units: readonly string[];
    }): Words => ({
      message: {
        zh: `“${p.indicator}”：${p.units.length} 个单位都是 ${p.value}，${p.method} 无解`,
        en: `"${p.indicator}": all ${p.units.length} units have ${p.value}, so ${p.method} has no answer`,
      },
      hint: {
        zh: '请声明 degenerate: <得分>，或改用 goalposts',
        en: 'declare `degenerate: <score>`, or use goalposts',
      },
    }),
  },
  'beyond-goalposts': {
    words: (p: { indicator: string; found: string; low: string; high: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：${p.found} 超出上下限 ${p.low} 与 ${p.high}`,
        en: `"${p.indicator}": ${p.found} is beyond the goalposts ${p.low} and ${p.high}`,
      },
      hint: {
        zh: '请调整上下限，或允许截断（clamp）',
        en: 'move the goalposts, or let values be clamped',
      },
    }),
  },
  'value-not-positive': {
    words: (p: { indicator: string; method: string; found: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：${p.found} 不是正数，${p.method} 无解`,
        en: `"${p.indicator}": ${p.found} is not positive, so ${p.method} has no answer`,
      },
      hint: {
        zh: '请核对数值；若确有零或负值，请改用 goalposts 等方法',
        en: 'check the value; if zero or less does occur, use goalposts or a similar method',
      },
    }),
  },
  'no-share': {
    words: (p: { indicator: string; value: string; units: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”：${p.units.length} 个单位中最小值为 ${p.value}，无法求与最优值之比`,
        en: `"${p.indicator}": the least of ${p.units.length} units is ${p.value}, so there is no share of the best`,
      },
      hint: {
        zh: '与最优值之比要求各值非负、最优值不为零；请改用 goalposts 或 minmax',
        en: 'shares need values of 0 or more and a best that is not 0; use goalposts or minmax',
      },
    }),
  },
  'target-not-beyond-worst': {
    words: (p: {
      indicator: string;
      aim: string;
      worst: string;
      units: readonly string[];
    }): Words => ({
      message: {
        zh: `“${p.indicator}”：目标 ${p.aim} 不优于 ${p.units.length} 个单位中的最差值 ${p.worst}`,
        en: `"${p.indicator}": the target ${p.aim} is not better than ${p.worst}, the worst of ${p.units.length} units`,
      },
      hint: {
        zh: '请核对目标与 direction；或声明 degenerate: <得分>',
        en: 'check the target and the direction, or declare `degenerate: <score>`',
      },
    }),
  },
  'unknown-reference': {
    words: (p: { indicator: string; found: string; near: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”：数据中没有参照单位“${p.found}”`,
        en: `"${p.indicator}": no unit "${p.found}" to compare the others with`,
      },
      hint: didYouMean(p.near),
    }),
  },
  'reference-unobserved': {
    words: (p: { indicator: string; unit: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：参照单位“${p.unit}”在此没有观测值`,
        en: `"${p.indicator}": the reference "${p.unit}" has no value here`,
      },
      hint: { zh: '请补上该值，或另选参照单位', en: 'fill the value in, or choose another unit' },
    }),
  },
  'outside-bands': {
    words: (p: { indicator: string; found: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：${p.found} 不在任何分档内`,
        en: `"${p.indicator}": ${p.found} falls in no band`,
      },
      hint: { zh: '请让末档不设界限', en: 'end the bands with one that has no bound' },
    }),
  },
  'no-table-entry': {
    words: (p: { indicator: string; found: string; expected: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”：赋分表没有“${p.found}”；表中有 ${list.zh(p.expected)}`,
        en: `"${p.indicator}": the table has no score for "${p.found}"; it has ${list.en(p.expected)}`,
      },
    }),
  },
  'score-out-of-range': {
    words: (p: { indicator: string; found: string; low: string; high: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：得分 ${p.found} 不在 ${p.low} 至 ${p.high} 之间`,
        en: `"${p.indicator}": the score ${p.found} is outside ${p.low} to ${p.high}`,
      },
      hint: {
        zh: '请核对单元格与分制，或写 normalize',
        en: 'check the cell against the scale, or normalize it',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
