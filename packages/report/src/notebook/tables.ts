import type { Result, System } from '@zhibiao/core';
import { comparisonSheet, type Named } from '../sheet/comparison.ts';
import { type RankOptions, rankSheet } from '../sheet/rank.ts';
import { type Robustness, robustnessSheet } from '../sheet/uncertainty.ts';
import { type Weighing, type WeightOptions, weightsSheet } from '../sheet/weights.ts';
import { sheetHtml } from './html.ts';
import type { HtmlShown } from './notebook-output.ts';

/** A ranking as a table: rank, unit, total, grade, and the first level with the rank at each. */
export const rankTable = (result: Result, options: RankOptions): HtmlShown =>
  sheetHtml(rankSheet(result, options), options.language);

/** A ranking against what becomes of it: a table for each result after, with moves and their causes. */
export const comparison = (
  before: Result,
  afters: readonly Named[],
  options: RankOptions,
): HtmlShown => sheetHtml(comparisonSheet(before, afters, options), options.language);

/** How sure each rank is: for certain, in nine draws of ten, and where the moves come from. */
export const robustness = (result: Result, known: Robustness, options: RankOptions): HtmlShown =>
  sheetHtml(robustnessSheet(result, known, options), options.language);

/** Sets of weights of one group side by side, against the weights of a system as they are. */
export const weightSets = (
  system: System,
  weighings: readonly Weighing[],
  options: WeightOptions,
): HtmlShown => sheetHtml(weightsSheet(system, weighings, options), options.language);
