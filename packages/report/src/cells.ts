import { type Ink, plainInk } from './ink.ts';
import { type Language, type Words, wordsIn } from './messages/index.ts';
import type { Cell, CellValues, Column, ColumnKind } from './report.ts';
import type { Align } from './text/align.ts';
import { fixed, percent, shorten, signed } from './text/number.ts';

/** What it takes to show a value beside the value. */
interface Showing {
  readonly words: Words;
  readonly ink: Ink;
  readonly digits: number | undefined;
}

/** How the cells of a kind are shown. */
interface Kind<K extends ColumnKind> {
  readonly align: Align;
  readonly show: (value: CellValues[K], showing: Showing) => string;
}

const arrow = (places: number): string =>
  places === 0 ? '–' : places > 0 ? `↑${places}` : `↓${-places}`;

function frequency({ count, of }: CellValues['frequency']): string {
  if (count === 0) return '–';
  const percentage = (100 * count) / of;
  return percentage < 0.1 ? '<0.1%' : `${percentage.toFixed(1)}%`;
}

/** Every kind of cell. */
const kinds: { readonly [K in ColumnKind]: Kind<K> } = {
  text: { align: 'left', show: (text) => text },
  number: { align: 'right', show: (decimal) => decimal },
  rank: { align: 'right', show: String },
  share: { align: 'right', show: (share) => percent(share) },
  change: {
    align: 'right',
    show: (change, { digits }) => signed(digits === undefined ? change : shorten(change, digits)),
  },
  places: {
    align: 'right',
    show: (places, { words, ink }) => {
      if (places === 'new') return words.newUnit;
      const text = arrow(places);
      return places > 0 ? ink.green(text) : places < 0 ? ink.red(text) : text;
    },
  },
  scored: {
    align: 'right',
    show: ({ score, rank }, { words, ink }) => `${score} ${ink.dim(`(${rank ?? words.none})`)}`,
  },
  ranks: { align: 'right', show: ([best, worst]) => `${best}–${worst}` },
  frequency: { align: 'right', show: frequency },
  estimate: {
    align: 'right',
    show: ({ value, low, high }, { words }) =>
      words.estimate(fixed(value, 2), fixed(low, 2), fixed(high, 2)),
  },
  correlation: { align: 'right', show: (value) => fixed(value, 2) },
  causes: {
    align: 'left',
    show: (causes, { words, digits }) =>
      causes
        .map(({ name, change }) => `${name} ${signed(shorten(change, digits))}`)
        .join(words.comma),
  },
  leaders: {
    align: 'left',
    show: (units, { words }) => units.map(({ unit, rank }) => `${rank} ${unit}`).join(words.comma),
  },
  overtakings: {
    align: 'left',
    show: (pairs, { words }) =>
      pairs.map(({ unit, of, how }) => words.overtake[how](unit, of)).join(words.comma) ||
      words.none,
  },
  shift: { align: 'right', show: ({ places, moved }, { words }) => words.shift(places, moved) },
  mark: {
    align: 'right',
    show: ({ score, state }, { words }) => score ?? words.states[state],
  },
  shares: { align: 'right', show: (shares) => shares.map(percent).join(' → ') },
  passage: { align: 'right', show: (ends) => ends.join(' → ') },
  node: { align: 'left', show: ({ name }) => name },
  merged: { align: 'left', show: ({ text }) => text },
  lines: { align: 'left', show: (lines, { words }) => lines.join(words.comma) },
  mover: { align: 'left', show: ({ unit, places }) => `${unit} ${arrow(places)}` },
};

/** Whether a cell has a value, and it is of a kind. */
export const holds = <K extends ColumnKind>(
  kind: K,
  column: Pick<Column, 'kind'>,
  cell: Cell | undefined,
): cell is CellValues[K] => column.kind === kind && cell !== null && cell !== undefined;

/** How a column of a kind stands. */
export const alignOf = (kind: ColumnKind): Align => kinds[kind].align;

const showAs = <K extends ColumnKind>(kind: K, value: CellValues[K], showing: Showing): string =>
  kinds[kind].show(value, showing);

/**
 * A cell as people read it.
 *
 * @param ink how single words are set off, plain if left out
 *
 * @example
 * const certain = { id: 'certain', words: 'certain', kind: 'ranks', align: 'right' };
 * showCell(certain, [1, 3], 'en') // '1–3'
 */
export function showCell(
  { kind, digits, isStrong, empty }: Column,
  cell: Cell,
  language: Language,
  ink: Ink = plainInk,
): string {
  const words = wordsIn(language);
  const text = cell === null ? (empty ?? words.none) : showAs(kind, cell, { words, ink, digits });
  return isStrong === true ? ink.bold(text) : text;
}
