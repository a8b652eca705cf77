import { compareDecimals } from '@zhibiao/core/document';
import { endOf, reachedBy } from './range.ts';
import type { LintRule } from './rule.ts';

/** Bands above everything, and bands below one that already takes everything. */
export const bandUnreachable: LintRule<{
  id: string;
  found: string;
  from: string;
  to: string;
}> = {
  name: 'band-unreachable',
  severity: 'warning',
  rationale: {
    zh: '永远用不到的分档不会报错，却使人以为有这一档；最常见的是把 90% 写成 90。重叠或次序颠倒的分档由校验查出（order-reversed），下端留空的也是（bands-not-open）。',
    en: 'A band that is never met looks like a rule and is none; mostly 90 % was written as 90. Bands that overlap or stand out of order are found by validation (`order-reversed`), and so is a gap below the last (`bands-not-open`).',
  },
  words: (p) => ({
    message: {
      zh: `${p.id}：界限 ${p.found} 的这一档永远用不到，观测值只在 ${p.from} 至 ${p.to}`,
      en: `\`${p.id}\`: the band at ${p.found} is never met, for values lie between ${p.from} and ${p.to}`,
    },
    hint: {
      zh: '百分比在此为 0 至 1 的小数；请改界限，或删去该档',
      en: 'shares are from 0 to 1, so 90 % is 0.9; correct the bound, or remove the band',
    },
  }),
  example: { bad: '{ from: 90, score: 100 }', good: '{ from: 0.9, score: 100 }' },
  check: ({ indicators }, report) => {
    for (const { indicator, path } of indicators) {
      const { id, normalize } = indicator;
      if (normalize?.method !== 'bands') continue;
      const { from, to } = reachedBy(indicator);
      const ends = { from: endOf(from, '−∞'), to: endOf(to, '∞') };
      let isTaken = false;
      for (const [i, band] of normalize.bands.entries()) {
        const bound = band.from ?? band.above;
        const order = bound === undefined || to === undefined ? -1 : compareDecimals(bound, to);
        if (isTaken || order > 0 || (order === 0 && band.above !== undefined)) {
          report({ id, found: String(bound ?? '—'), ...ends }, `${path}/normalize/bands/${i}`);
        }
        if (from === undefined || bound === undefined) continue;
        const below = compareDecimals(bound, from);
        isTaken ||= below < 0 || (below === 0 && band.above === undefined);
      }
    }
  },
};
