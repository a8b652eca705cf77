import type { Diagnostic } from '@zhibiao/schemas';
import type { CellState, Dataset } from '../dataset/dataset.ts';
import { fault } from '../diagnostic/fault.ts';
import type { Group, System, SystemNode } from '../system/system.ts';
import type { ObservedLeaf, Step } from './columns.ts';

/** Whether a node has a score for a unit, or why it has none; by node, then unit. */
export type Presence = readonly (readonly CellState[])[];

type Leaves = ReadonlyMap<number, ObservedLeaf>;

/** A child that its group's policy does not allow to be absent. */
function absent(
  group: SystemNode,
  child: SystemNode,
  unit: number,
  state: 'missing' | 'not-applicable',
  dataset: Dataset,
  leaf: ObservedLeaf | undefined,
): Diagnostic {
  const { id, row } = dataset.units[unit] ?? { id: '', row: 1 };
  const place = {
    ...(dataset.file === undefined ? {} : { file: dataset.file }),
    cell: {
      row: leaf?.rows[unit] ?? row,
      unit: id,
      ...(leaf?.heads[0] === undefined ? {} : { column: leaf.heads[0] }),
    },
  };
  const params = { indicator: child.id, group: group.id };
  if (state === 'not-applicable') return fault('not-applicable-cell', params, place);
  return fault(leaf === undefined ? 'missing-group' : 'missing-cell', params, place);
}

/** What a group is, from what those of its children are that weigh something. */
function groupState(children: readonly CellState[], missing: Group['missing']): CellState {
  if (children.includes('value')) return 'value';
  if (!children.includes('missing')) return 'not-applicable';
  return missing === 'zero' ? 'value' : 'missing';
}

/** Whether a group's policy refuses a child in this state. What the child itself refused is said. */
function refuses(group: Group, child: SystemNode, state: CellState): boolean {
  if (state === 'value') return false;
  if (state === 'not-applicable') return group.notApplicable === 'error';
  return group.missing === 'error' && child.group?.missing !== 'error';
}

/**
 * Phase 3: where there will be a score. A group without any child that counts has none: it is
 * missing where a child is, and not applicable where none of its children applies.
 */
export function presence(system: System, dataset: Dataset, leaves: Leaves): Step<Presence> {
  const diagnostics: Diagnostic[] = [];
  const states: CellState[][] = [];
  for (const node of system.nodes) {
    const { group } = node;
    const children = node.children.flatMap((index) => system.nodes[index] ?? []);
    const stateOf = (child: SystemNode, unit: number) => states[child.index]?.[unit] ?? 'missing';
    const stateOfGroup = (policy: Group, unit: number): CellState => {
      for (const child of children) {
        const state = stateOf(child, unit);
        if (state !== 'value' && refuses(policy, child, state)) {
          const leaf = leaves.get(child.index);
          diagnostics.push(absent(node, child, unit, state, dataset, leaf));
        }
      }
      const weighing = children.filter((child) => !child.share.equals(0));
      return groupState(
        weighing.map((child) => stateOf(child, unit)),
        policy.missing,
      );
    };
    states.push(
      dataset.units.map((_, unit) =>
        group === undefined
          ? (leaves.get(node.index)?.states[unit] ?? 'missing')
          : stateOfGroup(group, unit),
      ),
    );
  }
  return { value: states, diagnostics };
}
