/** Ranks from one result to the next. */
export interface BumpChart {
  readonly kind: 'bump';
  readonly columns: readonly {
    readonly name: string;
    readonly ranks: readonly { readonly unit: string; readonly rank: number }[];
  }[];
}

/** A unit's total from one end of a sweep to the other. */
export interface SweepLine {
  readonly unit: string;
  /** Its totals by weight, two for a straight line; undefined where the unit has no total. */
  readonly points: readonly { readonly at: number; readonly total: number | undefined }[];
  /** Whether it meets another on the way. */
  readonly isCrossed: boolean;
}

/** Totals against a weight that moves. */
export interface SweepChart {
  readonly kind: 'sweep';
  readonly ends: readonly [from: number, to: number];
  readonly now: number;
  readonly lines: readonly SweepLine[];
  readonly crossings: readonly { readonly at: number; readonly total: number }[];
  readonly labels: readonly [weight: string, total: string, now: string];
}

/** How sure the rank of one unit is. */
export interface RankRange {
  readonly unit: string;
  readonly rank: number;
  readonly certain: readonly [best: number, worst: number];
  readonly likely: readonly [best: number, worst: number];
  /** By rank from 1: the share of draws in which it had it. */
  readonly shares: readonly number[];
}

/** Rank by unit, with what is certain and what is likely. */
export interface IntervalsChart {
  readonly kind: 'intervals';
  readonly ranges: readonly RankRange[];
  readonly labels: readonly [rank: string, certain: string, likely: string];
}

/** In how many draws each unit had each rank. */
export interface AcceptabilityChart {
  readonly kind: 'acceptability';
  readonly ranges: readonly RankRange[];
  readonly labels: readonly [rank: string, share: string];
}

/** How many ranks units move in all when one weight is less or more; undefined if it cannot be moved. */
export interface TornadoBar {
  readonly name: string;
  readonly less: number | undefined;
  readonly more: number | undefined;
}

/** What each weight does that is less or more, in the order of the bars. */
export interface TornadoChart {
  readonly kind: 'tornado';
  readonly bars: readonly TornadoBar[];
  readonly labels: readonly [less: string, more: string, axis: string];
}

/** The numbers of a picture. */
export type ChartShape =
  | BumpChart
  | SweepChart
  | IntervalsChart
  | AcceptabilityChart
  | TornadoChart;

/** A picture about to be drawn, with what stands above it beside the title and the caveats. */
export type Chart = ChartShape & { readonly notes: readonly string[] };
