import type {
  Adjustment,
  Aggregate,
  Indicator,
  IndicatorSystem,
  Measure,
  Missing,
  Normalize,
  Text,
  Treat,
  WeightSet,
  WeightStatus,
} from '@zhibiao/schemas';
import type { AggregateMethodName } from '../aggregate/aggregate.ts';
import type { Source } from '../diagnostic/locate.ts';
import type { RoundingMode } from '../numeric/round.ts';

/** How a score is rounded, and whether the rounded score is what the parent is made of. */
export interface Rounding {
  readonly digits: number;
  readonly mode: RoundingMode;
  readonly carry: boolean;
}

/** What makes a node a group: how it is made of its children, and what it does without some. */
export interface Group {
  /** The method as the document writes it, with its parameters, or as it stands unwritten. */
  readonly written: Aggregate;
  readonly method: AggregateMethodName;
  readonly missing: Missing['policy'];
  readonly notApplicable: NonNullable<Missing['notApplicable']>;
  /** The coverage below which it has no score; undefined if it has one at any. */
  readonly minCoverage: string | undefined;
}

/** What makes a node a leaf: what is observed, and how that becomes a score. */
export interface Leaf {
  readonly measure: Measure;
  readonly normalize: Normalize;
  readonly impute: Indicator['impute'] | undefined;
  readonly treat: Treat | undefined;
  /** The name of its column, or of its columns before the dot. */
  readonly column: string;
  /** The leaf's own criteria, or those of the nearest group above that has some. */
  readonly criteria: Text | undefined;
}

/**
 * One indicator, or the total. Its numbers are exact: decimals where they have an end, else fractions
 * such as `173/423`.
 */
export interface SystemNode {
  /** Its index in `System.nodes`. */
  readonly index: number;
  readonly id: string;
  /** Its position, `1.2.3`; empty for the total. Derived, so it changes when siblings move. */
  readonly code: string;
  readonly name: Text;
  /** 0 for the total, 1 for the first level. */
  readonly depth: number;
  /** −1 for the total. */
  readonly parent: number;
  /** In document order; empty for a leaf. */
  readonly children: readonly number[];
  /** The weight as written; 1 where none is. */
  readonly weight: string;
  /** The weight over the sum of its siblings' and its own. */
  readonly share: string;
  /** The product of the shares up to the root. */
  readonly effectiveWeight: string;
  /** The full mark: the scale, or under `points` its points. */
  readonly fullMark: string;
  readonly rounding: Rounding;
  readonly group: Group | undefined;
  readonly leaf: Leaf | undefined;
  /** What is done to its score after it was made, in order. */
  readonly adjustments: readonly Adjustment[];
  /** JSON Pointer to the node in the document. */
  readonly path: string;
}

/** The weights a system was built with. */
export interface Weights {
  /** The weight set's id; `default` for the system's own. */
  readonly id: string;
  readonly basis: 'equal' | 'share' | 'points';
  readonly status: WeightStatus;
  readonly note: Text | undefined;
}

/**
 * An indicator system ready to score: flat, frozen, its weights resolved. Nodes stand in post-order,
 * so children come before their parent and the total is last. It is plain data: it can be cloned, and
 * sent to a worker.
 */
export interface System {
  readonly document: IndicatorSystem;
  /** The weight set that it was built with; undefined for the document's own weights. */
  readonly weightSet: WeightSet | undefined;
  readonly weights: Weights;
  readonly nodes: readonly SystemNode[];
  /** The total's index in `nodes`: the last. */
  readonly total: number;
  /** Where each id is in `nodes`. */
  readonly indexOf: Readonly<Record<string, number>>;
  readonly source: Source | undefined;
}

/**
 * The id of the root of every system: the total.
 *
 * @example
 * scoreOf(result, '甲', totalId).value // '88.50'
 */
export const totalId = 'total';
