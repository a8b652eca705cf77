import type { DistributionMeasure } from '@zhibiao/schemas';
import { textVariants } from '../diagnostic/text.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction, one, sum, zero } from '../numeric/fraction.ts';
import { hint, type MeasureKind } from './measure.ts';
import { numberIn } from './read.ts';

/** Σ share of the items at a level · that level's worth. */
export const distribution: MeasureKind<DistributionMeasure> = {
  type: 'distribution',
  natural: 'share',
  name: { zh: '分级分布', en: 'distribution over levels' },
  hint: hint({ zh: '数量或占比', en: 'a count or share' }),
  forms: ({ levels }) => [levels.map((l) => ({ key: l.id, names: textVariants(l.name) }))],
  observe: ({ levels, cells: kind }, cells, reading) => {
    const bounds = kind === 'counts' ? { integer: true } : { high: one, percent: 'share' as const };
    const amounts: Fraction[] = [];
    for (const [part, rows] of cells.entries()) {
      const amount = numberIn(rows[0], part, reading, { low: zero, ...bounds });
      if (amount !== undefined) amounts.push(amount);
    }
    if (amounts.length < levels.length) return undefined;
    const { indicator, fault, columnName } = reading;
    const all = sum(amounts);
    if (kind === 'shares' && !all.equals(1)) {
      return fault('shares-sum', { indicator, found: toDecimal(all) });
    }
    if (all.equals(0)) return fault('division-by-zero', { indicator, column: columnName(0) });
    const weighted = levels.map((l, i) => fraction(l.worth ?? 0).mul(amounts[i] ?? zero));
    return { value: sum(weighted).div(all), category: undefined };
  },
};
