import { exactScoreAt } from '../evaluate/scores-at.ts';
import { significantDigits, toDecimal } from '../numeric/decimal.ts';
import type { Result } from './result.ts';

/**
 * The unrounded value of a node for a unit, to as many significant digits as asked.
 *
 * @param unit the unit's place in `result.dataset.units`
 * @param node the node's place in `result.system.nodes`; the total where left out
 * @param digits significant digits, 30 where left out
 * @returns a decimal string; none where there is no score
 */
export function value(
  result: Result,
  unit: number,
  node: number = result.system.total,
  digits: number = significantDigits,
): string | undefined {
  const exact = exactScoreAt(result, node, unit);
  return exact === undefined ? undefined : toDecimal(exact, digits);
}
