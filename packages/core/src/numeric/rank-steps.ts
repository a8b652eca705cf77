import { rankAlong } from './rank-along.ts';
import { type Ties, tieRules } from './ties.ts';

/** What ranking a node again and again does not need to make anew. */
export interface RankScratch {
  readonly order: Int32Array;
  readonly keys: Int32Array;
  counts: Int32Array;
}

/** Scratch for ranking so many units. */
export const rankScratch = (units: number): RankScratch => ({
  order: new Int32Array(units),
  keys: new Int32Array(Math.min(units, few)),
  counts: new Int32Array(),
});

/** Up to so many units a step and its unit's index fit one 32-bit number. */
const few = 64;

/** Steps up to here leave room for the index. */
const narrow = 2 ** 25;

/** By sorting whole numbers natively, each a step and the index of its unit; undefined if one is too great. */
function packedOrder(
  steps: Int32Array | Float64Array,
  absent: Uint8Array | undefined,
  { order, keys }: RankScratch,
): number | undefined {
  let length = 0;
  for (let unit = 0; unit < steps.length; unit += 1) {
    if (absent !== undefined && absent[unit] !== 0) continue;
    const step = steps[unit] as number;
    if (step < 0 || step >= narrow) return undefined;
    keys[length] = step * few + (few - 1 - unit);
    length += 1;
  }
  const sorted = length === keys.length ? keys.sort() : keys.subarray(0, length).sort();
  for (let i = 0; i < length; i += 1) {
    order[i] = few - 1 - ((sorted[length - 1 - i] as number) % few);
  }
  return length;
}

/** By a sort, for steps that are many more than the units. */
function sortedOrder(
  steps: Int32Array | Float64Array,
  absent: Uint8Array | undefined,
  order: Int32Array,
): number {
  const units = Array.from(steps.keys()).filter((u) => absent === undefined || absent[u] === 0);
  units.sort((a, b) => (steps[b] as number) - (steps[a] as number) || a - b);
  order.set(units);
  return units.length;
}

/**
 * How many units stand on each step becomes twice the rank of those units, for halves. Steps that
 * nobody stands on get one as well: they come at random, and a branch that cannot be foreseen costs
 * more than a sum.
 */
function doubleRanks(counts: Int32Array, range: number, ties: Ties): void {
  const { better, betterRuns, size, always } = tieRules[ties];
  let [above, runs] = [0, 0];
  if (betterRuns === 0 && size === 0) {
    for (let s = range - 1; s >= 0; s -= 1) {
      const here = counts[s] as number;
      counts[s] = (above + above + always) | 0;
      above = (above + here) | 0;
    }
    return;
  }
  for (let s = range - 1; s >= 0; s -= 1) {
    const here = counts[s] as number;
    counts[s] = better * above + betterRuns * runs + size * here + always;
    above += here;
    runs += -here >>> 31;
  }
}

/** By counting how many units stand on each step: no sort, for steps that are not many more than units. */
function rankCounted(
  steps: Int32Array | Float64Array,
  absent: Uint8Array | undefined,
  [least, most]: readonly [number, number],
  ties: Ties,
  scratch: RankScratch,
  ranks: Int32Array | Float64Array,
): void {
  const range = most - least + 1;
  if (scratch.counts.length < range) scratch.counts = new Int32Array(range);
  const counts = scratch.counts.fill(0, 0, range);
  for (let u = 0; u < steps.length; u += 1) {
    if (absent !== undefined && absent[u] !== 0) continue;
    const s = (steps[u] as number) - least;
    counts[s] = (counts[s] as number) + 1;
  }
  doubleRanks(counts, range, ties);
  const { within } = tieRules[ties];
  if (within === 0) {
    for (let u = 0; u < steps.length; u += 1) {
      if (absent !== undefined && absent[u] !== 0) continue;
      ranks[u] = (counts[(steps[u] as number) - least] as number) / 2;
    }
    return;
  }
  for (let u = 0; u < steps.length; u += 1) {
    if (absent !== undefined && absent[u] !== 0) continue;
    const s = (steps[u] as number) - least;
    ranks[u] = (counts[s] as number) / 2;
    counts[s] = (counts[s] as number) + within;
  }
}

/**
 * The ranks of units by whole numbers, the greatest first. What is written for those that take no
 * part stays as it is.
 *
 * @param absent by unit: other than 0 for those that take no part, as `stateCodes` are
 * @param ranks where they are written: a Float64Array under `fractional`, which has halves
 */
export function rankSteps(
  steps: Int32Array | Float64Array,
  absent: Uint8Array | undefined,
  ties: Ties,
  scratch: RankScratch,
  ranks: Int32Array | Float64Array,
): void {
  if (steps.length > few) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let u = 0; u < steps.length; u += 1) {
      if (absent !== undefined && absent[u] !== 0) continue;
      least = Math.min(least, steps[u] as number);
      most = Math.max(most, steps[u] as number);
    }
    if (most - least < 16 * steps.length) {
      rankCounted(steps, absent, [least, most], ties, scratch, ranks);
      return;
    }
  }
  const length =
    (steps.length > few ? undefined : packedOrder(steps, absent, scratch)) ??
    sortedOrder(steps, absent, scratch.order);
  rankAlong(scratch.order, length, (a, b) => steps[a] === steps[b], ties, ranks);
}
