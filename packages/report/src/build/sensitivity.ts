import type { Result } from '@zhibiao/core';
import type { Sensitivity } from '@zhibiao/core/whatif';
import { type Language, languageOf, wordsIn } from '../messages/index.ts';
import type { Report, Table } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { headingOf } from './heading.ts';
import type { ReportOptions } from './options.ts';

/** Where moves of ranks come from. */
export interface Decomposed {
  readonly sources: Sensitivity;
  /** How many samples they are from. */
  readonly samples?: number;
}

/** What each uncertain thing adds to the mean move of ranks. */
export function sourcesTable({ sources }: Decomposed, language: Language): Table {
  const words = wordsIn(language);
  return tableOf<Sensitivity['shift']['indices'][number]>(
    [
      column('factor', words.factor, 'text', ({ factor }) => words.factors[factor] ?? factor),
      column('first', words.firstOrder, 'estimate', ({ first }) => first),
      column('total', words.totalOrder, 'estimate', ({ total }) => total),
    ],
    sources.shift.indices,
    words.uncertaintyFrom,
  );
}

/** How the table of sources is read. */
export const sourcesNote = ({ samples }: Decomposed, language: Language): string =>
  wordsIn(language).indicesNote(samples);

/**
 * What is uncertain, and what part of the moves of ranks each of it makes (Sobol indices).
 *
 * @example
 * const sources = unwrap(sensitivity(result, { samples: 64, seed: 1, weights: 'simplex' }));
 * sensitivityReport(result, { sources, samples: 64 }).tables[0].rows[0][0] // '权重'
 */
export function sensitivityReport(
  result: Result,
  decomposed: Decomposed,
  { language = languageOf(result.system) }: ReportOptions = {},
): Report {
  return {
    ...headingOf(result, language),
    tables: [sourcesTable(decomposed, language)],
    notes: [sourcesNote(decomposed, language)],
    charts: [],
    data: decomposed.sources,
  };
}
