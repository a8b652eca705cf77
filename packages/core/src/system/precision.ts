import type { Diagnostic, IndicatorSystem } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { fits, maxDigits } from '../numeric/fixed-point.ts';
import { type Fraction, fraction } from '../numeric/fraction.ts';
import type { CompiledNode } from './compiled.ts';
import { diagnostic } from './diagnostics.ts';
import { roundingPath } from './method.ts';
import type { Placed } from './walk.ts';

/** The highest score that a node is said to have: its full mark, or a bonus's ceiling above it. */
function highest({ fullMark: full, adjustments }: CompiledNode): Fraction {
  const ceilings = adjustments.flatMap((a) =>
    a.type === 'bonus' && a.ceiling !== undefined ? [fraction(a.ceiling)] : [],
  );
  return ceilings.reduce((most, x) => (x.compare(most) > 0 ? x : most), full);
}

/**
 * Roundings to more digits than a reported score can hold: reported scores are whole numbers of steps
 * of 10^−digits, exact up to 2^53 − 1. Once for each place where digits are declared, by the highest
 * score there.
 *
 * @param placeOf where a node stands in the document; none for the total
 */
export function checkPrecision(
  document: IndicatorSystem,
  nodes: readonly CompiledNode[],
  placeOf: (id: string) => Placed | undefined,
): readonly Diagnostic[] {
  const worst = new Map<string, CompiledNode>();
  for (const node of nodes) {
    if (fits(highest(node), node.rounding.digits)) continue;
    const path = roundingPath(document, placeOf(node.id));
    const before = worst.get(path);
    if (before === undefined || highest(node).compare(highest(before)) >= 0) worst.set(path, node);
  }
  return [...worst].map(([path, node]) => {
    const reach = highest(node);
    const { digits: found } = node.rounding;
    const params = { node: node.id, found, reach: toDecimal(reach), most: maxDigits(reach) };
    return diagnostic('rounding-too-fine', params, { path: `${path}/digits` });
  });
}
