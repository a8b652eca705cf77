import * as z from 'zod/mini';
import type { Outcome } from '../diagnostic/outcome.ts';
import { exactScoreAt } from '../evaluate/exact/scores-at.ts';
import { significantDigits, toDecimal } from '../numeric/decimal.ts';
import { Fraction } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';
import { toFixed } from '../numeric/round-decimal.ts';
import { checkInput } from '../options/check-input.ts';
import { totalId } from '../system/system.ts';
import { findNode, findUnit } from './find.ts';
import type { Result } from './result.ts';
import { workings } from './workings.ts';

const digitsShape = z.int().check(z.gte(1), z.lte(1000));

/** What a function makes of the indices of a unit and an indicator, once both are found. */
function at<T>(
  result: Result,
  unit: string,
  indicator: string,
  read: (node: number, unit: number) => T,
): Outcome<T> {
  const [node, index] = [findNode(result, indicator), findUnit(result, unit)];
  if (node.value === undefined || index.value === undefined) {
    return { value: undefined, diagnostics: [...index.diagnostics, ...node.diagnostics] };
  }
  return { value: read(node.value, index.value), diagnostics: [] };
}

/** Whether a unit has a score at a node: what is missing may have one, by its group's policy. */
const hasScoreAt = ({ nodes }: Result, node: number, unit: number): boolean =>
  !Number.isNaN(itemAt(itemAt(nodes, node).ranks, unit));

/** A node's reported score, with as many digits as its rounding says; null without one. */
export function reportedText(result: Result, node: number, unit: number): string | null {
  if (!hasScoreAt(result, node, unit)) return null;
  const { steps, digits } = itemAt(result.nodes, node);
  return toFixed(new Fraction(BigInt(itemAt(steps, unit)), 10n ** BigInt(digits)), digits);
}

/** A node's rank; null without a score. */
export const rankAt = (result: Result, node: number, unit: number): number | null =>
  hasScoreAt(result, node, unit) ? itemAt(itemAt(result.nodes, node).ranks, unit) : null;

/**
 * The reported score of a unit: rounded as the system says, exactly, as a decimal string.
 *
 * @param unit its id, or its display name
 * @param indicator an indicator's id; the total if left out
 * @returns null if the unit has no score there; a diagnostic with similar ids if there is no such unit
 *   or indicator
 *
 * @example
 * scoreOf(result, '甲').value // '88.50'
 * scoreOf(result, '甲', 'timelines').diagnostics[0].hint.en // 'did you mean timeliness?'
 */
export const scoreOf = (
  result: Result,
  unit: string,
  indicator: string = totalId,
): Outcome<string | null> =>
  at(result, unit, indicator, (node, u) => reportedText(result, node, u));

/**
 * The rank of a unit, 1 for the best; a half where the system's `ties` is `fractional`.
 *
 * @param unit its id, or its display name
 * @param indicator an indicator's id; the total if left out
 * @returns null if the unit has no score there; a diagnostic with similar ids if there is no such unit
 *   or indicator
 *
 * @example
 * rankOf(result, '甲').value // 1
 */
export const rankOf = (
  result: Result,
  unit: string,
  indicator: string = totalId,
): Outcome<number | null> => at(result, unit, indicator, (node, u) => rankAt(result, node, u));

/**
 * The unrounded score of a unit.
 *
 * @param unit its id, or its display name
 * @param indicator an indicator's id; the total if left out
 * @param digits how many significant digits a value that has more of them is rounded to
 * @returns a decimal string, or null if the unit has no score there; a diagnostic with similar ids if
 *   there is no such unit or indicator
 *
 * @example
 * exactScore(result, '甲').value // '88.5'
 */
export const exactScore = (
  result: Result,
  unit: string,
  indicator: string = totalId,
  digits: number = significantDigits,
): Outcome<string | null> => {
  const faults = checkInput(digitsShape, digits, 'digits');
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  return at(result, unit, indicator, (node, u) => {
    const exact = exactScoreAt(workings(result), node, u);
    return exact === undefined ? null : toDecimal(exact, digits);
  });
};
