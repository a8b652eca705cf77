/** What the row of explanations of a template says, in one language. */
export interface TemplateWords {
  /** In the first cell, for whoever fills the table in. */
  readonly instruction: string;
  readonly group: string;
  readonly adjustments: { readonly [T in 'bonus' | 'deduction' | 'veto']: string };
  /** What a column holds: an indicator, the part of it, and what belongs into its cells. */
  readonly column: (indicator: string, part: string, hint: string) => string;
}

const zh: TemplateWords = {
  instruction: '# 填写说明：每个单位一行；本行不参与计分，可保留',
  group: '组别，名次在组内排',
  adjustments: { bonus: '加分，没有填 0', deduction: '扣分，没有填 0', veto: '是 / 否' },
  column: (indicator, part, hint) => `${indicator}${part === '' ? '' : ` · ${part}`}：${hint}`,
};

const en: TemplateWords = {
  instruction: '# How to fill this in: one row per unit; this row is not scored and may stay',
  group: 'group, within which ranks are given',
  adjustments: {
    bonus: 'a bonus, 0 for none',
    deduction: 'a deduction, 0 for none',
    veto: 'yes / no',
  },
  column: (indicator, part, hint) => `${indicator}${part === '' ? '' : ` · ${part}`}: ${hint}`,
};

/** The languages that a template is explained in. */
export type TemplateLanguage = 'zh' | 'en';

/** The words of each language. */
export const templateWords: { readonly [L in TemplateLanguage]: TemplateWords } = { zh, en };
