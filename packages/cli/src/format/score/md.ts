import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { plain } from '../../text/paint.ts';
import { escapeMarkdown } from '../markdown.ts';
import { headLines } from '../ranking.ts';
import { remarkLines } from '../remarks.ts';
import { ranking } from './cells.ts';
import type { ScoreFormat } from './format.ts';

/** A ranking as a Markdown table, with the remarks above it. */
export const md: ScoreFormat = {
  print: (view) => {
    const { result, language } = view;
    const { columns, units } = ranking({ ...view, paint: plain });
    const { title, lines } = headLines(result, language);
    const rows = [
      columns.map((column) => column.head),
      ...units.map((unit) => columns.map((column) => column.cell(unit))),
    ].map((row) => row.map(escapeMarkdown));
    return [
      `# ${escapeMarkdown(title)}`,
      ...lines.map(escapeMarkdown),
      ...remarkLines(result, language, plain).map((line) => `> **${line}**`),
      markdownTable(rows, {
        align: columns.map((column) => column.align),
        stringLength: stringWidth,
      }),
    ]
      .join('\n\n')
      .concat('\n');
  },
  isForPeople: true,
};
