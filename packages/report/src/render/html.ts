import { showCell } from '../cells.ts';
import { type Language, wordsIn } from '../messages/index.ts';
import type { Column, Report, Table } from '../report.ts';
import { element, type Markup } from './markup.ts';
import type { Renderer } from './renderer.ts';

const lineBreak: Markup = { markup: '<br>' };

// No ink and no paper of its own, so that it is right on light and dark pages; `align` and
// `cellpadding` beside the style, for a code host that leaves no styles.
const rowOf = (
  tag: 'th' | 'td',
  cells: readonly string[],
  columns: readonly Pick<Column, 'align'>[],
): Markup =>
  element(
    'tr',
    {},
    ...columns.map(({ align }, c) =>
      element(tag, { align, style: `text-align: ${align}` }, cells[c] ?? ''),
    ),
  );

function tableIn(language: Language): (table: Table) => readonly Markup[] {
  return ({ title, columns, rows }) => [
    ...(title === undefined ? [] : [element('p', {}, element('strong', {}, title))]),
    element(
      'table',
      { cellpadding: 4 },
      element(
        'thead',
        {},
        rowOf(
          'th',
          columns.map(({ words }) => words),
          columns,
        ),
      ),
      element(
        'tbody',
        {},
        ...rows.map((cells) =>
          rowOf(
            'td',
            columns.map((column, c) => showCell(column, cells[c] ?? null, language)),
            columns,
          ),
        ),
      ),
    ),
  ];
}

/** Lines as one paragraph; no paragraph without lines. */
const paragraph = (tag: 'strong' | 'small', lines: readonly string[]): readonly Markup[] =>
  lines.length === 0
    ? []
    : [
        element(
          'p',
          {},
          ...lines.flatMap((line, i) => [...(i === 0 ? [] : [lineBreak]), element(tag, {}, line)]),
        ),
      ];

/** A report as one element of HTML: title, caveats, tables, notes. */
export function renderHtml(report: Report): string {
  const { language, title, about, caveats, tables, notes } = report;
  const words = wordsIn(language);
  return element(
    'div',
    { lang: language === 'zh' ? 'zh-CN' : 'en' },
    element(
      'p',
      {},
      element('strong', {}, title),
      ...about.flatMap((line) => [lineBreak, element('small', {}, line)]),
    ),
    ...paragraph(
      'strong',
      caveats.map(({ message }) => words.caution(message[language])),
    ),
    ...tables.flatMap(tableIn(language)),
    ...paragraph('small', notes),
  ).markup;
}

/** For a page. */
export const html: Renderer = {
  render: (report) => `${renderHtml(report)}\n`,
  hasCaveats: true,
};
