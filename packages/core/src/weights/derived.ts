import type { Bilingual } from '@zhibiao/schemas';
import { type Fraction, fraction, sum } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';

/** Weights of the children of one group, with how they came about. */
export interface Derived {
  /** Shares by id, decimals or fractions that add up to exactly 1. */
  readonly weights: Readonly<Record<string, string>>;
  /** How they came about, in words for people. */
  readonly note: Bilingual;
  /** What the method found out on the way, such as a consistency ratio: decimals by name. */
  readonly facts: Readonly<Record<string, string>>;
}

/** The digits of shares that are irrational, or come of floating-point arithmetic. */
const digits = 6;

/**
 * Shares in proportion to numbers, to six digits and adding up to exactly 1: each is cut, and what is
 * left goes to those that lost most, the earlier first.
 *
 * @param numbers finite and not negative, one at least positive
 */
export function sharesOf(
  ids: readonly string[],
  numbers: readonly number[],
): Readonly<Record<string, string>> {
  const all = numbers.reduce((a, b) => a + b, 0);
  const unit = 10 ** digits;
  // Noise of the arithmetic, at 1e-16, must not decide which way a digit is cut.
  const ideal = numbers.map((n) => Number(((n / all) * unit).toPrecision(12)));
  const cut = ideal.map(Math.floor);
  const left = unit - cut.reduce((a, b) => a + b, 0);
  const lost = ideal.map((n, i) => n - itemAt(cut, i));
  const first = ids
    .map((_, i) => i)
    .toSorted((a, b) => itemAt(lost, b) - itemAt(lost, a) || a - b)
    .slice(0, left);
  const given = new Set(first);
  return Object.fromEntries(
    ids.map((id, i) => [
      id,
      fraction(`${itemAt(cut, i) + (given.has(i) ? 1 : 0)}/${unit}`).toString(digits),
    ]),
  );
}

/** Shares in proportion to rational numbers, exactly. */
export function exactShares(
  ids: readonly string[],
  numbers: readonly Fraction[],
): Readonly<Record<string, string>> {
  const all = sum(numbers);
  return Object.fromEntries(
    ids.map((id, i) => [id, (numbers[i] ?? fraction(0)).div(all).toFraction()]),
  );
}

/** A number of floating-point arithmetic as facts have it, to six significant digits. */
export const summary = (x: number): string => String(Number(x.toPrecision(6)));
