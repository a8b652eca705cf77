import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from './documents.ts';
import type { Row } from './nodes.ts';

const folder = pathOf('../../shared/seeds');

/** The texts beside the repository that hold the source's tables; empty if there is no copy. */
export const seeds: readonly string[] = (existsSync(folder) ? readdirSync(folder) : [])
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .filter((text) => text.startsWith('附件3'));

/** One table of the text with its caption and its rows, the row of column heads left out. */
export interface Table {
  readonly caption: string;
  readonly rows: readonly Row[];
}

/**
 * The cells below a caption. A tab at the beginning of a line begins a cell; the lines without one
 * that follow are the same cell, wrapped.
 */
const cellsOf = (table: string): readonly string[] =>
  table
    .split('\n\t')
    .slice(1)
    .map((cell) => cell.replaceAll('\n', ''));

/**
 * Rows of four. An empty cell is the one above it, merged downward; a heading repeated at a page
 * break is simply written again.
 */
const rowsFrom = (cells: readonly string[]): readonly Row[] => {
  const rows: Row[] = [];
  for (let i = 4; i < cells.length; i += 4) {
    const above = rows.at(-1);
    const cell = (k: 0 | 1 | 2 | 3) => cells[i + k] || (above?.[k] ?? '');
    rows.push([cell(0), cell(1), cell(2), cell(3)]);
  }
  return rows;
};

/** The tables of the source's text, each under its caption 表1, 表2. */
export const tablesOf = (text: string): readonly Table[] =>
  text
    .split(/^(?=表\d)/m)
    .slice(1)
    .map((table) => ({
      caption: table.slice(0, table.indexOf('\n')),
      rows: rowsFrom(cellsOf(table)),
    }));
