import type { Diagnostic } from '@zhibiao/schemas';
import type { Dataset } from '../dataset/dataset.ts';
import type { Panel } from '../dataset/period.ts';
import type { Outcome } from '../diagnostic/outcome.ts';
import { reportedScoreAt } from '../evaluate/exact/scores-at.ts';
import type { Workings } from '../evaluate/workings.ts';
import { toFixed } from '../numeric/round-decimal.ts';
import { scoreCompiled } from '../score/score.ts';
import { compiled } from '../system/build.ts';
import { nodeAt } from '../system/compiled.ts';
import type { System } from '../system/system.ts';
import type { Result } from './result.ts';
import { heldResult, nothingBefore, previousOf } from './workings.ts';

/** What became of a unit's total from one period to the next. */
export interface Change {
  readonly unit: string;
  /** The reported score now less that before, as a decimal; undefined if either is absent. */
  readonly score: string | undefined;
  /** The rank before less that now, so that positive is up; undefined if either is absent. */
  readonly places: number | undefined;
  /** Whether the unit was not there before. */
  readonly isNew: boolean;
}

/** One period of a panel, scored by itself. */
export interface PeriodResult {
  readonly period: string | undefined;
  readonly result: Result;
  /** Since the period before, by unit; empty for the first. */
  readonly changes: readonly Change[];
  /** Units of the period before that are not in this one. */
  readonly gone: readonly string[];
}

/** Totals held against those of the period before. */
function changesOf(before: Workings, now: Workings): readonly Change[] {
  const places = new Map(before.dataset.units.map(({ id }, u) => [id, u]));
  const { total } = now.system;
  const { digits } = nodeAt(now.system, total).rounding;
  return now.dataset.units.map(({ id }, unit) => {
    const old = places.get(id);
    if (old === undefined) return { unit: id, score: undefined, places: undefined, isNew: true };
    const [was, is] = [reportedScoreAt(before, total, old), reportedScoreAt(now, total, unit)];
    const [from, to] = [before.nodes[total]?.ranks[old], now.nodes[total]?.ranks[unit]];
    return {
      unit: id,
      score: was && is && toFixed(is.sub(was), digits),
      places: from === undefined || to === undefined ? undefined : from - to,
      isNew: false,
    };
  });
}

/**
 * Each period scored by itself: extremes, imputation and ranks are of that period's units alone, but
 * for `impute: previous-period`, which takes what the unit had in the period before, as observed or
 * filled in there. Changes are between the totals as reported.
 *
 * @returns the periods in order of time, or every fault of every period
 *
 * @example
 * scorePanel(system, panel).value.map(({ period, changes }) => [period, changes.map((c) => c.score)])
 * // [['2023', []], ['2024', ['-1.50', '0.00', '9.00']]]
 */
export function scorePanel(system: System, panel: Panel): Outcome<readonly PeriodResult[]> {
  const diagnostics: Diagnostic[] = [];
  const periods: PeriodResult[] = [];
  const isPanel = panel.periods.length > 1;
  const earlier: Dataset[] = [];
  let before: Workings | undefined;
  for (const { period, dataset } of panel.periods) {
    const previous = before === undefined ? nothingBefore(dataset) : previousOf(before, dataset);
    const outcome = scoreCompiled(compiled(system), dataset, isPanel ? previous : undefined);
    diagnostics.push(...outcome.diagnostics);
    const now = outcome.value;
    if (now === undefined) continue;
    const ids = new Set(dataset.units.map(({ id }) => id));
    periods.push({
      period,
      result: heldResult(system, now, isPanel ? [...earlier] : undefined),
      changes: before === undefined ? [] : changesOf(before, now),
      gone: before?.dataset.units.flatMap(({ id }) => (ids.has(id) ? [] : [id])) ?? [],
    });
    before = now;
    earlier.push(dataset);
  }
  return periods.length < panel.periods.length
    ? { value: undefined, diagnostics }
    : { value: periods, diagnostics };
}
