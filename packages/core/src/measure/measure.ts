import type { Bilingual, Decimal, Measure, Text } from '@zhibiao/schemas';
import type { Cell } from '../dataset/dataset.ts';
import type { CodeOf, ParamsOf } from '../diagnostic/diagnostic.ts';
import { type Language, textIn } from '../diagnostic/text.ts';
import type { Fraction } from '../numeric/fraction.ts';
import type { records } from './diagnostics.ts';

/** What was observed for one unit and leaf. */
export interface Observation {
  /** The quantity, share or mark; for a level its worth, 0 where it has none. */
  readonly value: Fraction;
  /** What a `table` looks up: a level's id, `yes` or `no`, or the number as a decimal. */
  readonly category: string | undefined;
}

/** One of the columns that a measure reads: `<column>.<key>`, or the column itself where empty. */
export interface MeasurePart {
  readonly key: string;
  /** Other words for the key that the name of a column may use. */
  readonly names: readonly string[];
  /** The key is the name of a column that belongs to no leaf, which any number of leaves may read. */
  readonly isShared?: true;
}

/** A set of columns that together hold an observation. */
export type Form = readonly MeasurePart[];

/** The one column that is headed by the indicator alone. */
export const whole: Form = [{ key: '', names: [] }];

/** What a measure needs while it reads the cells of one unit. */
export interface Reading {
  readonly indicator: string;
  /** The leaf's full mark. */
  readonly fullMark: Fraction;
  /**
   * Reports a fault at one of the cells, and answers nothing, so that it can be returned. `row` says
   * which cell of a part that has several.
   */
  readonly fault: <C extends CodeOf<typeof records>>(
    code: C,
    params: ParamsOf<typeof records, C>,
    part?: number,
    row?: number,
  ) => undefined;
  /** The name of the column that a part is read from. */
  readonly columnName: (part: number) => string;
}

/** What belongs into a cell, in words. */
export type Hint<M> = { readonly [L in Language]: (measure: M) => string };

/** A hint that is the same whatever the measure. */
export const hint = ({ zh, en }: Bilingual): Hint<unknown> => ({ zh: () => zh, en: () => en });

/** A quantity as a hint, in its unit where it has one. */
export const quantityHint: Hint<{ readonly unit?: Text | undefined }> = {
  zh: ({ unit }) => (unit === undefined ? '数量' : `数量（${textIn(unit, 'zh')}）`),
  en: ({ unit }) => (unit === undefined ? 'a quantity' : `a quantity in ${textIn(unit, 'en')}`),
};

/** The ends between which values lie; undefined for one that is open. */
export interface ValueRange {
  readonly from: Decimal | undefined;
  readonly to: Decimal | undefined;
}

/** A kind of observation: the columns it needs, and how it reads them. One file each. */
export interface MeasureKind<M extends Measure = Measure> {
  readonly type: M['type'];
  /** What the value is before it is normalized: a mark on the scale, a share of 0 to 1, a quantity. */
  readonly natural: 'score' | 'share' | 'quantity';
  /** What it is called. */
  readonly name: Bilingual;
  /** What belongs into its cells, for whoever fills in a template. */
  readonly hint: Hint<M>;
  /** Its value says no more than its cell does, so that explanations leave it out. */
  readonly isSelfEvident?: true;
  /** The values that it can have; 0 to 1 if left out. */
  readonly range?: (measure: M) => ValueRange;
  /** The categories that it observes, for a table to look up; undefined if it observes none. */
  readonly categories?: (measure: M) => readonly string[];
  /** The sets of columns that it can be read from; the first is what a template offers. */
  readonly forms: (measure: M) => readonly Form[];
  /** Whether a form takes several rows a unit, as evidence. */
  readonly evidence?: (form: Form) => boolean;
  /** Reads the cells of one unit, by part and row; every cell holds a value. */
  readonly observe: (
    measure: M,
    cells: readonly (readonly [Cell, ...Cell[]])[],
    reading: Reading,
  ) => Observation | undefined;
}
