import { type Result, textIn } from '@zhibiao/core';
import {
  type BoundsInRange,
  type Estimate,
  rankQuantile,
  type Sensitivity,
  type Uncertainty,
  type UncertaintyOptions,
  type UnitRanks,
} from '@zhibiao/core/whatif';
import type { Language } from '../messages/language.ts';
import { wordsIn } from '../messages/words.ts';
import { headOf } from './head.ts';
import type { RankOptions } from './rank.ts';
import { firstRows } from './rows.ts';
import type { Sheet, SheetTable } from './sheet.ts';

/** What is known of how sure ranks are. */
export interface Robustness {
  readonly simulation: Uncertainty;
  /** What it was told, for the notes. */
  readonly options: UncertaintyOptions;
  /** What holds for certain, and for weights within which part of themselves. */
  readonly certain?: { readonly within: string; readonly dominance: BoundsInRange };
  /** Where the moves come from, weights and all else drawn as in the simulation. */
  readonly sources?: Sensitivity;
}

/** A share of draws as people read it: `100.0%`, `<0.1%`, `–` for none. */
function shareOf(count: number, draws: number): string {
  if (count === 0) return '–';
  const percent = (100 * count) / draws;
  return percent < 0.1 ? '<0.1%' : `${percent.toFixed(1)}%`;
}

/** The units of a simulation, best first as things are. */
export const byRank = ({ units }: Uncertainty): readonly UnitRanks[] =>
  units.toSorted((a, b) => a.rank - b.rank);

/** How the weights were drawn, and what else was. */
export function notesOf(
  { simulation, options, certain }: Robustness,
  language: Language,
): readonly string[] {
  const words = wordsIn(language);
  const { weights, scoreNoise, assumptions = [] } = options;
  const how =
    typeof weights === 'string'
      ? words.weightsDrawn[weights]
      : 'noise' in weights
        ? words.weightsDrawn.noise(String(weights.noise))
        : words.weightsDrawn.dirichlet(weights.dirichlet);
  const loose = certain?.dominance.loose.length ?? 0;
  return [
    ...(certain === undefined ? [] : [words.certainNote(certain.within)]),
    words.drawsNote(simulation.draws, simulation.seed, how),
    ...(scoreNoise === undefined ? [] : [words.noiseNote(String(scoreNoise))]),
    ...assumptions.map(({ choices }) =>
      words.choicesNote(choices.map(({ name }) => textIn(name, language))),
    ),
    ...(loose === 0 ? [] : [words.looseNote(loose)]),
  ];
}

function ranksTable(
  { simulation, certain }: Robustness,
  { language, rows }: RankOptions,
): { readonly table: SheetTable; readonly notes: readonly string[] } {
  const words = wordsIn(language);
  const { draws } = simulation;
  const bounds = new Map((certain?.dominance.bounds ?? []).map((b) => [b.unit, b]));
  const lines = byRank(simulation).map((unit) => {
    const bound = bounds.get(unit.unit);
    return [
      String(unit.rank),
      unit.unit,
      ...(certain === undefined
        ? []
        : [bound === undefined ? words.none : `${bound.best}–${bound.worst}`]),
      `${rankQuantile(unit, 0.05)}–${rankQuantile(unit, 0.95)}`,
      shareOf(unit.counts[unit.rank - 1] ?? 0, draws),
      shareOf(unit.counts[0] ?? 0, draws),
    ];
  });
  const { shown, notes } = firstRows(lines, rows, language);
  const heads = [
    ...[words.rank, words.unit, ...(certain === undefined ? [] : [words.certainRanks])],
    ...[words.likelyRanks, words.sameRank, words.firstRank],
  ];
  const aligns = heads.map((_, i) => (i === 1 ? ('left' as const) : ('right' as const)));
  return { table: { heads, aligns, rows: shown }, notes };
}

function sourcesTable({ shift }: Sensitivity, language: Language): SheetTable {
  const words = wordsIn(language);
  const fixed = (x: number): string => {
    const text = x.toFixed(2).replace(/^-(?=0\.00$)/, '');
    return text.replace('-', '−');
  };
  const show = (own: Estimate | undefined): string =>
    own === undefined
      ? words.none
      : words.estimate(fixed(own.value), fixed(own.low), fixed(own.high));
  return {
    title: words.sourcesTitle,
    heads: [words.factor, words.firstOrder, words.totalOrder],
    aligns: ['left', 'right', 'right'],
    rows: shift.indices.map(({ factor, first, total }) => [
      words.factors[factor] ?? factor,
      show(first),
      show(total),
    ]),
  };
}

/** How sure each rank is: for certain, in nine draws of ten, and where the moves come from. */
export function robustnessSheet(result: Result, known: Robustness, options: RankOptions): Sheet {
  const { language } = options;
  const { table, notes } = ranksTable(known, options);
  const { sources } = known;
  return {
    ...headOf(result, language),
    tables: [table, ...(sources === undefined ? [] : [sourcesTable(sources, language)])],
    notes: [
      ...notesOf(known, language),
      ...notes,
      ...(sources === undefined ? [] : [wordsIn(language).sourcesNote]),
    ],
  };
}
