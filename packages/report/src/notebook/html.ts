import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Language } from '../messages/language.ts';
import type { Align, Sheet, SheetTable } from '../sheet/sheet.ts';
import { type HtmlShown, shownHtml } from './notebook-output.ts';
import { textOf } from './text.ts';

// No ink and no paper of its own, so that it is right on light and dark pages; `align` and
// `cellpadding` beside the style, for a code host that leaves no styles.
const styleOf = (align: Align): string => `text-align: ${align}`;

const row = (tag: 'th' | 'td', cells: readonly string[], aligns: readonly Align[]) =>
  h(
    'tr',
    cells.map((cell, i) => {
      const align = aligns[i] ?? 'left';
      return h(tag, { align, style: styleOf(align) }, cell);
    }),
  );

const table = ({ title, heads, aligns, rows }: SheetTable) => [
  ...(title === undefined ? [] : [h('p', [h('strong', title)])]),
  h('table', { cellPadding: 4 }, [
    h('thead', [row('th', heads, aligns)]),
    h(
      'tbody',
      rows.map((cells) => row('td', cells, aligns)),
    ),
  ]),
];

/** Lines as one paragraph; none where there are none. */
const paragraph = (lines: readonly ReturnType<typeof h>[]) =>
  lines.length === 0
    ? []
    : [
        h(
          'p',
          lines.flatMap((one, i) => (i === 0 ? [one] : [h('br'), one])),
        ),
      ];

/** A sheet as HTML that shows itself: title, remarks, tables, notes. */
export function sheetHtml(sheet: Sheet, language: Language): HtmlShown {
  const { title, lines, remarks, tables, notes } = sheet;
  const tree = h('div', { lang: language === 'zh' ? 'zh-CN' : 'en' }, [
    h('p', [h('strong', title), ...lines.flatMap((text) => [h('br'), h('small', text)])]),
    ...paragraph(remarks.map((remark) => h('strong', remark))),
    ...tables.flatMap(table),
    ...paragraph(notes.map((note) => h('small', note))),
  ]);
  return shownHtml(toHtml(tree), textOf(sheet));
}

/**
 * The same thing in both languages: Chinese open, English folded below.
 *
 * @example
 * inBoth((language) => rankTable(result, { language, rows: 10 }))
 */
export function inBoth(make: (language: Language) => HtmlShown): HtmlShown {
  const [zh, en] = [make('zh'), make('en')];
  const folded = `<details><summary>English</summary>${en.html}</details>`;
  return shownHtml(`<div>${zh.html}${folded}</div>`, `${zh.text}\n\n${en.text}`);
}
