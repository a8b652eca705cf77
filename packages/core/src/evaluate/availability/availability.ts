import type { Diagnostic } from '@zhibiao/schemas';
import type { CellState, Dataset } from '../../dataset/dataset.ts';
import { fileLocation } from '../../dataset/file-location.ts';
import type { Step } from '../../diagnostic/outcome.ts';
import { shortDecimal } from '../../numeric/decimal.ts';
import { type Fraction, zero } from '../../numeric/fraction.ts';
import type { CompiledGroup, CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { diagnostic } from '../diagnostics.ts';
import type { Leaves, ObservedLeaf } from '../leaves.ts';
import { weighingChildren } from './active-children.ts';
import { coverageOf, observedState } from './coverage.ts';
import { groupState, missingPolicies } from './missing-policies.ts';

/** Whether a node has a score for a unit, or why it has none; by node, then unit. */
export type Availability = readonly (readonly CellState[])[];

/** A child that its group's policy does not allow to be absent. */
function absent(
  group: CompiledNode,
  child: CompiledNode,
  unit: number,
  state: 'missing' | 'not-applicable',
  dataset: Dataset,
  leaf: ObservedLeaf | undefined,
): Diagnostic {
  const { id, row } = dataset.units[unit] ?? { id: '', row: 1 };
  const location = {
    ...fileLocation(dataset),
    cell: {
      row: leaf?.rows[unit] ?? row,
      unit: id,
      ...(leaf?.columnNames[0] === undefined ? {} : { column: leaf.columnNames[0] }),
    },
  };
  const params = { indicator: child.id, group: group.id };
  if (state === 'not-applicable') return diagnostic('not-applicable-cell', params, location);
  return diagnostic(leaf === undefined ? 'missing-group' : 'missing-cell', params, location);
}

/** Whether a group's policy refuses a child in this state. */
function refuses({ missing, notApplicable }: CompiledGroup, state: CellState): boolean {
  if (state === 'missing') return missingPolicies[missing].refuses;
  return state === 'not-applicable' && notApplicable === 'error';
}

/** Children that their group scores as the worst, where no unit has a score to be the worst. */
function withoutWorst(
  { nodes }: CompiledSystem,
  { id, children, group }: CompiledNode,
  states: Availability,
  dataset: Dataset,
): readonly Diagnostic[] {
  if (group === undefined || missingPolicies[group.missing].scores !== 'worst') return [];
  return children.flatMap((child) => {
    const own = states[child] ?? [];
    if (own.includes('value') || !own.includes('missing')) return [];
    const params = { indicator: nodes[child]?.id ?? '', group: id };
    return [diagnostic('no-worst-score', params, fileLocation(dataset))];
  });
}

/**
 * Phase 3: where there will be a score. A group without any active child has none: it is missing if a
 * child is, and not applicable if none of its children applies. One that covers
 * less than its `minCoverage` is missing too.
 */
export function availability(
  system: CompiledSystem,
  dataset: Dataset,
  leaves: Leaves['observed'],
): Step<Availability> {
  const diagnostics: Diagnostic[] = [];
  const states: CellState[][] = [];
  /** Where a fault was found at a node, so that the groups above need not say it again. */
  const refused = system.nodes.map(() => new Set<number>());

  for (const node of system.nodes) {
    const { group } = node;
    const children = node.children.flatMap((index) => system.nodes[index] ?? []);
    const stateOf = (child: CompiledNode, unit: number) => states[child.index]?.[unit] ?? 'missing';
    const low: { readonly unit: string; readonly covered: Fraction }[] = [];

    const stateOfGroup = (policy: CompiledGroup, unit: number): CellState => {
      for (const child of children) {
        const state = stateOf(child, unit);
        if (refused[child.index]?.has(unit)) {
          refused[node.index]?.add(unit);
        } else if (refuses(policy, state) && state !== 'value') {
          const leaf = leaves.get(child.index);
          diagnostics.push(absent(node, child, unit, state, dataset, leaf));
          refused[node.index]?.add(unit);
        }
      }
      const state = groupState(
        weighingChildren(system, node).map((child) => stateOf(child, unit)),
        policy.missing,
      );
      if (policy.minCoverage === undefined || state !== 'value') return state;
      const covered =
        coverageOf(system, node.index, (leaf) => observedState(leaves.get(leaf), unit)) ?? zero;
      if (covered.compare(policy.minCoverage) >= 0) return state;
      low.push({ unit: dataset.units[unit]?.id ?? '', covered });
      return 'missing';
    };

    states.push(
      dataset.units.map((_, unit) =>
        group === undefined
          ? (leaves.get(node.index)?.states[unit] ?? 'missing')
          : stateOfGroup(group, unit),
      ),
    );
    diagnostics.push(...withoutWorst(system, node, states, dataset));
    diagnostics.push(...lowCoverage(node, low, dataset));
  }
  return { value: states, diagnostics };
}

/** The units that a group has no score for because it covers too little of them. */
function lowCoverage(
  { id, group }: CompiledNode,
  low: readonly { readonly unit: string; readonly covered: Fraction }[],
  dataset: Dataset,
): readonly Diagnostic[] {
  const [first, ...others] = low;
  if (first === undefined || group?.minCoverage === undefined) return [];
  const least = others.reduce(
    (low, { covered }) => (covered.compare(low) < 0 ? covered : low),
    first.covered,
  );
  const params = {
    indicator: id,
    units: low.map(({ unit }) => unit),
    found: shortDecimal(least),
    expected: shortDecimal(group.minCoverage),
  };
  return [diagnostic('coverage-too-low', params, fileLocation(dataset))];
}
