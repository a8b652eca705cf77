import { compareDecimals } from '@zhibiao/core/document';
import { endOf, reachedBy } from './range.ts';
import type { LintRule } from './rule.ts';

/** Goalposts beyond what the measure can be. */
export const goalpostImpossible: LintRule<{
  id: string;
  post: string;
  found: string;
  from: string;
  to: string;
}> = {
  name: 'goalpost-impossible',
  severity: 'warning',
  rationale: {
    zh: '比率是 0 至 1 的小数；端点写成 0 和 100 时，100% 只得 1 分。',
    en: 'A ratio is a share from 0 to 1. With goalposts at 0 and 100, a full 100 % scores 1 of 100.',
  },
  words: (p) => ({
    message: {
      zh: `${p.id}：${p.post} 为 ${p.found}，而观测值只能在 ${p.from} 至 ${p.to}，永远达不到`,
      en: `\`${p.id}\`: ${p.post} is ${p.found}, but values lie between ${p.from} and ${p.to}`,
    },
    hint: {
      zh: '百分比在此为 0 至 1 的小数，100% 写作 1',
      en: 'shares are from 0 to 1: 100 % is 1',
    },
  }),
  example: {
    bad: 'method: goalposts, min: -50, max: 500',
    good: 'method: goalposts, min: 0, max: 500',
  },
  check: ({ indicators }, report) => {
    for (const { indicator, path } of indicators) {
      const { id, normalize } = indicator;
      if (normalize?.method !== 'goalposts') continue;
      const { from, to } = reachedBy(indicator);
      const ends = { from: endOf(from, '−∞'), to: endOf(to, '∞') };
      const { min, max } = normalize;
      if (from !== undefined && compareDecimals(min, from) < 0) {
        const params = { id, post: 'min', found: String(min), ...ends };
        report(params, `${path}/normalize/min`);
      }
      if (to !== undefined && compareDecimals(max, to) > 0) {
        const params = { id, post: 'max', found: String(max), ...ends };
        report(params, `${path}/normalize/max`);
      }
    }
  },
};
