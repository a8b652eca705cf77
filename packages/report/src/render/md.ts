import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { showCell } from '../cells.ts';
import { type Language, wordsIn } from '../messages/index.ts';
import type { Item, List, Report, Table } from '../report.ts';
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

/**
 * A table of Markdown whose columns are aligned in the source too.
 *
 * @example
 * const columns = [{ words: '单位', align: 'left' }, { words: '总分', align: 'right' }];
 * tableInMarkdown(columns, [['甲', '88.50']]).split('\n')
 * // ['| 单位 |  总分 |', '| :--- | ----: |', '| 甲   | 88.50 |']
 */
export const tableInMarkdown = (
  columns: readonly { readonly words: string; readonly align: 'left' | 'right' }[],
  rows: readonly (readonly string[])[],
): string =>
  markdownTable(
    [columns.map(({ words }) => words), ...rows].map((row) => row.map(escapeMarkdown)),
    { align: columns.map(({ align }) => align), stringLength: stringWidth },
  );

function tableBlocks(table: Table, language: Language): readonly string[] {
  const { columns, openRows = Number.POSITIVE_INFINITY } = table;
  const rows = table.rows.map((cells) =>
    columns.map((column, c) => showCell(column, cells[c] ?? null, language)),
  );
  if (rows.length <= openRows) return [tableInMarkdown(columns, rows)];
  return [
    tableInMarkdown(columns, rows.slice(0, openRows)),
    [
      '<details>',
      `<summary>${wordsIn(language).allRows(rows.length)}</summary>`,
      '',
      tableInMarkdown(columns, rows),
      '',
      '</details>',
    ].join('\n'),
  ];
}

const itemLine = ({ label, text, level = 0 }: Item): string => {
  const about = label === undefined ? '' : `**${escapeMarkdown(label)}** `;
  return `${'  '.repeat(level)}- ${about}${escapeMarkdown(text)}`;
};

/** A report without its title, in blocks with an empty line between them, its headings at a level. */
export function bodyBlocks(report: Report, level: number = 2): readonly string[] {
  const { language, caveats, summary = [], legend = [], lists = [], tables, notes } = report;
  const words = wordsIn(language);
  const heading = (title: string | undefined): readonly string[] =>
    title === undefined ? [] : [`${'#'.repeat(level)} ${escapeMarkdown(title)}`];
  const listBlocks = ({ title, items }: List): readonly string[] => [
    ...heading(title),
    ...(items.length === 0 ? [] : [items.map(itemLine).join('\n')]),
  ];
  return [
    ...caveats.map(({ message }) => `> **${escapeMarkdown(words.caution(message[language]))}**`),
    ...summary.map((line) => `**${escapeMarkdown(line)}**`),
    ...legend.map(escapeMarkdown),
    ...lists.flatMap(listBlocks),
    ...tables.flatMap((table) => [...heading(table.title), ...tableBlocks(table, language)]),
    ...notes.map(escapeMarkdown),
  ];
}

/**
 * A report in Markdown.
 *
 * @example
 * renderMarkdown(rankingReport(result, { depth: 0 })).split('\n').slice(4, 7)
 * // ['| 名次 | 单位 |  总分 |', '| ---: | :--- | ----: |', '|    1 | 甲   | 88.50 |']
 */
export function renderMarkdown(report: Report): string {
  const { title, about } = report;
  return [`# ${escapeMarkdown(title)}`, ...about.map(escapeMarkdown), ...bodyBlocks(report)]
    .join('\n\n')
    .concat('\n');
}

/** For a page or a comment. */
export const md: Renderer = { render: renderMarkdown, hasCaveats: true };
