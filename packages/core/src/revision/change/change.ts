import type { Text } from '@zhibiao/schemas';
import type { Own, Position } from './flat.ts';
import type { WordPart } from './words.ts';

/** What stood before and what stands after; undefined if the key is absent. */
export interface Pair<T> {
  readonly before?: T | undefined;
  readonly after?: T | undefined;
}

/** Why, as a lineage says it. */
export interface Why {
  readonly reason: Text;
  /** The key of one of the lineage's sources. */
  readonly source: string;
}

/** An indicator that both editions have: its id in the later, and in the earlier. */
interface Both {
  readonly id: string;
  readonly was: string;
}

/** An indicator that one edition alone has, with all that it says itself. */
interface Alone {
  readonly id: string;
  readonly at: Position;
  readonly indicator: Own;
  /** Its effective weight as a fraction in lowest terms, `1/15`. */
  readonly effectiveWeight: string;
  /** Whether it comes of a split or a merger, which is then a change of its own. */
  readonly through?: 'split' | 'merged';
  readonly why?: Why;
}

/** A part of an indicator that was split, or that was merged. */
export interface Part {
  readonly id: string;
  /** How much of the whole it is; known of a split alone. */
  readonly share?: string;
}

/** Every change by its kind. Weights and shares are fractions in lowest terms. */
interface Changes {
  readonly added: Alone;
  readonly retired: Alone;
  /** Another name, or another id for the same indicator. */
  readonly renamed: Both & { readonly name: Pair<Text>; readonly why?: Why };
  /** Another group. Places are those of each edition. */
  readonly moved: Both & {
    readonly from: Position;
    readonly to: Position;
    readonly why?: Why;
  };
  /** The indicators of one group that stay in it, in another order; by their later ids. */
  readonly reordered: Both & {
    readonly before: readonly string[];
    readonly after: readonly string[];
  };
  readonly split: { readonly id: string; readonly into: readonly Part[] } & Why;
  readonly merged: { readonly id: string; readonly from: readonly Part[] } & Why;
  /** Another weight as written, another share among siblings, or another effective weight. */
  readonly reweighted: Both & {
    readonly written: Pair<string | number>;
    readonly share: Required<Pair<string>>;
    readonly effective: Required<Pair<string>>;
  };
  readonly criteria: Both & { readonly text: Pair<Text>; readonly words: readonly WordPart[] };
  /** What is observed, or how it becomes a score. */
  readonly measure: Both & {
    readonly part: 'measure' | 'normalize';
    readonly value: Pair<unknown>;
  };
  /** How scores are made: of one indicator, or under `total` of the whole. */
  readonly method: Both & { readonly part: string; readonly value: Pair<unknown> };
  readonly grades: { readonly value: Pair<unknown> };
  /** What is said about an indicator beside its rule: notes, sources, locators. */
  readonly notes: Both & { readonly part: string; readonly value: Pair<unknown> };
  /** What is said about the whole: the title, the sources, the names of the levels. */
  readonly document: { readonly part: string; readonly value: Pair<unknown> };
}

/** The kinds of change. */
export type ChangeKind = keyof Changes;

/** A change of one kind. */
export type ChangeOf<K extends ChangeKind> = { readonly kind: K } & Changes[K];

/** One change from an edition to the next. */
export type Change = { readonly [K in ChangeKind]: ChangeOf<K> }[ChangeKind];

/** An edition of a system. */
export interface Edition {
  readonly system: string;
  readonly edition: string;
  readonly version: string;
  /** The document's, in which its plain texts are. */
  readonly language: string;
}

/** An indicator that may be another under a new id, for its text is close. Never applied. */
export interface Suggestion {
  readonly before: string;
  readonly after: string;
  /** How much of the text is the same, from 0 to 1: 1 − edit distance / length of the longer. */
  readonly likeness: string;
}

/** What changed from one edition to another. Plain data. */
export interface Revision {
  readonly before: Edition;
  readonly after: Edition;
  readonly changes: readonly Change[];
  readonly suggestions: readonly Suggestion[];
}
