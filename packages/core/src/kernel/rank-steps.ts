import { type Ties, tieRules } from '../rank/ties.ts';

/** What ranking a node again and again does not need to make anew. */
export interface RankScratch {
  readonly order: Int32Array;
  counts: Int32Array;
}

/** Up to so many units an insertion sort is quickest. */
const few = 48;

/** By inserting: the units that have a score, best first, ties in the dataset's order. */
function insertionOrder(
  steps: Int32Array | Float64Array,
  states: Uint8Array | undefined,
  order: Int32Array,
): number {
  let length = 0;
  for (let unit = 0; unit < steps.length; unit += 1) {
    if (states !== undefined && states[unit] !== 0) continue;
    const step = steps[unit] as number;
    let at = length;
    while (at > 0 && (steps[order[at - 1] as number] as number) < step) {
      order[at] = order[at - 1] as number;
      at -= 1;
    }
    order[at] = unit;
    length += 1;
  }
  return length;
}

/** By a sort, where the steps are many more than the units. */
function sortedOrder(
  steps: Int32Array | Float64Array,
  states: Uint8Array | undefined,
  order: Int32Array,
): number {
  const units = Array.from(steps.keys()).filter((u) => states === undefined || states[u] === 0);
  units.sort((a, b) => (steps[b] as number) - (steps[a] as number) || a - b);
  order.set(units);
  return units.length;
}

/** Ranks along an order, run by run. */
function rankRuns(
  steps: Int32Array | Float64Array,
  order: Int32Array,
  length: number,
  ties: Ties,
  ranks: Int32Array | Float64Array,
): void {
  const rule = tieRules[ties];
  let runs = 0;
  for (let start = 0; start < length; runs += 1) {
    const step = steps[order[start] as number];
    let end = start + 1;
    while (end < length && steps[order[end] as number] === step) end += 1;
    for (let at = start; at < end; at += 1) {
      ranks[order[at] as number] = rule(start, runs, end - start, at - start);
    }
    start = end;
  }
}

/** By counting how many units stand on each step: no sort, where steps are not many more than units. */
function rankCounted(
  steps: Int32Array | Float64Array,
  states: Uint8Array | undefined,
  [least, most]: readonly [number, number],
  ties: Ties,
  scratch: RankScratch,
  ranks: Int32Array | Float64Array,
): void {
  const range = most - least + 1;
  if (scratch.counts.length < range) scratch.counts = new Int32Array(range);
  const counts = scratch.counts.fill(0, 0, range);
  const rule = tieRules[ties];
  for (let u = 0; u < steps.length; u += 1) {
    if (states !== undefined && states[u] !== 0) continue;
    const s = (steps[u] as number) - least;
    counts[s] = (counts[s] as number) + 1;
  }
  // From here on twice the rank of each step, for halves.
  let [better, runs] = [0, 0];
  for (let s = range - 1; s >= 0; s -= 1) {
    const size = counts[s] as number;
    if (size === 0) continue;
    counts[s] = 2 * rule(better, runs, size, 0);
    better += size;
    runs += 1;
  }
  const next = ties === 'ordinal' ? 2 : 0;
  for (let u = 0; u < steps.length; u += 1) {
    if (states !== undefined && states[u] !== 0) continue;
    const s = (steps[u] as number) - least;
    ranks[u] = (counts[s] as number) / 2;
    counts[s] = (counts[s] as number) + next;
  }
}

/**
 * The ranks of one node's scores, best first; 0 for a unit without one. Halves under `fractional`.
 *
 * @param ranks where they are written: a Float64Array under `fractional`
 */
export function rankSteps(
  steps: Int32Array | Float64Array,
  states: Uint8Array | undefined,
  ties: Ties,
  scratch: RankScratch,
  ranks: Int32Array | Float64Array,
): void {
  if (steps.length > few) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let u = 0; u < steps.length; u += 1) {
      if (states !== undefined && states[u] !== 0) continue;
      const s = steps[u] as number;
      if (s < least) least = s;
      if (s > most) most = s;
    }
    if (most - least < 16 * steps.length) {
      rankCounted(steps, states, [least, most], ties, scratch, ranks);
      return;
    }
  }
  const inOrder = steps.length > few ? sortedOrder : insertionOrder;
  rankRuns(steps, scratch.order, inOrder(steps, states, scratch.order), ties, ranks);
}
