import stringWidth from 'string-width';
import { type Ink, plainInk } from '../ink.ts';
import { type Align, alignRows } from './align.ts';
import { wrap } from './wrap.ts';

const nameWidth = 18;

/** Names over as many lines as the tallest needs, standing on the rule. */
function stack(names: readonly string[], bodies: readonly (readonly string[])[]): string[][] {
  const wrapped = names.map((name, i) => {
    const body = Math.max(0, ...bodies.map((row) => stringWidth(row[i] ?? '')));
    return wrap(name, Math.max(nameWidth, body));
  });
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped.map((lines) => lines[line - height + lines.length] ?? ''),
  );
}

/**
 * A table for a terminal: names of columns, a rule, rows in aligned columns. Long names are wrapped.
 *
 * @example
 * ruledTable(['单位', '总分'], [['甲', '88.50']], ['left', 'right'])
 * // { head: ['单位   总分', '───────────'], body: ['甲    88.50'] }
 */
export function ruledTable(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  ink: Ink = plainInk,
): { readonly head: readonly string[]; readonly body: readonly string[] } {
  const stacked = stack(names, rows);
  const lines = alignRows([...stacked, ...rows], aligns);
  const head = lines.slice(0, stacked.length);
  const rule = '─'.repeat(Math.max(0, ...lines.map((line) => stringWidth(line))));
  return { head: [...head.map(ink.bold), ink.dim(rule)], body: lines.slice(stacked.length) };
}
