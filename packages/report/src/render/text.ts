import type { Caveat } from '@zhibiao/core';
import { holds, showCell } from '../cells.ts';
import { type Ink, plainInk } from '../ink.ts';
import { type Language, wordsIn } from '../messages/index.ts';
import type { Cell, Column, List, Report, Table } from '../report.ts';
import { ruledTable } from '../text/ruled.ts';
import type { Renderer } from './renderer.ts';
import { type Branch, branchesOf } from './tree.ts';

/** A column with a row's cell in it. */
interface Shown {
  readonly column: Column;
  readonly cell: Cell;
}

/** A row's cells by column. */
const shownIn = ({ columns }: Table, cells: readonly Cell[]): readonly Shown[] =>
  cells.flatMap((cell, c) => {
    const column = columns[c];
    return column === undefined ? [] : [{ column, cell }];
  });

/** The branches of a table's rows, if its first column is a tree. */
function treeOf({ columns: [first], rows }: Table): readonly Branch[] | undefined {
  if (first?.kind !== 'node') return undefined;
  return branchesOf(rows.map(([cell]) => (holds('node', first, cell) ? cell.depth : 0)));
}

/** The cells that stand below their row, a line each. */
function belowLines(below: readonly Shown[], language: Language): readonly string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const { column, cell } of below) {
    const isJoined = column.below !== '';
    const texts = Array.isArray(cell) ? cell.map(String) : [showCell(column, cell, language)];
    if (!isJoined) {
      isOpen = cell !== null && texts.length > 0;
      if (isOpen) lines.push(...texts);
    } else if (isOpen) {
      lines.push(`${lines.pop()}${column.below}${texts.join('')}`);
    }
  }
  return lines;
}

function linesOf(table: Table, language: Language, ink: Ink): readonly string[] {
  const { title, columns, rows, hasSum = false } = table;
  const wide = columns.filter(({ below }) => below === undefined);
  const tree = treeOf(table);
  const textOf = ({ column, cell }: Shown, row: number): string => {
    const text = showCell(column, cell, language, ink);
    if (!holds('node', column, cell)) return text;
    return `${ink.dim(tree?.[row]?.branch ?? '')}${cell.depth < 2 ? ink.bold(text) : text}`;
  };
  const shown = rows.map((cells) => shownIn(table, cells));
  const { head, body } = ruledTable(
    wide.map(({ words }) => words),
    shown.map((own, row) =>
      own.filter(({ column }) => column.below === undefined).map((one) => textOf(one, row)),
    ),
    wide.map(({ align }) => align),
    ink,
  );
  const below = (row: number): readonly string[] => {
    const { stem = '', hasChildren = false } = tree?.[row] ?? {};
    const own = (shown[row] ?? []).filter(({ column }) => column.below !== undefined);
    return belowLines(own, language).map((line) =>
      ink.dim(`${stem}${hasChildren ? '│' : ' '}  ${line}`),
    );
  };
  return [
    '',
    ...(title === undefined ? [] : [ink.bold(title)]),
    ...head,
    ...body.flatMap((line, row) =>
      hasSum && row === body.length - 1
        ? [...head.slice(-1), ink.bold(line)]
        : [line, ...below(row)],
    ),
  ];
}

const listLines = ({ title, items }: List, ink: Ink): readonly string[] => [
  '',
  ...(title === undefined ? [] : [ink.bold(title)]),
  ...items.map(({ label, text, level = 0 }) => {
    const indent = '  '.repeat(title === undefined ? level : level + 1);
    return `${indent}${label === undefined ? '' : `${ink.bold(label)} `}${text}`;
  }),
];

const paragraph = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', ...lines];

/**
 * A caveat as a line that is not overlooked.
 *
 * @example
 * caveatLine(caveatOf('data-simulated'), 'en') // 'caution: the data are simulated, not observed'
 */
export const caveatLine = ({ message }: Caveat, language: Language, ink: Ink = plainInk): string =>
  ink.bold(ink.yellow(wordsIn(language).caution(message[language])));

/** A report without its title, for whoever puts it under a title of their own. */
export function bodyLines(report: Report, ink: Ink = plainInk): readonly string[] {
  const { language, caveats, summary = [], legend = [], lists = [], tables, notes } = report;
  return [
    ...caveats.map((caveat) => caveatLine(caveat, language, ink)),
    ...paragraph([...summary.map(ink.bold), ...legend.map(ink.dim)]),
    ...lists.flatMap((list) => listLines(list, ink)),
    ...tables.flatMap((table) => linesOf(table, language, ink)),
    ...paragraph(notes.map(ink.dim)),
  ];
}

/**
 * A report in aligned columns, where a Chinese character is two wide.
 *
 * @param ink how single words are set off, such as by the colours of a terminal
 *
 * @example
 * renderText(rankingReport(result, { depth: 0 })).split('\n').slice(3, 6)
 * // ['名次  单位   总分', '─────────────────', '   1  甲    88.50']
 */
export function renderText(report: Report, ink: Ink = plainInk): string {
  const { title, about } = report;
  return [ink.bold(title), ...about.map(ink.dim), ...bodyLines(report, ink), ''].join('\n');
}

/** For a terminal. */
export const text: Renderer = { render: renderText, hasCaveats: true };
