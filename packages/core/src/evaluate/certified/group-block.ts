import type { PlanGroup } from './plan.ts';

/**
 * Every child of every unit counts: one multiplication and one addition a child.
 *
 * @param values of a block of units, by node
 */
export function completeBlock(
  { children, complete }: PlanGroup,
  values: readonly Float64Array[],
  count: number,
  out: Float64Array,
): void {
  let c = 0;
  out.fill(0, 0, count);
  for (; c + 3 < children.length; c += 4) {
    const v0 = values[children[c] as number] as Float64Array;
    const v1 = values[children[c + 1] as number] as Float64Array;
    const v2 = values[children[c + 2] as number] as Float64Array;
    const v3 = values[children[c + 3] as number] as Float64Array;
    const w0 = complete[c] as number;
    const w1 = complete[c + 1] as number;
    const w2 = complete[c + 2] as number;
    const w3 = complete[c + 3] as number;
    for (let i = 0; i < count; i += 1) {
      out[i] =
        (out[i] as number) +
        ((v0[i] as number) * w0 +
          (v1[i] as number) * w1 +
          ((v2[i] as number) * w2 + (v3[i] as number) * w3));
    }
  }
  for (; c < children.length; c += 1) {
    const value = values[children[c] as number] as Float64Array;
    const weight = complete[c] as number;
    for (let i = 0; i < count; i += 1) {
      out[i] = (out[i] as number) + (value[i] as number) * weight;
    }
  }
}

/** Sums over the children that count, for a block of units; reused from group to group. */
export interface Sums {
  readonly weights: Float64Array;
  /** Whether a child that weighs something is missing. */
  readonly missing: Uint8Array;
}

/**
 * Some child of some unit has no score. Absent children hold a value of 0, so only the sum of weights
 * asks who counts. Answers whether any unit is left without a score; `states` says which.
 */
export function partialBlock(
  group: PlanGroup,
  values: readonly Float64Array[],
  childStates: readonly (Uint8Array | undefined)[],
  count: number,
  { weights: sums, missing }: Sums,
  out: Float64Array,
  states: Uint8Array,
): boolean {
  out.fill(0, 0, count);
  const { children } = group;
  sums.fill(0, 0, count);
  missing.fill(0, 0, count);
  for (let c = 0; c < children.length; c += 1) {
    const value = values[children[c] as number] as Float64Array;
    const coefficient = group.coefficients[c] as number;
    const weight = group.weights[c] as number;
    const state = childStates[c];
    if (state === undefined) {
      for (let i = 0; i < count; i += 1) {
        out[i] = (out[i] as number) + (value[i] as number) * coefficient;
        sums[i] = (sums[i] as number) + weight;
      }
    } else {
      const counts = [1, group.zero ? 1 : 0, 0];
      for (let i = 0; i < count; i += 1) {
        const code = state[i] as number;
        out[i] = (out[i] as number) + (value[i] as number) * coefficient;
        sums[i] = (sums[i] as number) + weight * (counts[code] as number);
        if (code === 1) missing[i] = 1;
      }
    }
  }
  let isShort = false;
  for (let i = 0; i < count; i += 1) {
    const sum = sums[i] as number;
    if (sum > 0) {
      out[i] = ((out[i] as number) * group.factor) / (sum * group.divisor);
      states[i] = 0;
    } else {
      states[i] = missing[i] === 1 ? 1 : 2;
      isShort = true;
    }
  }
  return isShort;
}
