import { addUp } from './add-up.ts';
import type { MeanTree, MissingChildren, MovingGroup } from './mean-tree.ts';

/** Where totals are made: reused from one set of weights to the next. */
export interface Scratch {
  /** By group: the factors of its weights, 1 unless written. */
  readonly factors: readonly Float64Array[];
  /** By group: its weights as parts of 1. */
  readonly shares: readonly Float64Array[];
  /** By node, then unit: rates on the scale of the group above; 0 if they are not active. */
  readonly values: readonly Float64Array[];
  /** By unit: the sum of the shares that are active for it. */
  readonly sums: Float64Array;
}

/** Room for the totals of a tree. */
export function scratchFor({ groups, ends, rates, active, intoOf, evaluated }: MeanTree): Scratch {
  const units = evaluated.dataset.units.length;
  const values = rates.map(() => new Float64Array());
  for (const end of ends) {
    const [into, own] = [intoOf(end), active[end]];
    values[end] = (rates[end] ?? new Float64Array()).map((x, u) => (own?.[u] === 1 ? into(x) : 0));
  }
  for (const { index } of groups) values[index] = new Float64Array(units);
  return {
    factors: groups.map(({ children }) => new Float64Array(children.length).fill(1)),
    shares: groups.map(({ children }) => new Float64Array(children.length)),
    values,
    sums: new Float64Array(units),
  };
}

/** Weights as parts of 1, from their bases and factors. */
function shareOut(bases: Float64Array, factors: Float64Array, shares: Float64Array): void {
  let all = 0;
  for (let c = 0; c < shares.length; c += 1) {
    const weight = (bases[c] as number) * (factors[c] as number);
    shares[c] = weight;
    all += weight;
  }
  for (let c = 0; c < shares.length; c += 1) shares[c] = (shares[c] as number) / all;
}

/** Where children are not active: the sum of those that are, over their shares. */
function renormalize(
  { units, activeUnits, activeChildren }: MissingChildren,
  shares: Float64Array,
  sums: Float64Array,
  out: Float64Array,
): void {
  for (let i = 0; i < units.length; i += 1) sums[units[i] as number] = 0;
  for (let i = 0; i < activeUnits.length; i += 1) {
    const u = activeUnits[i] as number;
    sums[u] = (sums[u] as number) + (shares[activeChildren[i] as number] as number);
  }
  for (let i = 0; i < units.length; i += 1) {
    const u = units[i] as number;
    out[u] = (out[u] as number) / (sums[u] as number);
  }
}

/** The totals as rates under the factors, by unit; 0 for those without. */
export function meanTotals(
  { groups, evaluated }: MeanTree,
  { factors, shares, values, sums }: Scratch,
): Float64Array {
  for (let g = 0; g < groups.length; g += 1) {
    const { approximateBases, children, missing, index, onto } = groups[g] as MovingGroup;
    const [own, out] = [shares[g] as Float64Array, values[index] as Float64Array];
    shareOut(approximateBases, factors[g] as Float64Array, own);
    addUp(children, own, values, out);
    if (missing.units.length > 0) renormalize(missing, own, sums, out);
    if (onto !== undefined) for (let u = 0; u < out.length; u += 1) out[u] = onto(out[u] as number);
    for (let i = 0; i < missing.absent.length; i += 1) out[missing.absent[i] as number] = 0;
  }
  return values[evaluated.system.total] as Float64Array;
}
