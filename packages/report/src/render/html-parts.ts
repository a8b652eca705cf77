import { holds, showCell } from '../cells.ts';
import type { Language } from '../messages/index.ts';
import type { Cell, CellValues, Column, Item, Table } from '../report.ts';
import { element, type Markup } from './markup.ts';

/** The attributes of a cell, by how its column is aligned. */
export type CellLooks = (column: Column) => Readonly<Record<string, string>>;

/** Browsers keep it where they fold other spaces. */
const emSpace = '\u2003';

const lineBreak: Markup = { markup: '<br>' };

/** Lines with breaks between them. */
export const withBreaks = (lines: readonly (string | Markup)[]): readonly (string | Markup)[] =>
  lines.flatMap((line, i) => (i === 0 ? [line] : [lineBreak, line]));

const spanOf = ({ rows, columns }: CellValues['merged']): Readonly<Record<string, number>> => ({
  ...(rows > 1 ? { rowspan: rows } : {}),
  ...(columns > 1 ? { colspan: columns } : {}),
});

/** An em before an indicator of a tree for each level below the first. */
const indentOf = (column: Column, cell: Cell): string =>
  holds('node', column, cell) ? emSpace.repeat(Math.max(0, cell.depth - 1)) : '';

/** A cell; nothing for one that a merged cell covers. */
function cellOf(
  column: Column,
  cell: Cell,
  language: Language,
  looksOf: CellLooks,
): readonly Markup[] {
  if (column.kind === 'merged' && cell === null) return [];
  const lines = `${indentOf(column, cell)}${showCell(column, cell, language).trim()}`.split('\n');
  const attributes = {
    ...(column.isRowHeader === true ? { scope: 'row' } : {}),
    ...(holds('merged', column, cell) ? spanOf(cell) : {}),
    ...looksOf(column),
  };
  return [element(column.isRowHeader === true ? 'th' : 'td', attributes, ...withBreaks(lines))];
}

/** A table of a report as an element of HTML. */
export function tableElement(
  { columns, rows }: Table,
  language: Language,
  looksOf: CellLooks,
  attributes: Readonly<Record<string, string | number>> = {},
): Markup {
  const head = columns.map((column) =>
    element('th', { scope: 'col', ...looksOf(column) }, column.words),
  );
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.flatMap((cell, c) => {
        const column = columns[c];
        return column === undefined ? [] : cellOf(column, cell, language, looksOf);
      }),
    ),
  );
  return element(
    'table',
    attributes,
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}

/** The lines of a list as an element of HTML. */
export const listElement = (items: readonly Item[]): Markup =>
  element(
    'ul',
    {},
    ...items.map(({ label, text }) =>
      label === undefined
        ? element('li', {}, text)
        : element('li', {}, element('strong', {}, label), ` ${text}`),
    ),
  );
