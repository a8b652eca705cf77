import { compareDecimals } from '@zhibiao/core/document';
import type { LintRule } from './rule.ts';

/** Goalposts that no unit of the data reaches. Only with data. */
export const goalpostUnreached: LintRule<{
  id: string;
  post: string;
  found: string;
  from: string;
  to: string;
  units: number;
}> = {
  name: 'goalpost-unreached',
  severity: 'note',
  rationale: {
    zh: '没有单位达到端点时，这一项谁也得不到满分（或谁也不为零），其实际权重小于所写的权重。',
    en: 'If no unit reaches a goalpost, nobody has the full mark (or nobody scores 0), and the indicator separates the units less than its weight says.',
  },
  words: (p) => ({
    message: {
      zh: `${p.id}：${p.units} 个单位的观测值在 ${p.from} 至 ${p.to}，无一达到 ${p.post} ${p.found}`,
      en: `\`${p.id}\`: the values of ${p.units} units are from ${p.from} to ${p.to}; none reaches ${p.post} ${p.found}`,
    },
    hint: {
      zh: '请核对端点是否合适；端点为理论值的，可将此规则设为 off',
      en: 'check whether the goalpost fits; if it is a theoretical limit, set this rule to `off`',
    },
  }),
  example: {
    bad: 'method: goalposts, min: 0, max: 900',
    good: 'method: goalposts, min: 0, max: 500',
  },
  needs: 'observed',
  check: ({ indicators, context: { observed } }, report) => {
    if (observed === undefined) return;
    for (const { indicator, path } of indicators) {
      const { id, normalize } = indicator;
      const values = (Object.hasOwn(observed, id) ? observed[id] : undefined) ?? [];
      if (normalize?.method !== 'goalposts' || values.length === 0) continue;
      const sorted = values.toSorted(compareDecimals);
      const [least, most] = [sorted[0], sorted.at(-1)];
      if (least === undefined || most === undefined) continue;
      const seen = { from: least, to: most, units: values.length };
      const { min, max } = normalize;
      if (compareDecimals(most, max) < 0) {
        report({ id, post: 'max', found: String(max), ...seen }, `${path}/normalize/max`);
      }
      if (compareDecimals(least, min) > 0) {
        report({ id, post: 'min', found: String(min), ...seen }, `${path}/normalize/min`);
      }
    }
  },
};
