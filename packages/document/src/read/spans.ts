import type { Positions } from '@zhibiao/core/document';
import type { Range } from '@zhibiao/schemas';

/** A stretch of a text. */
export interface Span {
  /** Offsets in UTF-16 units; the end is not within. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The offset at which each line begins. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/**
 * Where the values of a document stand in its text, by JSON Pointer; none for a path that the text
 * does not write itself.
 *
 * @example
 * spansIn(text, readData(text).positions)('/version').text // '"1.0.0"'
 */
export function spansIn(text: string, positions: Positions): (path: string) => Span | undefined {
  const lines = lineStarts(text);
  const offsetOf = ({ line, column }: Range['start']) => (lines[line - 1] ?? 0) + column - 1;
  return (path) => {
    const range = Object.hasOwn(positions, path) ? positions[path] : undefined;
    if (range === undefined) return undefined;
    const [start, end] = [offsetOf(range.start), offsetOf(range.end)];
    return { start, end, text: text.slice(start, end) };
  };
}
