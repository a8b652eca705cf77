import { measureKind } from '../measure/index.ts';
import type { MeasurePart } from '../measure/measure.ts';
import { headOf, leavesOf } from '../score/claims.ts';
import type { Leaf, System, SystemNode } from '../system/system.ts';

/** A column that a dataset for a system brings. */
export interface ObservationColumn {
  readonly head: string;
  /** The leaves that read it; more than one where they share an observation. */
  readonly leaves: readonly (SystemNode & { readonly leaf: Leaf })[];
  /** The part of the observation that it holds; its key is empty for the whole of it. */
  readonly part: MeasurePart;
}

/** The columns that a dataset for this system needs, in the order of the document. */
export function observationColumns(system: System): readonly ObservationColumn[] {
  const columns = new Map<string, ObservationColumn>();
  for (const node of leavesOf(system)) {
    const [form = []] = measureKind(node.leaf.measure).forms(node.leaf.measure);
    for (const part of form) {
      const head = headOf(node.leaf.column, part);
      const leaves = [...(columns.get(head)?.leaves ?? []), node];
      columns.set(head, { head, leaves, part });
    }
  }
  return [...columns.values()];
}
