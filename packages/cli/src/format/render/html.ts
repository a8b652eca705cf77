import { textIn } from '@zhibiao/core';
import { wordsIn } from '@zhibiao/report/words';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { plain } from '../../text/paint.ts';
import { weightLines } from './about.ts';
import type { RenderFormat } from './format.ts';
import { type RenderCell, type RenderRow, renderColumns, renderRows } from './rows.ts';
import { style } from './style.ts';

const span = ({ rows, columns }: RenderCell) => ({
  ...(rows > 1 ? { rowSpan: rows } : {}),
  ...(columns > 1 ? { colSpan: columns } : {}),
});

/** A text with its line ends kept. */
const lined = (text: string) =>
  text
    .trim()
    .split('\n')
    .flatMap((line, i) => (i === 0 ? [line] : [h('br'), line]));

const row = ({ indicators, criteria, weight }: RenderRow, hasWeights: boolean) =>
  h('tr', [
    ...indicators.flatMap((cell) =>
      cell === undefined ? [] : [h('th', { scope: 'row', ...span(cell) }, cell.text)],
    ),
    ...(criteria === undefined ? [] : [h('td', span(criteria), lined(criteria.text))]),
    ...(hasWeights ? [h('td', { className: 'weight' }, weight)] : []),
  ]);

/** A page that stands alone, with merged cells as the source has them. */
export const html: RenderFormat = {
  print: (view) => {
    const { system, language, hasWeights } = view;
    const words = wordsIn(language);
    const { title, edition, version } = system.document;
    const name = textIn(title, language);
    const [weights, ...remarks] = weightLines(view, plain);
    const about = [words.about(edition, version), ...(weights === undefined ? [] : [weights])];
    const page = h('html', { lang: language === 'zh' ? 'zh-CN' : 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', name),
        h('style', style),
      ]),
      h('body', [
        h('h1', name),
        h('p', { className: 'about' }, about.join(' · ')),
        ...remarks.map((remark) => h('p', { className: 'remark' }, remark)),
        h('table', [
          h('thead', [
            h(
              'tr',
              renderColumns(view).map((head) => h('th', { scope: 'col' }, head)),
            ),
          ]),
          h(
            'tbody',
            renderRows(view).map((line) => row(line, hasWeights)),
          ),
        ]),
      ]),
    ]);
    return `<!doctype html>\n${toHtml(page)}\n`;
  },
};
