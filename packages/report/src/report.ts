import type { Caveat, Explanation } from '@zhibiao/core';
import type { Overtaking } from '@zhibiao/core/whatif';
import type { Chart } from './chart.ts';
import type { Language } from './messages/index.ts';
import type { Align } from './text/align.ts';

type State = Explanation['state'];

/** What a cell of each kind holds. */
export interface CellValues {
  readonly text: string;
  /** A decimal with the digits that it is given with. */
  readonly number: string;
  readonly rank: number;
  /** A share of 0 to 1, a decimal. */
  readonly share: string;
  /** A difference, a decimal. */
  readonly change: string;
  /** Ranks won, below zero for those lost; `new` for a unit that had none. */
  readonly places: number | 'new';
  /** A score with the rank that it has. */
  readonly scored: { readonly score: string; readonly rank: number | null };
  readonly ranks: readonly [best: number, worst: number];
  /** How many of so many. */
  readonly frequency: { readonly count: number; readonly of: number };
  /** An estimate with the ends of its interval. */
  readonly estimate: { readonly value: number; readonly low: number; readonly high: number };
  /** A number from −1 to 1. */
  readonly correlation: number;
  /** What a change is made of, each part a decimal. */
  readonly causes: readonly { readonly name: string; readonly change: string }[];
  /** Units with their ranks. */
  readonly leaders: readonly { readonly unit: string; readonly rank: number }[];
  readonly overtakings: readonly Pick<Overtaking, 'unit' | 'of' | 'how'>[];
  /** How many ranks units move in all, and how many units do. */
  readonly shift: { readonly places: number; readonly moved: number };
  /** A score of a unit that may have none, and why it has none. */
  readonly mark: { readonly score: string | null; readonly state: State };
  /** A share that is another for some: the declared one, then the one that counts. */
  readonly shares: readonly string[];
  /** A number that changed: before, then after. */
  readonly passage: readonly [before: string, after: string];
  /** An indicator of a tree, whose rows stand parents first; the total has depth 0. */
  readonly node: { readonly name: string; readonly depth: number };
  /** A text over several rows and columns; a cell that another one covers is null. */
  readonly merged: { readonly text: string; readonly rows: number; readonly columns: number };
  /** Several texts, a line each. */
  readonly lines: readonly string[];
  /** A unit with the ranks that it wins, below zero for those it loses. */
  readonly mover: { readonly unit: string; readonly places: number };
}

/** What the cells of a column hold. */
export type ColumnKind = keyof CellValues;

/** The value of a cell; null if there is none. */
export type Cell = CellValues[ColumnKind] | null;

/** A column of a table: what its cells hold, and what stands above them. */
export interface Column {
  /** The same in every language. */
  readonly id: string;
  /** Its name in the language of the report. */
  readonly words: string;
  /** What each of its cells holds, and so how they are shown. */
  readonly kind: ColumnKind;
  readonly align: Align;
  /** At most how many digits after the point are shown of each number; all if left out. */
  readonly digits?: number;
  /** Whether it is what the table is about. */
  readonly isStrong?: boolean;
  /** What stands in a cell without a value, if it is not a dash. */
  readonly empty?: string;
  /** Whether its cells say what their rows are about. */
  readonly isRowHeader?: boolean;
  /**
   * Given for a column that is too wide for aligned columns. There its cells stand below their rows: on
   * the line of the column before, after this text, or on lines of their own if this is empty.
   */
  readonly below?: string;
}

/** A table: each row has one cell a column, its value and not how it looks. */
export interface Table {
  /** What stands above it. */
  readonly title?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the last row sums up the others. */
  readonly hasSum?: boolean;
  /** How many rows a comment shows before the rest is folded away; all if left out. */
  readonly openRows?: number;
}

/** A line of a list, with what it is about set off before it. */
export interface Item {
  readonly label?: string;
  readonly text: string;
  /** How deep it stands, from 0. */
  readonly level?: number;
}

/** What is told in lines rather than in a table. */
export interface List {
  readonly title?: string;
  readonly items: readonly Item[];
}

/**
 * An answer as people read it, in one language: plain data that every renderer makes a text of. A
 * builder makes it of a result, a renderer shows it.
 */
export interface Report {
  readonly language: Language;
  readonly title: string;
  /** Below the title: what was scored, and how; a line each. */
  readonly about: readonly string[];
  /** What every reader must know. */
  readonly caveats: readonly Caveat[];
  /** What it comes to; a line each. */
  readonly summary?: readonly string[];
  /** How to read the tables, above them; a line each. */
  readonly legend?: readonly string[];
  /** Above the tables: what is told in lines. */
  readonly lists?: readonly List[];
  readonly tables: readonly Table[];
  /** Below the tables: how to read them; a line each. */
  readonly notes: readonly string[];
  /** What can be drawn of it, the most telling first. */
  readonly charts: readonly Chart[];
  /** The same for programs: what JSON prints, exact numbers as decimal strings or fractions. */
  readonly data: unknown;
}
