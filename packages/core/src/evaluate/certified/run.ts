/**
 * Scores as fast as doubles and as right as rationals: phases 5 and 6 for systems of weighted means
 * and sums. Blocks of units go through the tree from the leaves up:
 *
 *   1 fill     a leaf's whole numbers become doubles; a group's are made of its children's
 *   2 settle   each is rounded where the error bound allows no doubt
 *   3 decide   the others: by the denominator, which keeps two different values apart, or exactly
 *   4 carry    the rounded score goes upward where the document says so
 */

import { roundReal } from '../../numeric/exact.ts';
import { zero } from '../../numeric/fraction.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { type Cells, exactScore } from '../exact/exact-score.ts';
import { type LeafColumn, stateOf } from '../leaf-column.ts';
import { denominatorOf } from './denominator.ts';
import { completeBlock, partialBlock } from './group-block.ts';
import type { PlanNode } from './plan.ts';
import { planes } from './planes.ts';
import { blockSize, settleBlock, stepOnBoundary, tolerance } from './settle.ts';

/** How many values each of the three ways decided. */
interface Decided {
  readonly byBound: number;
  readonly byDenominator: number;
  readonly byRational: number;
}

/** Reported scores in steps of 10^−digits, by node; and the states of nodes where some unit has none. */
export interface CertifiedScores {
  readonly steps: readonly (Int32Array | Float64Array)[];
  readonly states: readonly (Uint8Array | undefined)[];
  readonly decided: Decided;
}

/** Where the steps of the nodes go whose reported scores are wanted. */
function stepsFor(
  plan: readonly PlanNode[],
  units: number,
  isWanted: (node: PlanNode) => boolean,
): readonly (Int32Array | Float64Array)[] {
  const narrow = plan.filter((node) => node.narrow && isWanted(node)).length;
  const rows = planes(new Int32Array(narrow * units), narrow, units);
  let next = 0;
  return plan.map((node) => {
    if (!isWanted(node)) return new Int32Array();
    if (!node.narrow) return new Float64Array(units);
    next += 1;
    return rows[next - 1] as Int32Array;
  });
}

/** A leaf's scores for a block; 0 if there is none. */
function fillLeaf(
  { scaled, line, denominators, states }: LeafColumn,
  start: number,
  count: number,
  out: Float64Array,
): void {
  const { slope, offset, low, high } = line;
  const rate = 1 / line.denominator;
  for (let i = 0; i < count; i += 1) {
    const y = slope * (scaled[start + i] as number) + offset;
    out[i] = Math.max(low, Math.min(high, y)) * rate;
  }
  if (denominators !== undefined) {
    for (let i = 0; i < count; i += 1) {
      out[i] = (out[i] as number) / (denominators[start + i] as number);
    }
  }
  if (states === undefined) return;
  for (let i = 0; i < count; i += 1) if (states[start + i] !== 0) out[i] = 0;
}

/**
 * @param columns by node; a column for every leaf, its scores between 0 and the full mark
 * @param wanted the nodes whose reported scores are wanted, where not all are; of others that are not
 *   carried upward there are no steps
 */
export function runCertified(
  system: CompiledSystem,
  plan: readonly PlanNode[],
  columns: readonly (LeafColumn | undefined)[],
  units: number,
  wanted?: ReadonlySet<number>,
): CertifiedScores {
  const isWanted = ({ index, carry }: PlanNode): boolean =>
    carry || wanted === undefined || wanted.has(index);
  const steps = stepsFor(plan, units, isWanted);
  const states: (Uint8Array | undefined)[] = columns.map((column) => column?.states);
  const size = Math.min(blockSize, units);
  const values = planes(new Float64Array(plan.length * size), plan.length, size);
  const sums = { weights: new Float64Array(size), missing: new Uint8Array(size) };
  const undecided = { indices: new Int32Array(size), count: 0 };
  const blockStates = new Uint8Array(size);
  const cells: Cells = {
    system,
    columns,
    stateOf: (node, unit) => stateOf(states[node]?.[unit]),
    stepOf: (node, unit) => steps[node]?.[unit] ?? 0,
    keptOf: () => undefined,
  };
  let [byDenominator, byRational] = [0, 0];

  const decide = (node: PlanNode, unit: number, value: number): number => {
    const q = denominatorOf(plan, columns, states, node.index, unit);
    const t = value * node.power;
    // The exact value is within twice the bound of the boundary, and is on it or 1 / 2q away at least.
    if (4 * tolerance(node.roundings) * (t + 1) * q < 1) {
      byDenominator += 1;
      return stepOnBoundary(t, node.mode);
    }
    byRational += 1;
    const { digits } = system.nodes[node.index]?.rounding ?? { digits: 0 };
    const exact = exactScore(cells, node.index, unit) ?? zero;
    return Number(roundReal(exact, digits, node.mode).mul(node.power).n);
  };

  for (let start = 0; start < units; start += blockSize) {
    const count = Math.min(blockSize, units - start);
    for (const node of plan) {
      const out = values[node.index] as Float64Array;
      const column = columns[node.index];
      // 1 fill
      if (node.group !== undefined) {
        const { children } = node.group;
        if (children.every((c) => states[c] === undefined)) {
          completeBlock(node.group, values, count, out);
        } else if (
          partialBlock(
            node.group,
            values,
            Array.from(children, (c) => states[c]?.subarray(start, start + count)),
            count,
            sums,
            out,
            blockStates,
          ) ||
          states[node.index] !== undefined
        ) {
          const own = states[node.index] ?? new Uint8Array(units);
          own.set(blockStates.subarray(0, count), start);
          states[node.index] = own;
        }
      } else if (column !== undefined) {
        fillLeaf(column, start, count, out);
      }
      if (!isWanted(node)) continue;
      // 2 settle
      const own = steps[node.index] as Int32Array | Float64Array;
      settleBlock(out, count, node, tolerance(node.roundings), own, start, undecided);
      // 3 decide
      for (let k = 0; k < undecided.count; k += 1) {
        const i = undecided.indices[k] as number;
        const value = out[i] as number;
        // 0 is only ever made of zeros, so it is exact.
        if (value === 0) own[start + i] = 0;
        else own[start + i] = decide(node, start + i, value);
      }
      // 4 carry
      if (node.carry) {
        for (let i = 0; i < count; i += 1) out[i] = (own[start + i] as number) / node.power;
      }
    }
  }
  const byBound = units * plan.length - byDenominator - byRational;
  return { steps, states, decided: { byBound, byDenominator, byRational } };
}
