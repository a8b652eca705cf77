import type { Measure } from '@zhibiao/schemas';

/** What the row of explanations of a template says, in one language. */
export interface TemplateWords {
  /** In the first cell, for whoever fills the table in. */
  readonly instruction: string;
  readonly group: string;
  readonly colon: string;
  readonly measures: { readonly [T in Measure['type']]: string };
  readonly adjustments: { readonly [T in 'bonus' | 'deduction' | 'veto']: string };
  readonly inUnit: (hint: string, unit: string) => string;
  /** What a column holds: an indicator, the part of it, and what belongs into its cells. */
  readonly column: (indicator: string, part: string, hint: string) => string;
}

const zh: TemplateWords = {
  instruction: '# 填写说明：每个单位一行；本行不参与计分，可保留',
  group: '组别，名次在组内排',
  colon: '：',
  measures: {
    score: '评分，0 至满分',
    number: '数量',
    ratio: '比率，如 95% 或 0.95',
    reduction: '数量',
    boolean: '是 / 否',
    level: '以下之一',
    checklist: '是 / 否',
    distribution: '数量或占比',
    inspection: '件数',
  },
  adjustments: { bonus: '加分，没有填 0', deduction: '扣分，没有填 0', veto: '是 / 否' },
  inUnit: (hint, unit) => `${hint}（${unit}）`,
  column: (indicator, part, hint) => `${indicator}${part === '' ? '' : ` · ${part}`}：${hint}`,
};

const en: TemplateWords = {
  instruction: '# How to fill this in: one row per unit; this row is not scored and may stay',
  group: 'group, within which ranks are given',
  colon: ': ',
  measures: {
    score: 'a mark, 0 to the full mark',
    number: 'a quantity',
    ratio: 'a share such as 95% or 0.95',
    reduction: 'a quantity',
    boolean: 'yes / no',
    level: 'one of',
    checklist: 'yes / no',
    distribution: 'a count or share',
    inspection: 'a count',
  },
  adjustments: {
    bonus: 'a bonus, 0 for none',
    deduction: 'a deduction, 0 for none',
    veto: 'yes / no',
  },
  inUnit: (hint, unit) => `${hint} in ${unit}`,
  column: (indicator, part, hint) => `${indicator}${part === '' ? '' : ` · ${part}`}: ${hint}`,
};

/** The languages that a template is explained in. */
export type TemplateLanguage = 'zh' | 'en';

/** The words of each language. */
export const templateWords: { readonly [L in TemplateLanguage]: TemplateWords } = { zh, en };
