import { compareDecimals, percent } from '@zhibiao/core/document';
import type { LintRule } from './rule.ts';

/** Leaves that hardly count. */
export const weightDrowned: LintRule<{
  id: string;
  found: string;
  floor: string;
}> = {
  name: 'weight-drowned',
  severity: 'warning',
  rationale: {
    zh: '有效权重过小的指标照样要采集、审核，却不影响任何名次，往往是层级过深或笔误所致。',
    en: 'A leaf with hardly any effective weight is collected and audited all the same and moves no rank. Mostly it stands too deep, or is a slip.',
  },
  words: (p) => ({
    message: {
      zh: `${p.id} 的有效权重只有 ${p.found}，低于 ${p.floor}，得分高低几乎不影响总分`,
      en: `the effective weight of \`${p.id}\` is ${p.found}, below ${p.floor}: its score hardly matters`,
    },
    hint: {
      zh: '请加大权重、并入相近指标，或删去',
      en: 'give it more weight, merge it with what is close, or leave it out',
    },
  }),
  example: { bad: '        weight: 0.01', good: '        weight: 40' },
  options: ['floor'],
  check: ({ indicators, effectiveWeight, options }, report) => {
    const floor = options.floor ?? '0.001';
    for (const node of indicators) {
      const { id, measure, weight } = node.indicator;
      if (measure === undefined || compareDecimals(effectiveWeight(id), floor) >= 0) continue;
      const params = { id, found: percent(effectiveWeight(id)), floor: percent(floor) };
      report(params, weight === undefined ? node.path : `${node.path}/weight`);
    }
  },
};
