import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { showCell } from '../cells.ts';
import { type Language, wordsIn } from '../messages/index.ts';
import type { Report, Table } from '../report.ts';
import type { Renderer } from './renderer.ts';

/**
 * A text for Markdown, in a cell of a table too: no bars, no line ends, nothing that is markup.
 *
 * @example
 * escapeMarkdown('a|b') // 'a\\|b'
 */
export const escapeMarkdown = (text: string): string =>
  text
    .trim()
    .replace(/[\\|*_`<>[\]]/g, '\\$&')
    .replace(/\s*\n\s*/g, '<br>');

/** A table of Markdown whose columns are aligned in the source too. */
export const tableInMarkdown = (
  columns: readonly { readonly words: string; readonly align: 'left' | 'right' }[],
  rows: readonly (readonly string[])[],
): string =>
  markdownTable(
    [columns.map(({ words }) => words), ...rows].map((row) => row.map(escapeMarkdown)),
    { align: columns.map(({ align }) => align), stringLength: stringWidth },
  );

const blocksOf = ({ title, columns, rows }: Table, language: Language): readonly string[] => [
  ...(title === undefined ? [] : [`## ${escapeMarkdown(title)}`]),
  tableInMarkdown(
    columns,
    rows.map((cells) => columns.map((column, c) => showCell(column, cells[c] ?? null, language))),
  ),
];

/** A report in Markdown. */
export function renderMarkdown(report: Report): string {
  const { language, title, about, caveats, tables, notes } = report;
  const words = wordsIn(language);
  return [
    `# ${escapeMarkdown(title)}`,
    ...about.map(escapeMarkdown),
    ...caveats.map(({ message }) => `> **${escapeMarkdown(words.caution(message[language]))}**`),
    ...tables.flatMap((table) => blocksOf(table, language)),
    ...notes.map(escapeMarkdown),
  ]
    .join('\n\n')
    .concat('\n');
}

/** For a page or a comment. */
export const md: Renderer = { render: renderMarkdown, hasCaveats: true };
