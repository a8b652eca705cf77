import type { Range } from '@zhibiao/schemas';
import stringWidth from 'string-width';
import type { Ink } from '../ink.ts';

const tab = '    ';
const expand = (text: string): string => text.replaceAll('\t', tab);

/** A line of a text with its number in a gutter, and carets under the range. */
export interface Excerpt {
  /** The width of the gutter. */
  readonly gutter: number;
  readonly lines: readonly string[];
}

/**
 * The line that a range begins in, with carets under exactly the range; undefined if the text has no
 * such line. Tabs become four spaces and a Chinese character takes two carets. A range over several
 * lines is marked to the end of its first.
 */
export function excerpt(text: string, { start, end }: Range, ink: Ink): Excerpt | undefined {
  const line = text.split(/\r\n|\r|\n/)[start.line - 1];
  if (line === undefined) return undefined;
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.trimEnd().length;
  const before = ' '.repeat(stringWidth(expand(line.slice(0, from))));
  const carets = '^'.repeat(Math.max(1, stringWidth(expand(line.slice(from, to)))));
  const number = String(start.line);
  const gutter = number.length;
  const bar = ink.blue('|');
  return {
    gutter,
    lines: [
      `${' '.repeat(gutter)} ${bar}`,
      `${ink.blue(number)} ${bar} ${expand(line)}`,
      `${' '.repeat(gutter)} ${bar} ${before}${ink.red(carets)}`,
    ],
  };
}
