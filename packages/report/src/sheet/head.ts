import { caveats, type Result, textIn } from '@zhibiao/core';
import type { Language } from '../messages/language.ts';
import { wordsIn } from '../messages/words.ts';
import type { Sheet } from './sheet.ts';

/** A system and the data scored under it. */
export type Scored = Pick<Result, 'system' | 'dataset'>;

/** Data of which nothing is known, for what is about a system alone. */
export const noData: Scored['dataset'] = {
  units: [],
  columns: [],
  file: undefined,
  status: undefined,
};

/** What everybody who reads these results must know, each thing once. */
const remarksOf = (results: readonly Scored[], language: Language): readonly string[] => [
  ...new Set(
    results.flatMap((result) =>
      caveats(result).map((remark) => wordsIn(language).remark(remark[language])),
    ),
  ),
];

/** What stands above everything about a result: the system, what was scored, and its remarks. */
export function headOf(
  result: Scored,
  language: Language,
  others: readonly Scored[] = [],
): Pick<Sheet, 'title' | 'lines' | 'remarks'> {
  const words = wordsIn(language);
  const { system, dataset } = result;
  const { title, edition, version } = system.document;
  const { id, basis, status } = system.weights;
  const name = id === 'default' ? words.defaultWeights : id;
  const about = [
    words.about(edition, version),
    ...(dataset.units.length === 0 ? [] : [words.data(dataset.file, dataset.units.length)]),
    words.weights(name, words.bases[basis], words.statuses[status]),
  ];
  return {
    title: textIn(title, language),
    lines: [about.join(' · ')],
    remarks: remarksOf([result, ...others], language),
  };
}

/** The name of a node in a language; its id where there is none. */
export const nameOf = (
  { system }: Pick<Scored, 'system'>,
  id: string,
  language: Language,
): string => textIn(system.nodes[system.indexOf[id] ?? -1]?.name ?? id, language);
