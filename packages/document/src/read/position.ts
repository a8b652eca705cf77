import type { Range } from '@zhibiao/schemas';
import type { LineCounter } from 'yaml';

/** The range between two offsets. */
export function rangeAt(lines: LineCounter, start: number, end: number): Range {
  const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))];
  return {
    start: { line: Math.max(1, from.line), column: Math.max(1, from.col) },
    end: { line: Math.max(1, to.line), column: Math.max(1, to.col) },
  };
}
