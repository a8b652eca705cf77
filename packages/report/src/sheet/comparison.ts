import { type Result, textIn, toDecimal } from '@zhibiao/core';
import { compare, type UnitComparison } from '@zhibiao/core/whatif';
import type { Text } from '@zhibiao/schemas';
import type { Language } from '../messages/language.ts';
import { wordsIn } from '../messages/words.ts';
import { points, signed } from '../text/number.ts';
import { headOf } from './head.ts';
import type { RankOptions } from './rank.ts';
import { firstRows } from './rows.ts';
import type { Sheet } from './sheet.ts';

/** A result with the name of what was done otherwise. */
export interface Named {
  readonly name: Text;
  readonly result: Result;
}

/** Places gained or lost: `↑2`, `↓1`, `–`; `—` where either rank is absent. */
const arrowOf = (places: number | undefined, none: string): string =>
  places === undefined ? none : places === 0 ? '–' : places > 0 ? `↑${places}` : `↓${-places}`;

function rowOf(full: string, language: Language): (unit: UnitComparison) => readonly string[] {
  const words = wordsIn(language);
  const show = (x: string | number | undefined): string =>
    x === undefined ? words.none : String(x);
  return ({ unit, rank, score, places, change, firstLevel }) => [
    show(rank[1]),
    unit,
    show(score[1]),
    arrowOf(places, words.none),
    change === undefined ? words.none : signed(points(change, full)),
    firstLevel
      .slice(0, 2)
      .map((cause) => `${textIn(cause.name, language)} ${signed(points(cause.change, full))}`)
      .join(words.comma),
  ];
}

/** What other weights or methods make of a ranking: a table each, units best first under it. */
export function comparisonSheet(
  before: Result,
  afters: readonly Named[],
  { language, rows }: RankOptions,
): Sheet {
  const words = wordsIn(language);
  const total = before.system.nodes[before.system.total];
  const full = total === undefined ? '100' : toDecimal(total.fullMark);
  const tables = afters.map(({ name, result }) => {
    const units = compare(before, result).toSorted(
      (a, b) => (a.rank[1] ?? Infinity) - (b.rank[1] ?? Infinity),
    );
    return { name, ...firstRows(units.map(rowOf(full, language)), rows, language) };
  });
  return {
    ...headOf(
      before,
      language,
      afters.map(({ result }) => result),
    ),
    tables: tables.map(({ name, shown }) => ({
      title: textIn(name, language),
      heads: [words.rank, words.unit, words.total, words.places, words.gained, words.causes],
      aligns: ['right', 'left', 'right', 'right', 'right', 'left'],
      rows: shown,
    })),
    notes: [words.comparisonNote, ...new Set(tables.flatMap(({ notes }) => notes))],
  };
}
