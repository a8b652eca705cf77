import type { CellState } from '../dataset/dataset.ts';
import { Fraction } from '../numeric/fraction.ts';

/** clamp(slope · x + offset, low, high) / denominator: how a scaled value becomes a score. */
export interface Line {
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
  /** By unit: `stateCodes`; none where every unit has a value. */
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

/** The score of a unit that has one, as a rational. */
export const scoreAt = (column: LeafColumn, unit: number): Fraction =>
  new Fraction(BigInt(numeratorAt(column, unit)), BigInt(column.line.denominator));

const greatestCommon = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommon(b, a % b));

/**
 * Scores that are known as rationals as a column over their least common denominator; none where
 * that, or a numerator over it, is more than a double holds exactly, or a score is negative.
 */
export function columnOf(
  scores: readonly (Fraction | undefined)[],
  states: Uint8Array | undefined,
): LeafColumn | undefined {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  let common = 1n;
  for (const score of scores) {
    if (score === undefined || common % score.d === 0n) continue;
    common = (common / greatestCommon(common, score.d)) * score.d;
    if (common > limit) return undefined;
  }
  const scaled = new Float64Array(scores.length);
  for (const [unit, score] of scores.entries()) {
    if (score === undefined) continue;
    const numerator = score.s * score.n * (common / score.d);
    if (numerator < 0n || numerator > limit) return undefined;
    scaled[unit] = Number(numerator);
  }
  const line = { slope: 1, offset: 0, low: 0, high: Number.MAX_SAFE_INTEGER };
  return { scaled, line: { ...line, denominator: Number(common) }, states };
}
