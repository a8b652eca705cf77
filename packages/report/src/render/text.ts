import { showCell } from '../cells.ts';
import { type Ink, plainInk } from '../ink.ts';
import { type Language, wordsIn } from '../messages/index.ts';
import type { Report, Table } from '../report.ts';
import { ruledTable } from '../text/ruled.ts';
import type { Renderer } from './renderer.ts';

function linesOf({ title, columns, rows }: Table, language: Language, ink: Ink): readonly string[] {
  const { head, body } = ruledTable(
    columns.map(({ words }) => words),
    rows.map((cells) =>
      columns.map((column, c) => showCell(column, cells[c] ?? null, language, ink)),
    ),
    columns.map(({ align }) => align),
    ink,
  );
  return ['', ...(title === undefined ? [] : [ink.bold(title)]), ...head, ...body];
}

/**
 * A report in aligned columns, where a Chinese character is two wide.
 *
 * @param ink how single words are set off, such as by the colours of a terminal
 */
export function renderText(report: Report, ink: Ink = plainInk): string {
  const { language, title, about, caveats, tables, notes } = report;
  const words = wordsIn(language);
  return [
    ink.bold(title),
    ...about.map(ink.dim),
    ...caveats.map(({ message }) => ink.bold(ink.yellow(words.caution(message[language])))),
    ...tables.flatMap((table) => linesOf(table, language, ink)),
    ...(notes.length === 0 ? [] : ['', ...notes.map(ink.dim)]),
    '',
  ].join('\n');
}

/** For a terminal. */
export const text: Renderer = { render: renderText, hasCaveats: true };
