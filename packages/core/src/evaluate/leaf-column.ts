import type { CellState } from '../dataset/dataset.ts';
import { Fraction } from '../numeric/fraction.ts';
import { greatestCommon } from '../numeric/greatest-common.ts';

/** clamp(slope · x + offset, low, high) / denominator: how a scaled value becomes a score. */
interface Line {
  readonly slope: number;
  readonly offset: number;
  readonly low: number;
  readonly high: number;
  readonly denominator: number;
}

/**
 * A leaf's scores, exactly and without objects: whole numbers and the line that makes scores of them.
 * Every number here, and slope · x + offset for every x, is an integer that a double holds exactly.
 */
export interface LeafColumn {
  readonly scaled: Int32Array | Float64Array;
  readonly line: Line;
  /** By unit, where units have denominators of their own, as parts of different wholes do. */
  readonly denominators: Float64Array | undefined;
  /** By unit: `stateCodes`; undefined if every unit has a value. */
  readonly states: Uint8Array | undefined;
}

/** States as bytes; 0 is a value, so that an array of zeros is complete. */
export const stateCodes: { readonly [S in CellState]: number } = {
  value: 0,
  missing: 1,
  'not-applicable': 2,
};

const names: readonly CellState[] = ['value', 'missing', 'not-applicable'];

/** The state that a byte stands for. */
export const stateOf = (code: number | undefined): CellState => names[code ?? 0] ?? 'value';

/** The numerator of a score over its line's denominator. */
export function numeratorAt({ scaled, line }: LeafColumn, unit: number): number {
  const y = line.slope * (scaled[unit] ?? 0) + line.offset;
  return Math.max(line.low, Math.min(line.high, y));
}

/** What the numerator is over: the unit's own denominator, or the line's. */
export const denominatorAt = ({ denominators, line }: LeafColumn, unit: number): number =>
  denominators?.[unit] ?? line.denominator;

/** The score of a unit that has one, as a rational. */
export const scoreAt = (column: LeafColumn, unit: number): Fraction =>
  new Fraction(BigInt(numeratorAt(column, unit)), BigInt(denominatorAt(column, unit)));

/** The double nearest to a score: one rounding of a quotient of whole numbers. */
export const doubleAt = (column: LeafColumn, unit: number): number =>
  numeratorAt(column, unit) / denominatorAt(column, unit);

const limit = BigInt(Number.MAX_SAFE_INTEGER);

/** The least common denominator; undefined beyond what a double holds exactly. */
function commonDenominator(scores: readonly (Fraction | undefined)[]): bigint | undefined {
  let common = 1n;
  for (const score of scores) {
    if (score === undefined || common % score.d === 0n) continue;
    common = (common / greatestCommon(common, score.d)) * score.d;
    if (common > limit) return undefined;
  }
  return common;
}

/** Whole numbers as doubles; undefined if one is negative or more than a double holds exactly. */
function wholes(
  scores: readonly (Fraction | undefined)[],
  of: (score: Fraction) => bigint,
): Float64Array | undefined {
  const out = new Float64Array(scores.length);
  for (const [unit, score] of scores.entries()) {
    if (score === undefined) continue;
    const whole = of(score);
    if (whole < 0n || whole > limit) return undefined;
    out[unit] = Number(whole);
  }
  return out;
}

/**
 * Scores that are known as rationals as a column: over their least common denominator, or each over
 * its own; undefined if a number is more than a double holds exactly, or a score is negative.
 */
export function columnOf(
  scores: readonly (Fraction | undefined)[],
  states: Uint8Array | undefined,
): LeafColumn | undefined {
  const line = { slope: 1, offset: 0, low: 0, high: Number.MAX_SAFE_INTEGER, denominator: 1 };
  const common = commonDenominator(scores);
  if (common !== undefined) {
    const scaled = wholes(scores, (x) => x.s * x.n * (common / x.d));
    const shared = { ...line, denominator: Number(common) };
    if (scaled !== undefined) return { scaled, line: shared, denominators: undefined, states };
  }
  const scaled = wholes(scores, (x) => x.s * x.n);
  const denominators = wholes(scores, (x) => x.d)?.map((d) => d || 1);
  return scaled && denominators && { scaled, line, denominators, states };
}
