import type { Result } from '@zhibiao/core';
import { languageOf, wordsIn } from '../messages/index.ts';
import type { Report } from '../report.ts';
import { type Proven, provenNote, uncertifiedNotes } from './bounds.ts';
import { headingOf } from './heading.ts';
import type { UnitsOptions } from './options.ts';
import { firstRows } from './rows.ts';
import { type Decomposed, sourcesNote, sourcesTable } from './sensitivity.ts';
import { byRank, drawNotes, type RandomDraws, rankCharts, ranksTable } from './uncertainty.ts';

/** All that is known of how sure ranks are: what was drawn, what is proven, where moves come from. */
export interface Robustness extends RandomDraws {
  readonly proven?: Proven;
  /** Whether nothing could be proven, because totals are not linear in the weights. */
  readonly isNonlinear?: boolean;
  readonly decomposed?: Decomposed;
}

/**
 * How sure each rank is: for certain, in nine draws of ten, and where the moves come from.
 *
 * @example
 * const options = { draws: 100, seed: 1, weights: 'simplex' };
 * const simulation = unwrap(uncertainty(result, options));
 * const proven = { bounds: unwrap(rankBounds(result, { within: '0.2' })), within: '0.2' };
 * robustnessReport(result, { simulation, options, proven }).tables[0].rows[0].slice(0, 4)
 * // [1, '甲', [1, 1], [1, 2]]
 */
export function robustnessReport(
  result: Result,
  known: Robustness,
  { language = languageOf(result.system), rows }: UnitsOptions = {},
): Report {
  const { simulation, proven, isNonlinear = false, decomposed } = known;
  const { shown, notes: cut } = firstRows(byRank(simulation), rows, language);
  const notes = [
    ...(proven === undefined ? [] : [provenNote(result, proven, language)]),
    ...(isNonlinear ? [wordsIn(language).nonlinearNote] : []),
    ...drawNotes(known, language),
    ...(proven === undefined ? [] : uncertifiedNotes(proven, language)),
    ...(decomposed === undefined ? [] : [sourcesNote(decomposed, language)]),
  ];
  return {
    ...headingOf(result, language),
    tables: [
      ranksTable(shown, simulation, proven, language),
      ...(decomposed === undefined ? [] : [sourcesTable(decomposed, language)]),
    ],
    notes: [...notes, ...cut],
    charts: rankCharts(simulation, proven, notes, language),
    data: {
      within: proven?.within,
      intervals: proven?.intervals,
      bounds: proven?.bounds,
      simulation,
      uncertainty: decomposed?.sources,
    },
  };
}
