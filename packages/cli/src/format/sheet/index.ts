import { writeCsv } from '@zhibiao/tables';
import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { escapeMarkdown } from '../markdown.ts';
import { ruledTable } from '../ruled.ts';
import type { SheetFormat, SheetTable } from './sheet.ts';

/** For a terminal: aligned columns. */
const table: SheetFormat = {
  print: ({ title, lines, remarks, tables, notes }, paint) => {
    const body = tables.flatMap(({ title: above, heads, aligns, rows }: SheetTable) => {
      const { head, body: under } = ruledTable(heads, rows, aligns, paint);
      return ['', ...(above === undefined ? [] : [paint.bold(above)]), ...head, ...under];
    });
    return [
      paint.bold(title),
      ...lines.map(paint.dim),
      ...remarks.map(paint.yellow),
      ...body,
      ...(notes.length === 0 ? [] : ['', ...notes.map(paint.dim)]),
      '',
    ].join('\n');
  },
  isForPeople: true,
};

/** For a page or a comment. */
const md: SheetFormat = {
  print: ({ title, lines, remarks, tables, notes }) =>
    [
      `# ${escapeMarkdown(title)}`,
      ...lines.map(escapeMarkdown),
      ...remarks.map((remark) => `> **${escapeMarkdown(remark)}**`),
      ...tables.flatMap(({ title: above, heads, aligns, rows }) => [
        ...(above === undefined ? [] : [`## ${escapeMarkdown(above)}`]),
        markdownTable(
          [heads, ...rows].map((row) => row.map(escapeMarkdown)),
          { align: [...aligns], stringLength: stringWidth },
        ),
      ]),
      ...notes.map(escapeMarkdown),
    ]
      .join('\n\n')
      .concat('\n'),
  isForPeople: true,
};

/** For a spreadsheet: the first table alone. */
const csv: SheetFormat = {
  print: ({ tables: [first] }) => (first === undefined ? '' : writeCsv(first.rows, first.heads)),
  isForPeople: false,
  isForSpreadsheets: true,
};

/** For a program. */
const json: SheetFormat = {
  print: ({ data }) => `${JSON.stringify(data, null, 2)}\n`,
  isForPeople: false,
};

/** Every format of a sheet; the first is the default. */
export const sheetFormats: Readonly<Record<string, SheetFormat>> = { table, json, md, csv };
