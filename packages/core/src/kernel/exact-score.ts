import { type Fraction, Fraction as Rational, zero } from '../numeric/fraction.ts';
import { isRational } from '../numeric/real.ts';
import { countedChildren } from '../score/counted.ts';
import type { System, SystemNode } from '../system/system.ts';
import { type LeafColumn, scoreAt, stateOf } from './column.ts';

/** What is known of all nodes while, and after, the kernel has run. */
export interface Known {
  readonly system: System;
  readonly columns: readonly (LeafColumn | undefined)[];
  readonly steps: readonly (Int32Array | Float64Array)[];
  readonly states: readonly (Uint8Array | undefined)[];
}

/** What is reported of a node for a unit, as a rational. */
export const reportedScore = ({ steps, system }: Known, node: number, unit: number): Fraction =>
  new Rational(
    BigInt(steps[node]?.[unit] ?? 0),
    10n ** BigInt(system.nodes[node]?.rounding.digits ?? 0),
  );

/**
 * The value of the declared formula for one node and unit, as a rational, by the same `combine` as
 * the all-rational path. The node must have a score there, or be missing under the policy `zero`.
 */
export function exactScore(known: Known, index: number, unit: number): Fraction {
  const { system, columns, states } = known;
  const node = system.nodes[index] as SystemNode;
  if ((states[index]?.[unit] ?? 0) !== 0) return zero;
  const column = columns[index];
  if (node.group === undefined) return column === undefined ? zero : scoreAt(column, unit);
  const parts = countedChildren(system, node, (c) => stateOf(states[c]?.[unit])).map(
    ({ child, share }) => ({
      share,
      full: child.full,
      score: child.rounding.carry
        ? reportedScore(known, child.index, unit)
        : exactScore(known, child.index, unit),
    }),
  );
  if (parts.length === 0) return zero;
  const combined = node.group.method.combine(parts, node.full);
  return isRational(combined) ? combined : zero;
}
