import { compare, exact, percent } from '../rules/exact.ts';
import { type Placed, siblingGroups } from '../rules/rule.ts';
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
      en: `the effective weight of \`${p.id}\` is ${p.found}, above ${p.ceiling}: it alone decides the ranks`,
    },
    hint: { zh: '请降低权重，或拆分为若干指标', en: 'give it less weight, or split it' },
  }),
  example: { bad: '    weight: 410', good: '    weight: 41' },
  options: ['ceiling'],
  check: (subject, report) => {
    const { indicators, effective, options } = subject;
    const ceiling = exact(options.ceiling ?? '0.5');
    const leaves = indicators.filter(({ indicator }) => indicator.measure !== undefined);
    if (leaves.length < 3) return;
    // Of two groups one is nearly always the heavier, and says nothing.
    const groups = siblingGroups(subject);
    const isOne = ({ indicator, parent }: Placed): boolean =>
      indicator.measure !== undefined || (groups.get(parent) ?? []).length > 2;
    const heavy = indicators.filter((placed) => {
      const found = effective.get(placed);
      return found !== undefined && compare(found, ceiling) > 0 && isOne(placed);
    });
    const around = new Set(heavy.map(({ parent }) => parent));
    for (const placed of heavy) {
      const found = effective.get(placed);
      const { id, weight } = placed.indicator;
      if (found === undefined || around.has(placed)) continue;
      const params = { id, found: percent(found), ceiling: percent(ceiling) };
      report(params, weight === undefined ? placed.path : `${placed.path}/weight`);
    }
  },
};
