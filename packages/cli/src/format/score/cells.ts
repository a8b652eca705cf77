import { textIn } from '@zhibiao/core';
import type { UnitResult } from '@zhibiao/schemas';
import type { Align } from '../../text/align.ts';
import { signed } from '../../text/number.ts';
import { wordsIn } from '../../text/words.ts';
import { bestFirst, indicatorsDownTo, optionalColumns } from '../ranking.ts';
import type { ScoreView } from './format.ts';

/** A column of a ranking: its head, how it stands, and a unit's cell. */
export interface Column {
  readonly head: string;
  readonly align: Align;
  readonly cell: (unit: UnitResult) => string;
}

/** What became of a unit since the period before: places up or down, and the total's difference. */
function changeColumns({ changes, language, paint }: ScoreView): readonly Column[] {
  if (changes.length === 0) return [];
  const words = wordsIn(language);
  const byUnit = new Map(changes.map((change) => [change.unit, change]));
  const placesOf = (unit: string): string => {
    const { isNew = false, places } = byUnit.get(unit) ?? {};
    if (isNew) return words.newUnit;
    if (places === undefined) return words.none;
    if (places === 0) return '–';
    return places > 0 ? paint.green(`↑${places}`) : paint.red(`↓${-places}`);
  };
  const scoreOf = (unit: string): string => {
    const { score } = byUnit.get(unit) ?? {};
    if (score === undefined) return words.none;
    return signed(score);
  };
  return [
    { head: words.places, align: 'right', cell: ({ unit }) => placesOf(unit) },
    { head: words.gained, align: 'right', cell: ({ unit }) => scoreOf(unit) },
  ];
}

/** The units that went, where any did. */
export const goneLines = ({ gone, language }: ScoreView): readonly string[] =>
  gone.length === 0 ? [] : ['', wordsIn(language).gone(gone)];

/** The columns of a ranking that people read, and its rows, best first. */
export function ranking(view: ScoreView): {
  readonly columns: readonly Column[];
  readonly units: readonly UnitResult[];
} {
  const { result, language, paint, depth = 1, isExact } = view;
  const words = wordsIn(language);
  const has = optionalColumns(result);
  const left = 'left' as const;
  const right = 'right' as const;
  const show = (text: string | number | null | undefined): string =>
    text === null || text === undefined ? words.none : String(text);
  const withRank = (score: string | null | undefined, rank: number | null | undefined): string =>
    score === null || score === undefined ? words.none : `${score} ${paint.dim(`(${show(rank)})`)}`;
  const columns: readonly Column[] = [
    { head: words.rank, align: right, cell: ({ rank }) => show(rank) },
    { head: words.unit, align: left, cell: ({ unit, name }) => name ?? unit },
    ...(has.hasGroups
      ? [{ head: words.group, align: left, cell: ({ group }: UnitResult) => show(group) }]
      : []),
    { head: words.total, align: right, cell: ({ score }) => paint.bold(show(score)) },
    ...changeColumns(view),
    ...(has.hasPercentages
      ? [
          {
            head: words.percentage,
            align: right,
            cell: ({ percentage }: UnitResult) => show(percentage),
          },
        ]
      : []),
    ...(isExact
      ? [
          {
            head: words.exactScore,
            align: left,
            cell: ({ value }: UnitResult) => show(value),
          },
        ]
      : []),
    ...(has.hasGrades
      ? [{ head: words.grade, align: left, cell: ({ grade }: UnitResult) => show(grade) }]
      : []),
    ...indicatorsDownTo(result, depth).map(({ id, name, depth: level, code }) => ({
      head: level === 1 ? textIn(name, language) : `${code} ${textIn(name, language)}`,
      align: right,
      cell: ({ indicators }: UnitResult) => withRank(indicators[id]?.score, indicators[id]?.rank),
    })),
  ];
  return { columns, units: bestFirst(result, language, isExact) };
}
