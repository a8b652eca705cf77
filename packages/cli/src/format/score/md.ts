import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { plain } from '../../text/paint.ts';
import { caveatLines } from '../caveats.ts';
import { escapeMarkdown } from '../markdown.ts';
import { headLines } from '../ranking.ts';
import { goneLines, ranking } from './cells.ts';
import type { ScoreFormat, ScoreView } from './format.ts';

/** One period. */
function printOne(view: ScoreView): string {
  const { result, language } = view;
  const { columns, units } = ranking({ ...view, paint: plain });
  const { title, lines } = headLines(result, language, view.period);
  const rows = [
    columns.map((column) => column.head),
    ...units.map((unit) => columns.map((column) => column.cell(unit))),
  ].map((row) => row.map(escapeMarkdown));
  return [
    `# ${escapeMarkdown(title)}`,
    ...lines.map(escapeMarkdown),
    ...caveatLines(result, language, plain).map((line) => `> **${line}**`),
    markdownTable(rows, {
      align: columns.map((column) => column.align),
      stringLength: stringWidth,
    }),
    ...goneLines(view)
      .filter((line) => line !== '')
      .map(escapeMarkdown),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A ranking as a Markdown table, with the remarks above it. */
export const md: ScoreFormat = {
  print: (views) => views.map(printOne).join('\n'),
  isForPeople: true,
};
