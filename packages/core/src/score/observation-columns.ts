import type { Adjustment, Text } from '@zhibiao/schemas';
import { adjustmentsOf, partsOf } from '../adjust/adjustment.ts';
import { measureKind } from '../measure/index.ts';
import type { MeasurePart } from '../measure/measure.ts';
import { columnName, leavesOf } from '../system/column-index.ts';
import type { Leaf, System, SystemNode } from '../system/system.ts';

/** A column that a dataset for a system brings. */
export interface ObservationColumn {
  readonly name: string;
  /** The leaves that read it; more than one where they share an observation. */
  readonly leaves: readonly (SystemNode & { readonly leaf: Leaf })[];
  /** The part of the observation that it holds; its key is empty for the whole of it. */
  readonly part: MeasurePart;
  /** The bonus, deduction or veto that reads it instead, with what one cell of it is called. */
  readonly adjustment?: { readonly type: Adjustment['type']; readonly names: readonly Text[] };
}

/**
 * The columns that a dataset for this system needs, in the order of the document.
 *
 * @example
 * observationColumns(system).map(({ name }) => name) // ['timeliness', 'satisfaction', 'openness']
 */
export function observationColumns(system: System): readonly ObservationColumn[] {
  const columns = new Map<string, ObservationColumn>();
  for (const node of leavesOf(system)) {
    const [form = []] = measureKind(node.leaf.measure).forms(node.leaf.measure);
    for (const part of form) {
      const head = columnName(node.leaf.column, part);
      const leaves = [...(columns.get(head)?.leaves ?? []), node];
      columns.set(head, { name: head, leaves, part });
    }
  }
  for (const { adjustment } of adjustmentsOf(system)) {
    for (const { columnName: head, item } of partsOf(adjustment)) {
      const items = adjustment.type === 'veto' ? [] : (adjustment.items ?? []);
      const names = [
        adjustment.name,
        ...items.flatMap(({ id, name }): Text[] => (id === item ? [name] : [])),
      ];
      const part = { key: item, names: [] };
      columns.set(head, {
        name: head,
        leaves: [],
        part,
        adjustment: { type: adjustment.type, names },
      });
    }
  }
  return [...columns.values()];
}
