import stringWidth from 'string-width';
import { type Ink, plainInk } from '../ink.ts';
import { type Align, alignRows } from './align.ts';
import { wrap } from './wrap.ts';

const headWidth = 18;

/** Heads over as many lines as the tallest needs, standing on the rule. */
function stack(heads: readonly string[], bodies: readonly (readonly string[])[]): string[][] {
  const wrapped = heads.map((head, i) => {
    const body = Math.max(0, ...bodies.map((row) => stringWidth(row[i] ?? '')));
    return wrap(head, Math.max(headWidth, body));
  });
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped.map((lines) => lines[line - height + lines.length] ?? ''),
  );
}

/** A table for a terminal: heads, a rule, rows in aligned columns. Long heads are wrapped. */
export function ruledTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  ink: Ink = plainInk,
): { readonly head: readonly string[]; readonly body: readonly string[] } {
  const stacked = stack(heads, rows);
  const lines = alignRows([...stacked, ...rows], aligns);
  const head = lines.slice(0, stacked.length);
  const rule = '─'.repeat(Math.max(0, ...lines.map((line) => stringWidth(line))));
  return { head: [...head.map(ink.bold), ink.dim(rule)], body: lines.slice(stacked.length) };
}
