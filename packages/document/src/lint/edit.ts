import type { Edit } from './rule.ts';

/**
 * A text with edits made, from the end to the beginning so that the places of the others hold. Of two
 * that overlap the first in the text is made; what is left is found by another run.
 *
 * @example
 * applyEdits('a: 1', [{ start: 3, end: 4, text: '10' }]) // 'a: 10'
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: by } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), by);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
