import type { Adjustment } from '@zhibiao/schemas';
import type { Fraction } from '../numeric/fraction.ts';
import type { Real } from '../numeric/real.ts';

/** What an adjustment did to one score. All numbers are on the node's own mark. */
export interface Adjusted {
  readonly id: string;
  readonly type: Adjustment['type'];
  /** Points before caps; for a veto 1 if it applies, else 0. */
  readonly amount: Fraction;
  /** Points after caps; 0 if the gate is closed. */
  readonly counted: Fraction;
  /** What it changed the score by; 0 for what only breaks ties or sets a grade. */
  readonly change: Real;
  /** Whether its gate, if it has one, was open. */
  readonly isOpen: boolean;
}

/** Every adjustment of a system, by node from the leaves up, in the order of the document. */
export const adjustmentsOf = <N extends { readonly adjustments: readonly Adjustment[] }>({
  nodes,
}: {
  readonly nodes: readonly N[];
}): readonly { readonly node: N; readonly adjustment: Adjustment }[] =>
  nodes.flatMap((node) => node.adjustments.map((adjustment) => ({ node, adjustment })));

/** What the dataset says of an adjustment, unit by unit: its points before the cap in all. */
export type Amounts = ReadonlyMap<string, readonly (Fraction | undefined)[]>;

/** One column that an adjustment reads, and what a cell of it is worth. */
export interface AdjustmentPart {
  /** The item's id; empty for an adjustment without items. */
  readonly item: string;
  readonly columnName: string;
  /** Points for each time; undefined if the cell holds the points, or yes or no. */
  readonly each: string | number | undefined;
  readonly cap: string | number | undefined;
}

/** The columns that an adjustment reads. */
export function partsOf(adjustment: Adjustment): readonly AdjustmentPart[] {
  const { id } = adjustment;
  if (adjustment.type === 'veto')
    return [{ item: '', columnName: id, each: undefined, cap: undefined }];
  if (adjustment.items === undefined) {
    return [{ item: '', columnName: id, each: adjustment.each, cap: undefined }];
  }
  return adjustment.items.map((item) => ({
    item: item.id,
    columnName: `${id}.${item.id}`,
    each: item.each,
    cap: item.cap,
  }));
}
