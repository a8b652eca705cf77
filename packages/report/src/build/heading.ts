import { type Caveat, caveats, type Result, textIn } from '@zhibiao/core';
import { type Language, wordsIn } from '../messages/index.ts';
import type { Report } from '../report.ts';

/** A system and the data scored under it. */
export type Scored = Pick<Result, 'system' | 'dataset'>;

/** The dataset of a report that is about a system alone. */
export const noData: Scored['dataset'] = {
  units: [],
  columns: [],
  file: undefined,
  status: undefined,
};

/** What must be said of several results, each caveat once. */
export const caveatsOf = (results: readonly Scored[]): readonly Caveat[] => [
  ...new Map(results.flatMap(caveats).map((caveat) => [caveat.code, caveat])).values(),
];

/**
 * What stands above every report about a result: the system, what was scored, and the caveats.
 *
 * @param others results that are shown beside it, whose caveats hold as well
 *
 * @example
 * headingOf(result, 'en').about
 * // ['edition 2024 · version 1.0.0 · data (3 units) · weights the system\'s own (shares, official)']
 */
export function headingOf(
  result: Scored,
  language: Language,
  { others = [], period }: { readonly others?: readonly Scored[]; readonly period?: string } = {},
): Pick<Report, 'language' | 'title' | 'about' | 'caveats'> {
  const words = wordsIn(language);
  const { system, dataset } = result;
  const { title, edition, version } = system.document;
  const { id, basis, status } = system.weights;
  const name = id === 'default' ? words.defaultWeights : id;
  const about = [
    ...(period === undefined ? [] : [words.period(period)]),
    words.about(edition, version),
    ...(dataset.units.length === 0 ? [] : [words.data(dataset.file, dataset.units.length)]),
    words.weights(name, words.bases[basis], words.statuses[status]),
  ];
  return {
    language,
    title: textIn(title, language),
    about: [about.join(' · ')],
    caveats: caveatsOf([result, ...others]),
  };
}

/**
 * The name of a node in a language; its id if there is no such node.
 *
 * @example
 * nameOf(result, 'openness', 'en') // 'Openness'
 */
export const nameOf = (
  { system }: Pick<Scored, 'system'>,
  id: string,
  language: Language,
): string => textIn(system.nodes.find((node) => node.id === id)?.name ?? id, language);
