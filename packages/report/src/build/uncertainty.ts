import { type Result, textIn } from '@zhibiao/core';
import {
  rankQuantile,
  type Uncertainty,
  type UncertaintyOptions,
  type UnitRanks,
} from '@zhibiao/core/whatif';
import type { Chart, RankRange } from '../chart.ts';
import { type Language, languageOf, type Words, wordsIn } from '../messages/index.ts';
import type { Report, Table } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { boundsByUnit, certainColumn, type Proven } from './bounds.ts';
import { headingOf } from './heading.ts';
import type { UnitsOptions } from './options.ts';
import { firstRows } from './rows.ts';

/** What was drawn at random. */
export interface RandomDraws {
  readonly simulation: Uncertainty;
  /** The options of the simulation, for the notes. */
  readonly options: Omit<UncertaintyOptions, 'onProgress' | 'signal'>;
}

/** The units of a simulation, best first as they are. */
export const byRank = ({ units }: Uncertainty): readonly UnitRanks[] =>
  units.toSorted((a, b) => a.rank - b.rank);

const likelyRanks = (unit: UnitRanks): readonly [best: number, worst: number] => [
  rankQuantile(unit, 0.05),
  rankQuantile(unit, 0.95),
];

/** How the weights were drawn. */
function weightsText({ weights }: RandomDraws['options'], words: Words): string {
  const { weightsDrawn, evenly } = words;
  if (weights === 'simplex') return evenly(weightsDrawn.simplex);
  if (weights === 'fixed') return weightsDrawn.fixed;
  if ('noise' in weights) return evenly(weightsDrawn.noise(String(weights.noise)));
  return weightsDrawn.dirichlet(weights.dirichlet);
}

/** How the draws were made. */
export function drawNotes(
  { simulation, options }: RandomDraws,
  language: Language,
): readonly string[] {
  const words = wordsIn(language);
  const { levels, scoreNoise, assumptions = [] } = options;
  return [
    words.drawsNote(simulation.draws, simulation.seed, weightsText(options, words)),
    ...(levels === undefined ? [] : [words.levelsNote(levels)]),
    ...(scoreNoise === undefined ? [] : [words.noiseNote(String(scoreNoise))]),
    ...assumptions.map(({ choices }) =>
      words.choicesNote(choices.map(({ name }) => textIn(name, language))),
    ),
  ];
}

/** Units with the ranks that are certain, if any are, and those of the draws. */
export function ranksTable(
  units: readonly UnitRanks[],
  { draws }: Uncertainty,
  proven: Proven | undefined,
  language: Language,
): Table {
  const words = wordsIn(language);
  const often = (counts: readonly number[], rank: number) => ({
    count: counts[rank - 1] ?? 0,
    of: draws,
  });
  return tableOf<UnitRanks>(
    [
      column('rank', words.rank, 'rank', ({ rank }) => rank),
      column('unit', words.unit, 'text', ({ unit }) => unit),
      ...(proven === undefined ? [] : [certainColumn<UnitRanks>(proven, language)]),
      column('likely', words.likelyRanks, 'ranks', likelyRanks),
      column('same', words.sameRank, 'frequency', ({ counts, rank }) => often(counts, rank)),
      column('first', words.firstRank, 'frequency', ({ counts }) => often(counts, 1)),
    ],
    units,
  );
}

/** Ranks by unit as charts take them; what is certain is what was drawn if no more is known. */
function rangesOf(simulation: Uncertainty, proven: Proven | undefined): readonly RankRange[] {
  const bounds = proven === undefined ? undefined : boundsByUnit(proven);
  return byRank(simulation).map((unit) => {
    const likely = likelyRanks(unit);
    return {
      unit: unit.unit,
      rank: unit.rank,
      likely,
      certain: bounds?.get(unit.unit) ?? likely,
      shares: unit.counts.map((count) => count / simulation.draws),
    };
  });
}

/** Bars of the ranks of each unit, and how often it had each. */
export function rankCharts(
  simulation: Uncertainty,
  proven: Proven | undefined,
  notes: readonly string[],
  language: Language,
): readonly Chart[] {
  const words = wordsIn(language);
  const ranges = rangesOf(simulation, proven);
  const certain = proven === undefined ? words.likelyRanks : words.certainRanks;
  return [
    { kind: 'intervals', ranges, labels: [words.rank, certain, words.likelyRanks], notes },
    { kind: 'acceptability', ranges, labels: [words.rank, words.shareOfDraws], notes },
  ];
}

/**
 * The ranks that units had in random draws: nine draws of ten, how often the rank that they have, how
 * often the first.
 *
 * @example
 * const options = { draws: 100, seed: 1, weights: 'simplex' };
 * const simulation = unwrap(uncertainty(result, options));
 * uncertaintyReport(result, { simulation, options }).tables[0].rows[0].slice(0, 3)
 * // [1, '甲', [1, 2]]
 */
export function uncertaintyReport(
  result: Result,
  drawn: RandomDraws,
  { language = languageOf(result.system), rows }: UnitsOptions = {},
): Report {
  const { simulation } = drawn;
  const { shown, notes: cut } = firstRows(byRank(simulation), rows, language);
  const notes = drawNotes(drawn, language);
  return {
    ...headingOf(result, language),
    tables: [ranksTable(shown, simulation, undefined, language)],
    notes: [...notes, ...cut],
    charts: rankCharts(simulation, undefined, notes, language),
    data: simulation,
  };
}
