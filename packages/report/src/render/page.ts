import { wordsIn } from '../messages/index.ts';
import type { Report, Table } from '../report.ts';
import { type CellLooks, listElement, tableElement, withBreaks } from './html-parts.ts';
import { element, type Markup } from './markup.ts';
import type { Renderer } from './renderer.ts';
import { style } from './style.ts';

const looksOf: CellLooks = ({ align }) => (align === 'right' ? { class: 'right' } : {});

/** Lines as a paragraph of a class; no paragraph without lines. */
const paragraph = (name: string, lines: readonly string[]): readonly Markup[] =>
  lines.length === 0 ? [] : [element('p', { class: name }, ...withBreaks(lines))];

const titleOf = (title: string | undefined): readonly Markup[] =>
  title === undefined ? [] : [element('h2', {}, title)];

/**
 * A report as a page of HTML that stands alone: readable in the dark, fit to print on A4.
 *
 * @example
 * renderPage(rankingReport(result)).startsWith('<!doctype html>\n<html lang="zh-CN">') // true
 */
export function renderPage(report: Report): string {
  const { language, title, about, caveats, tables, notes } = report;
  const { summary = [], legend = [], lists = [] } = report;
  const words = wordsIn(language);
  const tableBlocks = (table: Table): readonly Markup[] => [
    ...titleOf(table.title),
    tableElement(table, language, looksOf),
  ];
  const page = element(
    'html',
    { lang: language === 'zh' ? 'zh-CN' : 'en' },
    element(
      'head',
      {},
      { markup: '<meta charset="utf-8">' },
      { markup: '<meta name="viewport" content="width=device-width, initial-scale=1">' },
      element('title', {}, title),
      { markup: `<style>${style}</style>` },
    ),
    element(
      'body',
      {},
      element('h1', {}, title),
      ...paragraph('about', about),
      ...caveats.map(({ message }) =>
        element('p', { class: 'caution' }, words.caution(message[language])),
      ),
      ...paragraph('summary', summary),
      ...paragraph('about', legend),
      ...lists.flatMap(({ title: above, items }) => [...titleOf(above), listElement(items)]),
      ...tables.flatMap(tableBlocks),
      ...paragraph('notes', notes),
    ),
  );
  return `<!doctype html>\n${page.markup}\n`;
}

/** For a browser or a printer. */
export const page: Renderer = { render: renderPage, hasCaveats: true };
