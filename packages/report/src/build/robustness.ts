import { type Result, textIn } from '@zhibiao/core';
import {
  type BoundsInRange,
  rankQuantile,
  type Sensitivity,
  type Uncertainty,
  type UncertaintyOptions,
  type UnitRanks,
  type WeightRangeOptions,
} from '@zhibiao/core/whatif';
import type { RankRange } from '../chart.ts';
import { type Language, languageOf, type Words, wordsIn } from '../messages/index.ts';
import type { Report, Table } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { percent } from '../text/number.ts';
import { headOf, nameOf } from './head.ts';
import type { UnitsOptions } from './options.ts';
import { firstRows } from './rows.ts';

/** What is known of how sure ranks are. */
export interface Robustness {
  readonly simulation: Uncertainty;
  /** What the simulation was asked, for the notes. */
  readonly options: Omit<UncertaintyOptions, 'onProgress' | 'signal'>;
  /** What holds for certain, for weights within a part of themselves. */
  readonly bounds?: BoundsInRange;
  /** Within which part, of `bounds`. */
  readonly within?: string;
  /** Weights that have ranges of their own, in `bounds`. */
  readonly intervals?: NonNullable<WeightRangeOptions['intervals']>;
  /** Whether bounds were asked for in vain, because totals are not linear in the weights. */
  readonly isNonlinear?: boolean;
  /** Where the moves come from, weights and all else drawn as in the simulation. */
  readonly sources?: Sensitivity;
  /** How many samples `sources` are from. */
  readonly samples?: number;
}

/** The units of a simulation, best first as they are. */
const byRank = ({ units }: Uncertainty): readonly UnitRanks[] =>
  units.toSorted((a, b) => a.rank - b.rank);

const likelyRanks = (unit: UnitRanks): readonly [number, number] => [
  rankQuantile(unit, 0.05),
  rankQuantile(unit, 0.95),
];

/** The bounds by unit. */
function boundsByUnit({ bounds }: Robustness): ReadonlyMap<string, readonly [number, number]> {
  return new Map((bounds?.bounds ?? []).map(({ unit, best, worst }) => [unit, [best, worst]]));
}

/** An end of an interval: a decimal as a percentage, a fraction as it is. */
const endText = (end: string): string => (end.includes('/') ? end : percent(end));

/** For which weights the bounds hold. */
function rangeOf(
  result: Result,
  { within = '1', intervals = {} }: Robustness,
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

/** How the weights were drawn. */
function drawnFrom({ weights }: Robustness['options'], words: Words): string {
  const { weightsDrawn, evenly } = words;
  if (weights === 'simplex') return evenly(weightsDrawn.simplex);
  if (weights === 'fixed') return weightsDrawn.fixed;
  if ('noise' in weights) return evenly(weightsDrawn.noise(String(weights.noise)));
  return weightsDrawn.dirichlet(weights.dirichlet);
}

/** How the draws were made. */
function drawNotes({ simulation, options }: Robustness, language: Language): readonly string[] {
  const words = wordsIn(language);
  const { levels, scoreNoise, assumptions = [] } = options;
  return [
    words.drawsNote(simulation.draws, simulation.seed, drawnFrom(options, words)),
    ...(levels === undefined ? [] : [words.levelsNote(levels)]),
    ...(scoreNoise === undefined ? [] : [words.noiseNote(String(scoreNoise))]),
    ...assumptions.map(({ choices }) =>
      words.choicesNote(choices.map(({ name }) => textIn(name, language))),
    ),
  ];
}

/** What is proven, how it was drawn, and what to be careful with. */
function notesOf(result: Result, known: Robustness, language: Language): readonly string[] {
  const words = wordsIn(language);
  const { bounds, isNonlinear = false, sources, samples } = known;
  const loose = bounds?.loose.length ?? 0;
  return [
    ...(bounds === undefined ? [] : [words.certainNote(rangeOf(result, known, language))]),
    ...(isNonlinear ? [words.nonlinearNote] : []),
    ...drawNotes(known, language),
    ...(loose === 0 ? [] : [words.looseNote(loose)]),
    ...(sources === undefined ? [] : [words.indicesNote(samples)]),
  ];
}

function ranksTable(units: readonly UnitRanks[], known: Robustness, language: Language): Table {
  const words = wordsIn(language);
  const { draws } = known.simulation;
  const bounds = boundsByUnit(known);
  const certain = column<UnitRanks, 'ranks'>('certain', words.certainRanks, 'ranks', ({ unit }) =>
    bounds.get(unit),
  );
  const often = (counts: readonly number[], rank: number) => ({
    count: counts[rank - 1] ?? 0,
    of: draws,
  });
  return tableOf<UnitRanks>(
    [
      column('rank', words.rank, 'rank', ({ rank }) => rank),
      column('unit', words.unit, 'text', ({ unit }) => unit),
      ...(known.bounds === undefined ? [] : [certain]),
      column('likely', words.likelyRanks, 'ranks', likelyRanks),
      column('same', words.sameRank, 'frequency', ({ counts, rank }) => often(counts, rank)),
      column('first', words.firstRank, 'frequency', ({ counts }) => often(counts, 1)),
    ],
    units,
  );
}

function sourcesTable({ shift }: Sensitivity, language: Language): Table {
  const words = wordsIn(language);
  return tableOf<Sensitivity['shift']['indices'][number]>(
    [
      column('factor', words.factor, 'text', ({ factor }) => words.factors[factor] ?? factor),
      column('first', words.firstOrder, 'estimate', ({ first }) => first),
      column('total', words.totalOrder, 'estimate', ({ total }) => total),
    ],
    shift.indices,
    words.uncertaintyFrom,
  );
}

/** Ranks by unit as charts take them; what is certain is what was drawn if no more is known. */
function rangesOf(known: Robustness): readonly RankRange[] {
  const bounds = boundsByUnit(known);
  return byRank(known.simulation).map((unit) => {
    const likely = likelyRanks(unit);
    return {
      unit: unit.unit,
      rank: unit.rank,
      likely,
      certain: bounds.get(unit.unit) ?? likely,
      shares: unit.counts.map((count) => count / known.simulation.draws),
    };
  });
}

/** How sure each rank is: for certain, in nine draws of ten, and where the moves come from. */
export function robustnessReport(
  result: Result,
  known: Robustness,
  { language = languageOf(result.system), rows }: UnitsOptions = {},
): Report {
  const words = wordsIn(language);
  const { shown, notes: cut } = firstRows(byRank(known.simulation), rows, language);
  const { within, intervals, bounds, simulation, sources } = known;
  const notes = notesOf(result, known, language);
  const ranges = rangesOf(known);
  const certain = bounds === undefined ? words.likelyRanks : words.certainRanks;
  return {
    ...headOf(result, language),
    tables: [
      ranksTable(shown, known, language),
      ...(sources === undefined ? [] : [sourcesTable(sources, language)]),
    ],
    notes: [...notes, ...cut],
    charts: [
      { kind: 'intervals', ranges, labels: [words.rank, certain, words.likelyRanks], notes },
      { kind: 'acceptability', ranges, labels: [words.rank, words.shareOfDraws], notes },
    ],
    data: { within, intervals, bounds, simulation, uncertainty: sources },
  };
}
