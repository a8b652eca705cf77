import type { PeriodResult, Result } from '@zhibiao/core';
import type { Language } from '../../text/language.ts';
import type { Paint } from '../../text/paint.ts';

/** A result about to be printed. */
export interface ScoreView {
  readonly result: Result;
  /** Which period it is of, in a panel. */
  readonly period: string | undefined;
  /** What became of each unit since the period before; empty where there is none. */
  readonly changes: PeriodResult['changes'];
  /** Units of the period before that are not in this one. */
  readonly gone: PeriodResult['gone'];
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
  /** Of one result, or of each period of a panel. */
  readonly print: (views: readonly ScoreView[]) => string;
  /** Whether it prints the remarks itself. */
  readonly isForPeople: boolean;
  readonly isForSpreadsheets?: boolean;
}
