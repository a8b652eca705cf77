import type { MessagesOf } from '../messages.ts';
import type { ValueParams } from '../params/values.ts';
import { didYouMean, list } from './parts.ts';

const means: Readonly<Record<string, string>> = {
  geometric: '几何平均',
  harmonic: '调和平均',
  power: '幂平均',
};

const meanName = ({ method }: { readonly method: string }): string => means[method] ?? method;

/** Values that cannot be scored, in Chinese. */
export const values: MessagesOf<ValueParams> = {
  'missing-cell': {
    message: (p) => `“${p.indicator}”缺失，而“${p.group}”不允许缺失`,
    hint: () => '请填写，不适用时写“不适用”，或声明 missing.policy',
  },
  'missing-group': {
    message: (p) => `“${p.indicator}”没有任何得分，而“${p.group}”不允许缺失`,
    hint: () => '请填写其下的单元格，或声明 missing.policy',
  },
  'not-applicable-cell': {
    message: (p) => `“${p.indicator}”不适用，而“${p.group}”要求全部适用`,
    hint: () => '请填写数值，或声明 missing.notApplicable',
  },
  'no-spread': {
    message: (p) => `“${p.indicator}”：${p.units.length} 个单位都是 ${p.value}，${p.method} 无解`,
    hint: () => '请声明 degenerate: <得分>，或改用 goalposts',
  },
  'beyond-posts': {
    message: (p) => `“${p.indicator}”：${p.found} 超出上下限 ${p.low} 与 ${p.high}`,
    hint: () => '请调整上下限，或允许截断（clamp）',
  },
  'value-not-positive': {
    message: (p) => `“${p.indicator}”：${p.found} 不是正数，${p.method} 无解`,
    hint: () => '请核对数值；若确有零或负值，请改用 goalposts 等方法',
  },
  'no-share': {
    message: (p) =>
      `“${p.indicator}”：${p.units.length} 个单位中最小值为 ${p.value}，无法求与最优值之比`,
    hint: () => '与最优值之比要求各值非负、最优值不为零；请改用 goalposts 或 minmax',
  },
  'aim-not-beyond-worst': {
    message: (p) =>
      `“${p.indicator}”：目标 ${p.aim} 不优于 ${p.units.length} 个单位中的最差值 ${p.worst}`,
    hint: () => '请核对目标与 direction；或声明 degenerate: <得分>',
  },
  'unknown-reference': {
    message: (p) => `“${p.indicator}”：数据中没有参照单位“${p.found}”`,
    hint: didYouMean,
  },
  'reference-unobserved': {
    message: (p) => `“${p.indicator}”：参照单位“${p.unit}”在此没有观测值`,
    hint: () => '请补上该值，或另选参照单位',
  },
  'outside-bands': {
    message: (p) => `“${p.indicator}”：${p.found} 不在任何分档内`,
    hint: () => '请让末档不设界限',
  },
  'no-table-entry': {
    message: (p) => `“${p.indicator}”：赋分表没有“${p.found}”；表中有 ${list(p.expected)}`,
  },
  'score-out-of-range': {
    message: (p) => `“${p.indicator}”：得分 ${p.found} 不在 ${p.low} 至 ${p.high} 之间`,
    hint: () => '请核对单元格与分制，或写 normalize',
  },
  'non-positive-score': {
    message: (p) => `“${p.indicator}”得分为 ${p.found}，而${meanName(p)}“${p.group}”只接受正数`,
    hint: () => '请用 reflect、大于零的 to，或换一种平均',
  },
  'negative-score': {
    message: (p) => `“${p.indicator}”得分为 ${p.found}，而${meanName(p)}“${p.group}”不接受负数`,
    hint: () => '请用 reflect、不小于零的 to，或换一种平均',
  },
  'no-rival': {
    message: (p) => `“${p.group}”中只有“${p.unit}”有得分，${p.method} 没有可比较的单位`,
    hint: () => '请至少给两个单位计分，或改用平均',
  },
  'no-worst-score': {
    message: (p) => `没有单位在“${p.indicator}”有得分，“${p.group}”没有最低分可取`,
    hint: () => '请填写其单元格，不适用时写“不适用”，或换一种 policy',
  },
  'coverage-too-low': {
    message: (p) =>
      `“${p.indicator}”对 ${list(p.units)} 不给得分：覆盖率最低 ${p.found}，要求 ${p.expected}`,
    hint: () => '请填写其下的单元格，或降低 minCoverage',
  },
  'adjusted-out-of-range': {
    message: (p) => `“${p.indicator}”：调整后得分 ${p.found} 超出范围`,
    hint: (p) =>
      p.key === 'floor'
        ? '请声明 floor: 0（扣完为止），或用 cap 限制扣分'
        : '请声明 ceiling（可高于满分），或用 cap 限制加分',
  },
  'unit-without-total': {
    message: () => '该单位没有一项观测计入，因而没有总分，也没有名次',
    hint: () => '请填写其单元格，或去掉该单位',
  },
  'total-withheld': {
    message: (p) => `该单位适用部分已观测 ${p.covered}，但按规则不给总分，因而没有名次`,
    hint: () => '请填写其单元格；规则见文档中的 minCoverage 与 policy: propagate',
  },
};
