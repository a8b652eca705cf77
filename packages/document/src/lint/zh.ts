import type { LintMessages } from './messages.ts';

/** What lint rules say, in Chinese. */
export const zh: LintMessages = {
  'weight-drowned': {
    message: (p) => `${p.id} 的有效权重只有 ${p.found}，低于 ${p.floor}，得分高低几乎不影响总分`,
    hint: () => '请加大权重、并入相近指标，或删去',
  },
  'weight-dominant': {
    message: (p) => `${p.id} 的有效权重为 ${p.found}，超过 ${p.ceiling}，一项即可左右名次`,
    hint: () => '请降低权重，或拆分为若干指标',
  },
  'checklist-single': {
    message: (p) => `${p.id} 的清单只有一项`,
    hint: () => '只看有无的请写 type: boolean；否则请补全清单',
  },
  'band-unreachable': {
    message: (p) => `${p.id}：界限 ${p.found} 的这一档永远用不到，观测值只在 ${p.from} 至 ${p.to}`,
    hint: () => '百分比在此为 0 至 1 的小数；请改界限，或删去该档',
  },
  'band-repeated': {
    message: (p) => `${p.id}：这一档与上一档同为 ${p.score} 分，界限不起作用`,
    hint: () => '请合并两档，或改正其中一个分数',
  },
  'bands-uneven': {
    message: (p) => `${p.id}：分数时升时降，${p.before} 之后又是 ${p.found}`,
    hint: () => '自上而下的分数应当一直下降或一直上升；确实如此的，请在 notes 中说明',
  },
  'goalpost-impossible': {
    message: (p) =>
      `${p.id}：${p.post} 为 ${p.found}，而观测值只能在 ${p.from} 至 ${p.to}，永远达不到`,
    hint: () => '百分比在此为 0 至 1 的小数，100% 写作 1',
  },
  'goalpost-unreached': {
    message: (p) =>
      `${p.id}：${p.units} 个单位的观测值在 ${p.from} 至 ${p.to}，无一达到 ${p.post} ${p.found}`,
    hint: () => '请核对端点是否合适；端点为理论值的，可将此规则设为 off',
  },
  'grade-open': {
    message: (p) => `总分低于 ${p.below} 的单位没有等次`,
    hint: () => '请让末等不设界限',
  },
  'grade-unreachable': {
    message: (p) => `界限 ${p.found} 的这一等永远达不到，满分为 ${p.scale}`,
    hint: () => '请改界限，或删去该等',
  },
  'criteria-verbless': {
    message: (p) => `${p.id} 的评估要点没有说明如何评判`,
    hint: () => '请写明评估、考察、统计什么，或以“是否”“情况”“程度”说明',
  },
  'criteria-repeated': {
    message: (p) => `${p.id} 与 ${p.other} 的评估要点相同`,
    hint: () => '请合并两项，或写明各自评估什么',
  },
  'mixed-punctuation': {
    message: (p) => `中文里混用了半角标点：${p.found}`,
    hint: (p) => `应为 ${p.expected}；原文如此的，请在 notes 中说明`,
  },
  'translation-missing': {
    message: (p) => `缺少 ${p.languages.join('、')} 的文字`,
    hint: () => '请补上译文，例如 { zh: 推进机制, en: Closed loop }',
  },
  'source-unlocated': {
    message: (p) => `来源 ${p.source} 没有写在何处（locator）或网址（url）`,
    hint: () => '请写明表、页或条款，使人能够找到',
  },
  'review-due': {
    message: (p) => `${p.about} 应在 ${p.by} 之前复核，今天是 ${p.today}`,
    hint: () => '请复核，然后改写 review.by',
  },
  'id-unaccounted': {
    message: (p) =>
      p.side === 'after'
        ? `${p.id} 不在上一版（${p.edition}）中，沿革 ${p.lineage} 也没有说明它从何而来`
        : `上一版（${p.edition}）的 ${p.id} 不在本版中，沿革 ${p.lineage} 也没有说明它的去向`,
    hint: () => '请在沿革中写明新增、更名、拆分、合并或取消',
  },
};
