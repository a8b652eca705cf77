import { compareDecimals, type LocatedIndicator, percent } from '@zhibiao/core/document';
import type { LintRule } from './rule.ts';

/** Indicators that outweigh all others together. The lowest such is named, not the groups around it. */
export const weightDominant: LintRule<{
  id: string;
  found: string;
  ceiling: string;
}> = {
  name: 'weight-dominant',
  severity: 'warning',
  rationale: {
    zh: '一项的有效权重超过其余之和时，其他指标再好也难以改变名次。',
    en: 'Where one indicator outweighs all others together, whatever they say changes little.',
  },
  words: (p) => ({
    message: {
      zh: `${p.id} 的有效权重为 ${p.found}，超过 ${p.ceiling}，一项即可左右名次`,
      en: `the effective weight of \`${p.id}\` is ${p.found}, above ${p.ceiling}: it decides the ranks by itself`,
    },
    hint: { zh: '请降低权重，或拆分为若干指标', en: 'give it less weight, or split it' },
  }),
  example: { bad: '    weight: 410', good: '    weight: 41' },
  options: ['ceiling'],
  check: ({ system, indicators, effectiveWeight, options }, report) => {
    const ceiling = options.ceiling ?? '0.5';
    const leaves = indicators.filter(({ indicator }) => indicator.measure !== undefined);
    if (leaves.length < 3) return;
    // Of two groups one is nearly always the heavier, and says nothing.
    const isOne = ({ indicator, parent }: LocatedIndicator): boolean =>
      indicator.measure !== undefined || (parent?.children ?? system.indicators).length > 2;
    const heavy = indicators.filter(
      (node) => compareDecimals(effectiveWeight(node.indicator.id), ceiling) > 0 && isOne(node),
    );
    const around = new Set(heavy.map(({ parent }) => parent));
    for (const node of heavy) {
      if (around.has(node)) continue;
      const { id, weight } = node.indicator;
      const params = { id, found: percent(effectiveWeight(id)), ceiling: percent(ceiling) };
      report(params, weight === undefined ? node.path : `${node.path}/weight`);
    }
  },
};
