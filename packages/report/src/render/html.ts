import { wordsIn } from '../messages/index.ts';
import type { Report } from '../report.ts';
import { type CellLooks, listElement, tableElement, withBreaks } from './html-parts.ts';
import { element, type Markup } from './markup.ts';

// No ink and no paper of its own, so that it is right on light and dark pages; `align` and
// `cellpadding` beside the style, for a code host that leaves no styles.
const looksOf: CellLooks = ({ align }) => ({ align, style: `text-align: ${align}` });

/** Lines as one paragraph; no paragraph without lines. */
const paragraph = (tag: 'strong' | 'small', lines: readonly string[]): readonly Markup[] =>
  lines.length === 0
    ? []
    : [element('p', {}, ...withBreaks(lines.map((line) => element(tag, {}, line))))];

const titleOf = (title: string | undefined): readonly Markup[] =>
  title === undefined ? [] : [element('p', {}, element('strong', {}, title))];

/**
 * A report as one element of HTML: title, caveats, tables, notes.
 *
 * @example
 * renderHtml(rankingReport(result)).slice(0, 46)
 * // '<div lang="zh-CN"><p><strong>服务评价</strong><br>'
 */
export function renderHtml(report: Report): string {
  const { language, title, about, caveats, tables, notes } = report;
  const { summary = [], legend = [], lists = [] } = report;
  const words = wordsIn(language);
  return element(
    'div',
    { lang: language === 'zh' ? 'zh-CN' : 'en' },
    element(
      'p',
      {},
      ...withBreaks([
        element('strong', {}, title),
        ...about.map((line) => element('small', {}, line)),
      ]),
    ),
    ...paragraph(
      'strong',
      caveats.map(({ message }) => words.caution(message[language])),
    ),
    ...paragraph('strong', summary),
    ...paragraph('small', legend),
    ...lists.flatMap(({ title: above, items }) => [...titleOf(above), listElement(items)]),
    ...tables.flatMap((table) => [
      ...titleOf(table.title),
      tableElement(table, language, looksOf, { cellpadding: 4 }),
    ]),
    ...paragraph('small', notes),
  ).markup;
}
