import type { Diagnostic } from '@zhibiao/schemas';
import { fault, type Place } from '../diagnostic/fault.ts';
import { near } from '../diagnostic/near.ts';
import { type DocumentKind, kinds, schemaName } from './kinds.ts';
import { valueName } from './words.ts';

/** The kind that a document says it is, or why that cannot be told. */
export function kindOf(
  data: unknown,
  expected: DocumentKind | undefined,
  place: (path: string) => Place,
): { readonly kind: DocumentKind | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const none = (diagnostic: Diagnostic) => ({ kind: undefined, diagnostics: [diagnostic] });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return none(fault('not-a-document', { found: valueName(data) }, place('')));
  }
  const found = (data as { schema?: unknown }).schema;
  if (found === undefined) return none(fault('missing-key', { key: 'schema' }, place('')));
  if (typeof found !== 'string') {
    const params = { found: valueName(found), expected: 'string' };
    return none(fault('wrong-type', params, place('/schema')));
  }
  const kind = kinds.find((k) => schemaName(k) === found);
  if (kind === undefined) {
    const short = valueName(found);
    const params = { found: short, near: near(short, kinds.map(schemaName)) };
    return none(fault('unknown-schema', params, place('/schema')));
  }
  if (expected !== undefined && kind !== expected) {
    const params = { found: schemaName(kind), expected: schemaName(expected) };
    return none(fault('unexpected-kind', params, place('/schema')));
  }
  return { kind, diagnostics: [] };
}
