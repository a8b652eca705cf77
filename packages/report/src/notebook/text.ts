import stringWidth from 'string-width';
import type { Sheet, SheetTable } from '../sheet/sheet.ts';

function linesOf({ title, heads, aligns, rows }: SheetTable): readonly string[] {
  const all = [heads, ...rows];
  const widths = heads.map((_, i) => Math.max(...all.map((cells) => stringWidth(cells[i] ?? ''))));
  const pad = (cell: string, i: number): string => {
    const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - stringWidth(cell)));
    return aligns[i] === 'right' ? space + cell : cell + space;
  };
  const lines = all.map((cells) => cells.map(pad).join('  ').trimEnd());
  return [...(title === undefined ? [] : [title]), ...lines];
}

/** A sheet in plain text, its columns aligned where a Chinese character is two wide. */
export const textOf = ({ title, lines, remarks, tables, notes }: Sheet): string =>
  [
    ...[title, ...lines, ...remarks],
    ...tables.flatMap((table) => ['', ...linesOf(table)]),
    '',
    ...notes,
  ].join('\n');
