import type { Diagnostic } from '@zhibiao/schemas';
import type { CellState, Dataset } from '../dataset/dataset.ts';
import { fault } from '../diagnostic/fault.ts';
import type { System, SystemNode } from '../system/system.ts';
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
    cell: { row: leaf?.rows[unit] ?? row, unit: id, ...(leaf?.heads[0] === undefined ? {} : { column: leaf.heads[0] }) },
  };
  const params = { indicator: child.id, group: group.id };
  if (state === 'not-applicable') return fault('not-applicable-cell', params, place);
  return fault(leaf === undefined ? 'missing-group' : 'missing-cell', params, place);
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
    states.push(
      dataset.units.map((_, unit) => {
        if (group === undefined) return leaves.get(node.index)?.states[unit] ?? 'missing';
        let state: CellState = 'not-applicable';
        for (const index of node.children) {
          const child = system.nodes[index];
          const childState = states[index]?.[unit] ?? 'missing';
          if (childState === 'value') state = 'value';
          else if (child !== undefined) {
            const policy = childState === 'missing' ? group.missing : group.notApplicable;
            const isReported = child.group?.missing === 'error' && childState === 'missing';
            if (policy === 'error' && !isReported) {
              diagnostics.push(absent(node, child, unit, childState, dataset, leaves.get(index)));
            }
            if (policy === 'zero') state = 'value';
            else if (childState === 'missing' && state === 'not-applicable') state = 'missing';
          }
        }
        return state;
      }),
    );
  }
  return { value: states, diagnostics };
}
