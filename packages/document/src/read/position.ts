import type { Range } from '@zhibiao/schemas';
import type { LineCounter } from 'yaml';

/**
 * Where each part of a document stands: JSON Pointer to the range of its value, and under
 * `<pointer>#key` to that of its key.
 */
export type Positions = Readonly<Record<string, Range>>;

/** The pointer of a member. */
export const pointer = (path: string, key: string | number): string =>
  `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The range between two offsets. */
export function rangeAt(lines: LineCounter, start: number, end: number): Range {
  const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))];
  return {
    start: { line: Math.max(1, from.line), column: Math.max(1, from.col) },
    end: { line: Math.max(1, to.line), column: Math.max(1, to.col) },
  };
}

/**
 * The range of a part of a document, or of the nearest part around it that has one.
 *
 * @example
 * locate(positions, '/indicators/0/name')?.start.line
 */
export function locate(positions: Positions, path: string): Range | undefined {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const range = positions[at];
    if (range !== undefined || at === '') return range;
  }
}
