import type { Adjustment } from '@zhibiao/schemas';
import { toDecimal } from '../../numeric/decimal.ts';
import { fits, maxDigits } from '../../numeric/fixed-point.ts';
import { type Fraction, fraction } from '../../numeric/fraction.ts';
import { roundingOf, roundingPath } from '../method.ts';
import { totalId } from '../system.ts';
import type { LocatedIndicator } from '../walk.ts';
import type { Rule } from './rule.ts';

/** The highest score that a node is said to have: its full mark, or a bonus's ceiling above it. */
function highest(fullMark: Fraction, adjustments: readonly Adjustment[] = []): Fraction {
  const ceilings = adjustments.flatMap((a) =>
    a.type === 'bonus' && a.ceiling !== undefined ? [fraction(a.ceiling)] : [],
  );
  return ceilings.reduce((most, x) => (x.compare(most) > 0 ? x : most), fullMark);
}

/**
 * Roundings to more digits than a reported score can hold: reported scores are whole numbers of steps
 * of 10^−digits, exact up to 2^53 − 1. Once for each place where digits are declared, by the highest
 * score there.
 */
export const precision: Rule = {
  name: 'precision',
  check: ({ document, nodes, fullMarkOf }, report) => {
    const worst = new Map<string, { readonly id: string; digits: number; reach: Fraction }>();
    const check = (node: LocatedIndicator | undefined) => {
      const fullMark = fullMarkOf(node);
      if (fullMark === undefined) return;
      const { digits } = roundingOf(document, node);
      const reach = highest(fullMark, (node === undefined ? document : node.indicator).adjustments);
      if (fits(reach, digits)) return;
      const path = roundingPath(document, node);
      const before = worst.get(path);
      const id = node?.indicator.id ?? totalId;
      if (before === undefined || reach.compare(before.reach) >= 0)
        worst.set(path, { id, digits, reach });
    };
    for (const node of nodes.toReversed()) check(node);
    check(undefined);
    for (const [path, { id, digits, reach }] of worst) {
      const params = { node: id, found: digits, reach: toDecimal(reach), most: maxDigits(reach) };
      report('rounding-too-fine', params, `${path}/digits`);
    }
  },
};
