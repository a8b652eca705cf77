import type { Result } from '@zhibiao/core';
import type { Language } from '../../text/language.ts';
import type { Paint } from '../../text/paint.ts';

/** A result about to be printed. */
export interface ScoreView {
  readonly result: Result;
  readonly language: Language;
  readonly paint: Paint;
  /** How many levels of subtotals to show; each format has its own default. */
  readonly depth: number | undefined;
  readonly isExact: boolean;
  /** Whether columns are headed by names rather than ids. */
  readonly hasNames: boolean;
}

/** A way to print a result. One file each. */
export interface ScoreFormat {
  readonly print: (view: ScoreView) => string;
  /** Whether it prints the remarks itself. */
  readonly isForPeople: boolean;
  readonly isForSpreadsheets?: boolean;
}
