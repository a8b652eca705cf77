import type { Adjustment, Aggregate, Measure, Normalize, Text } from '@zhibiao/schemas';
import type { AggregateMethodName } from '../aggregate/aggregate.ts';
import type { CellState, Unit } from '../dataset/dataset.ts';
import type { CompiledGroup } from '../system/compiled.ts';
import type { Treatment } from '../treat/treatment.ts';

/** Where a rule is written: in the document, and in the file where the system knows it. */
export interface RuleLine {
  /** JSON Pointer into the document. */
  readonly path: string;
  readonly file: string | undefined;
  /** Counted from 1. */
  readonly line: number | undefined;
}

/** What a leaf was read from and how it became a score. */
export interface LeafExplanation {
  readonly criteria: Text | undefined;
  readonly measure: Measure;
  readonly normalize: Normalize;
  /** Parameters found in the data, such as the units' extremes. */
  readonly facts: Readonly<Record<string, string>>;
  /** The cells as written. */
  readonly cells: readonly {
    readonly column: string;
    readonly row: number;
    readonly text: string;
  }[];
  /** The observation, exactly; undefined if there is no value. */
  readonly value: string | undefined;
  /** What the system had done to the cell before it was scored. */
  readonly touched: readonly Treatment[];
}

/** How a group was made of its children. */
export interface GroupExplanation {
  readonly aggregate: AggregateMethodName;
  /** The method as the document writes it, with its parameters. */
  readonly written: Aggregate;
  /** The exponent of a power mean. */
  readonly p?: string;
  readonly isReflected: boolean;
  readonly missing: CompiledGroup['missing'];
  readonly notApplicable: CompiledGroup['notApplicable'];
  /** The coverage below which the group has no score. */
  readonly minCoverage: string | undefined;
}

/** What an adjustment did to a score. Numbers are decimal strings on the node's own mark. */
export interface AdjustmentExplanation {
  readonly id: string;
  readonly name: Text;
  readonly type: Adjustment['type'];
  /** Points before caps; for a veto 1 where it applies, else 0. */
  readonly amount: string;
  readonly counted: string;
  readonly change: string;
  readonly isOpen: boolean;
  readonly rule: RuleLine;
}

/** One node of an explained score. All numbers are decimal strings; unrounded ones have 30 digits. */
export interface Explanation {
  readonly id: string;
  readonly code: string;
  readonly name: Text;
  readonly depth: number;
  readonly state: CellState;
  /** As reported; what is missing has one where its group scores it. */
  readonly score: string | undefined;
  /** Unrounded. */
  readonly value: string | undefined;
  readonly rank: number | undefined;
  readonly coverage: string | undefined;
  /** The full mark that the score is out of. */
  readonly full: string;
  /** The share among siblings, as the weights say. */
  readonly share: string;
  /** The product of the shares up to the root, as the weights say. */
  readonly effectiveWeight: string;
  /** The effective weight after what is missing or does not apply was left out. */
  readonly countedWeight: string;
  /** What it adds to the total. */
  readonly contribution: string;
  /** What it would add more with a full score. */
  readonly lost: string;
  readonly rule: RuleLine;
  readonly leaf: LeafExplanation | undefined;
  readonly group: GroupExplanation | undefined;
  /** What was done to the score after it was made, in order. */
  readonly adjustments: readonly AdjustmentExplanation[];
  readonly children: readonly Explanation[];
}

/** A unit's total taken apart. */
export interface UnitExplanation {
  readonly unit: Unit;
  readonly total: Explanation;
  /** The total less all contributions: 0 unless rounded scores are carried or a mean is not arithmetic. */
  readonly remainder: string;
}
