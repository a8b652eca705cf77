import { expect } from 'vitest';
import { availability } from '../evaluate/availability/availability.ts';
import { planOf } from '../evaluate/certified/plan.ts';
import { runCertified } from '../evaluate/certified/run.ts';
import { evaluateNodes } from '../evaluate/exact/evaluate-nodes.ts';
import { columnOf, stateCodes, stateOf } from '../evaluate/leaf-column.ts';
import type { ObservedLeaf } from '../evaluate/leaves.ts';
import { fraction, numerator } from '../numeric/fraction.ts';
import { absentOf, ranks as ranksOf } from '../numeric/ranks.ts';
import type { CompiledSystem } from '../system/compiled.ts';
import { datasetOf } from './fixtures.ts';

// The kernel and the all-rational path on the same leaf scores.

/** A leaf score: a decimal or fraction, or why there is none. */
type Cell = string | null | 'N/A';
/** Leaf scores by id, unit by unit. */
export type Marks = Readonly<Record<string, readonly Cell[]>>;

/** The nodes that are observed. */
export const leavesOf = (system: CompiledSystem) =>
  system.nodes.filter((n) => n.leaf !== undefined);

/** The rational path, and what the kernel starts from. */
function rationalPath(system: CompiledSystem, marks: Marks) {
  const units = Object.values(marks)[0]?.length ?? 0;
  const rows = Array.from({ length: units }, (_, u) => ({ unit: `u${u}` }));
  const dataset = datasetOf(rows);
  const observed = new Map<number, ObservedLeaf>();
  const scores = new Map<number, (ReturnType<typeof fraction> | undefined)[]>();
  const columns = system.nodes.map((node) => {
    if (node.leaf === undefined) return undefined;
    const cells = marks[node.id] ?? [];
    const states = cells.map((c) =>
      c === null ? 'missing' : c === 'N/A' ? 'not-applicable' : 'value',
    );
    const own = cells.map((c) => (c === null || c === 'N/A' ? undefined : fraction(c)));
    observed.set(node.index, {
      states,
      observations: [],
      columnNames: [],
      rows: [],
      texts: [],
      treatments: [],
    });
    scores.set(node.index, own);
    const codes = Uint8Array.from(states, (s) => stateCodes[s]);
    const column = columnOf(own, codes.some((c) => c !== 0) ? codes : undefined);
    if (column === undefined) throw new Error(`scores of ${node.id} are not for the kernel`);
    return column;
  });
  const states = availability(system, dataset, observed).value;
  const reference = evaluateNodes(system, dataset, states, { scores, amounts: new Map() }).value;
  return { units, states, reference, columns };
}

/** The rational path alone: a score wherever there is a value, and nowhere but for being missing. */
export function expectScored(system: CompiledSystem, marks: Marks) {
  const { units, states, reference } = rationalPath(system, marks);
  for (const node of system.nodes) {
    for (let u = 0; u < units; u += 1) {
      const hasScore = reference[node.index]?.rounded[u] !== undefined;
      const state = states[node.index]?.[u];
      if (state === 'value') expect(hasScore).toBe(true);
      if (state === 'not-applicable') expect(hasScore).toBe(false);
    }
  }
}

/** Both paths on the same leaf scores. */
function bothPaths(system: CompiledSystem, marks: Marks) {
  const { columns, ...rational } = rationalPath(system, marks);
  const plan = planOf(system);
  if (plan === undefined) throw new Error('no plan');
  return { ...rational, kernel: runCertified(system, plan, columns, rational.units) };
}

/** States, scores in steps, and ranks are the same at every node; how many each way decided. */
export function expectSame(system: CompiledSystem, marks: Marks) {
  const { units, states, reference, kernel } = bothPaths(system, marks);
  const { ties } = system.document.method.ranking;
  for (const node of system.nodes) {
    const steps = kernel.steps[node.index] ?? new Int32Array();
    const own = kernel.states[node.index];
    const rounded = reference[node.index]?.rounded ?? [];
    const power = 10n ** BigInt(node.rounding.digits);
    for (let u = 0; u < units; u += 1) {
      expect(stateOf(own?.[u])).toBe(states[node.index]?.[u]);
      const x = rounded[u];
      if (stateOf(own?.[u]) !== 'value') continue;
      expect(String(steps[u])).toBe(x && String(numerator(x.mul(power.toString()))));
    }
    const has = rounded.map((x, u) => x !== undefined && stateOf(own?.[u]) === 'value');
    const expected = ranksOf(
      (a, b) => (rounded[a] && rounded[b] ? rounded[a].compare(rounded[b]) : 0),
      { units, ties, absent: absentOf(has) },
    );
    expect(ranksOf(steps, { units, ties, absent: own })).toEqual(expected);
  }
  return kernel.decided;
}
