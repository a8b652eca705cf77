import type { RoundingMode } from '../../numeric/round.ts';

/** How many units are computed together: what they need of a node stays in the nearest cache. */
export const blockSize = 1024;

/** Units of a block whose rounding a double cannot decide. */
export interface Undecided {
  readonly indices: Int32Array;
  count: number;
}

/**
 * The relative distance from a boundary within which a double decides nothing: γ(roundings), one
 * rounding for the multiplication by the power of ten, and three to spare for the comparison itself
 * and for the terms in u².
 */
export const tolerance = (roundings: number): number => (roundings + 4) * 2 ** -53;

const isHalf = (mode: RoundingMode): boolean => mode.startsWith('half');

/**
 * Non-negative values in steps of 1 / power. What is within the tolerance of a boundary (half a step,
 * or a whole one where the mode has a direction) is put down as undecided; the rest is certain.
 *
 * The difference t − r is exact: both are multiples of the last place of t, and it is smaller.
 */
export function settleBlock(
  values: Float64Array,
  count: number,
  { power, mode }: { readonly power: number; readonly mode: RoundingMode },
  relative: number,
  steps: Int32Array | Float64Array,
  start: number,
  undecided: Undecided,
): void {
  const { indices } = undecided;
  let left = 0;
  if (isHalf(mode)) {
    for (let i = 0; i < count; i += 1) {
      const t = (values[i] as number) * power;
      const r = Math.floor(t + 0.5);
      steps[start + i] = r;
      if (Math.abs(t - r) >= 0.5 - relative * t) {
        indices[left] = i;
        left += 1;
      }
    }
  } else {
    const isUp = mode === 'up' || mode === 'ceiling';
    for (let i = 0; i < count; i += 1) {
      const t = (values[i] as number) * power;
      const r = Math.round(t);
      steps[start + i] = isUp ? Math.ceil(t) : Math.floor(t);
      if (Math.abs(t - r) <= relative * t) {
        indices[left] = i;
        left += 1;
      }
    }
  }
  undecided.count = left;
}

/** The step that a value lying exactly on the boundary nearest to `t` goes to. */
export function stepOnBoundary(t: number, mode: RoundingMode): number {
  if (!isHalf(mode)) return Math.round(t);
  const below = Math.floor(t);
  if (mode === 'half-up') return below + 1;
  if (mode === 'half-down') return below;
  return below % 2 === 0 ? below : below + 1;
}
