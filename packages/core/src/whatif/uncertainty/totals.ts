import { addUp } from './add-up.ts';
import type { DrawGroup, DrawTree, MissingChildren } from './tree.ts';

/** Where a draw is made: reused from one to the next. */
export interface Scratch {
  /** By group: the factors of its weights. */
  readonly factors: readonly Float64Array[];
  /** By group: its weights as parts of 1. */
  readonly shares: readonly Float64Array[];
  /** By node, then unit: rates on the scale of the group above; 0 where they do not count. */
  readonly values: readonly Float64Array[];
  /** By unit: the shares that count for it. */
  readonly counted: Float64Array;
}

/** Room for the draws of a tree. */
export function scratchFor({ groups, ends, rates, counts, intoOf, result }: DrawTree): Scratch {
  const units = result.dataset.units.length;
  const values = rates.map(() => new Float64Array());
  for (const end of ends) {
    const [into, own] = [intoOf(end), counts[end]];
    values[end] = (rates[end] ?? new Float64Array()).map((x, u) => (own?.[u] === 1 ? into(x) : 0));
  }
  for (const { index } of groups) values[index] = new Float64Array(units);
  return {
    factors: groups.map(({ children }) => new Float64Array(children.length)),
    shares: groups.map(({ children }) => new Float64Array(children.length)),
    values,
    counted: new Float64Array(units),
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

/** Where children do not count: the sum of those that do over their shares. */
function closeGaps(
  { units, countedUnits, countedChildren }: MissingChildren,
  shares: Float64Array,
  counted: Float64Array,
  out: Float64Array,
): void {
  for (let i = 0; i < units.length; i += 1) counted[units[i] as number] = 0;
  for (let i = 0; i < countedUnits.length; i += 1) {
    const u = countedUnits[i] as number;
    counted[u] = (counted[u] as number) + (shares[countedChildren[i] as number] as number);
  }
  for (let i = 0; i < units.length; i += 1) {
    const u = units[i] as number;
    out[u] = (out[u] as number) / (counted[u] as number);
  }
}

/** The totals as rates under the factors drawn, by unit; 0 for those without. */
export function drawTotals(
  { groups, result }: DrawTree,
  { factors, shares, values, counted }: Scratch,
): Float64Array {
  for (let g = 0; g < groups.length; g += 1) {
    const { bases, children, gaps, index, onto } = groups[g] as DrawGroup;
    const [own, out] = [shares[g] as Float64Array, values[index] as Float64Array];
    shareOut(bases, factors[g] as Float64Array, own);
    addUp(children, own, values, out);
    if (gaps.units.length > 0) closeGaps(gaps, own, counted, out);
    if (onto !== undefined) for (let u = 0; u < out.length; u += 1) out[u] = onto(out[u] as number);
    for (let i = 0; i < gaps.absent.length; i += 1) out[gaps.absent[i] as number] = 0;
  }
  return values[result.system.total] as Float64Array;
}
