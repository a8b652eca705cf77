import { type Location, pointer } from '@zhibiao/core/diagnostic';
import type { Positions } from '@zhibiao/core/document';
import type { Diagnostic, Range } from '@zhibiao/schemas';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Scalar,
} from 'yaml';
import { diagnostic } from './diagnostics.ts';
import { rangeAt } from './position.ts';

/** A document as plain data, with where its parts stand. */
export interface Values {
  readonly data: unknown;
  readonly positions: Positions;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A number as a JavaScript number where that prints the digits written, else as the digits: `0.1` is
 * a number; `0.50`, `1e3` and `0.10000000000000000001` are kept as they stand.
 */
function scalarValue({ value, source }: Scalar): unknown {
  if (typeof value !== 'number') return value;
  return source === undefined || String(value) === source ? value : source;
}

/** Phase 3: YAML nodes to plain data. Keys are own properties whatever they are called. */
export function values(document: Document.Parsed, lines: LineCounter, place: Location): Values {
  const positions: Record<string, Range> = Object.create(null);
  const diagnostics: Diagnostic[] = [];
  const report = (range: Range, path: string) => ({ ...place, range, path });

  const visit = (node: unknown, path: string, around: Range): unknown => {
    const offsets = (node as { range?: readonly number[] } | null)?.range;
    const range = offsets ? rangeAt(lines, offsets[0] ?? 0, offsets[1] ?? 0) : around;
    positions[path] = range;
    if (isAlias(node)) {
      diagnostics.push(
        diagnostic('alias-not-allowed', { found: `*${node.source}` }, report(range, path)),
      );
      return null;
    }
    const anchor = (node as { anchor?: string } | null)?.anchor;
    if (anchor !== undefined) {
      diagnostics.push(
        diagnostic('alias-not-allowed', { found: `&${anchor}` }, report(range, path)),
      );
    }
    if (isScalar(node)) return scalarValue(node);
    if (isSeq(node)) return node.items.map((item, i) => visit(item, pointer(path, i), range));
    if (!isMap(node)) return null;
    const data: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const keyOffsets = (key as { range?: readonly number[] } | null)?.range;
      const keyRange = keyOffsets ? rangeAt(lines, keyOffsets[0] ?? 0, keyOffsets[1] ?? 0) : range;
      const name = isScalar(key) ? scalarValue(key) : undefined;
      if (typeof name === 'object' || name === undefined || typeof name === 'boolean') {
        diagnostics.push(
          diagnostic('key-not-text', { found: String(key) }, report(keyRange, path)),
        );
        continue;
      }
      const at = pointer(path, String(name));
      if (Object.hasOwn(data, String(name))) {
        diagnostics.push(diagnostic('duplicate-key', { key: String(name) }, report(keyRange, at)));
        continue;
      }
      positions[`${at}#key`] = keyRange;
      const content = visit(value, at, keyRange);
      Object.defineProperty(data, String(name), {
        ...{ value: content, enumerable: true, configurable: true, writable: true },
      });
    }
    return data;
  };

  const start = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const data = visit(document.contents, '', start);
  return { data, positions: Object.freeze({ ...positions }), diagnostics };
}
