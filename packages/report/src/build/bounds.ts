import type { Result } from '@zhibiao/core';
import type { BoundsInRange, RankBounds, WeightRangeOptions } from '@zhibiao/core/whatif';
import { type Language, languageOf, wordsIn } from '../messages/index.ts';
import type { Report } from '../report.ts';
import { type ColumnOf, column, tableOf } from '../table.ts';
import { percent } from '../text/number.ts';
import { headingOf, nameOf } from './heading.ts';
import type { UnitsOptions } from './options.ts';
import { firstRows } from './rows.ts';

/** What is proven of ranks, and for which weights. */
export interface Proven {
  readonly bounds: BoundsInRange;
  /** Each weight within which part of itself, a decimal; 1 for any weights. */
  readonly within: string;
  /** Weights that have ranges of their own. */
  readonly intervals?: NonNullable<WeightRangeOptions['intervals']>;
}

/** An end of an interval: a decimal as a percentage, a fraction as it is. */
const endText = (end: string): string => (end.includes('/') ? end : percent(end));

/** For which weights the bounds hold. */
function rangeOf(
  result: Result,
  { within, intervals = {} }: Omit<Proven, 'bounds'>,
  language: Language,
): string {
  const words = wordsIn(language);
  const { simplex, noise } = words.weightsDrawn;
  const range = Number(within) === 1 ? simplex : noise(within);
  const named = Object.entries(intervals).map(([id, [low, high]]) =>
    words.interval(nameOf(result, id, language), endText(low), endText(high)),
  );
  return named.length === 0 ? range : words.weightsBetween(named, range);
}

/** For which weights the bounds are proven. */
export const provenNote = (result: Result, proven: Proven, language: Language): string =>
  wordsIn(language).certainNote(rangeOf(result, proven, language));

/** Units for which the bounds are wider than need be. */
export const uncertifiedNotes = (
  { bounds: { uncertified } }: Proven,
  language: Language,
): readonly string[] =>
  uncertified.length === 0 ? [] : [wordsIn(language).uncertifiedNote(uncertified.length)];

/** Each unit's best and worst rank. */
export const boundsByUnit = ({
  bounds,
}: Pick<Proven, 'bounds'>): ReadonlyMap<string, readonly [best: number, worst: number]> =>
  new Map(bounds.bounds.map(({ unit, best, worst }) => [unit, [best, worst]]));

/** The column of the ranks that are certain. */
export function certainColumn<Row extends Pick<RankBounds, 'unit'>>(
  proven: Proven,
  language: Language,
): ColumnOf<Row> {
  const byUnit = boundsByUnit(proven);
  return column<Row, 'ranks'>('certain', wordsIn(language).certainRanks, 'ranks', ({ unit }) =>
    byUnit.get(unit),
  );
}

/**
 * The ranks that each unit can have for all weights of a range, proven; units best first as they are.
 *
 * @example
 * const within = '0.2';
 * const bounds = unwrap(rankBounds(result, { within }));
 * boundsReport(result, { bounds, within }).tables[0].rows
 * // [[1, '甲', [1, 1]], [2, '丙', [2, 3]], [3, '乙', [2, 3]]]
 */
export function boundsReport(
  result: Result,
  proven: Proven,
  { language = languageOf(result.system), rows }: UnitsOptions = {},
): Report {
  const words = wordsIn(language);
  const ranks = result.nodes[result.system.total]?.ranks ?? [];
  const units = result.dataset.units
    .flatMap(({ id }, u) => (ranks[u] === undefined ? [] : [{ unit: id, rank: ranks[u] }]))
    .toSorted((a, b) => a.rank - b.rank);
  const { shown, notes } = firstRows(units, rows, language);
  return {
    ...headingOf(result, language),
    tables: [
      tableOf<(typeof units)[number]>(
        [
          column('rank', words.rank, 'rank', ({ rank }) => rank),
          column('unit', words.unit, 'text', ({ unit }) => unit),
          certainColumn(proven, language),
        ],
        shown,
      ),
    ],
    notes: [provenNote(result, proven, language), ...uncertifiedNotes(proven, language), ...notes],
    charts: [],
    data: proven,
  };
}
