import type { Diagnostic } from '@zhibiao/schemas';
import { diagnostic, type Location } from '../diagnostic/diagnostic.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { type DocumentKind, kinds, schemaName } from './kinds.ts';
import { valueName } from './words.ts';

/** The kind that a document says it is, or why that cannot be told. */
export function kindOf(
  data: unknown,
  expected: DocumentKind | undefined,
  place: (path: string) => Location,
): { readonly kind: DocumentKind | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const none = (diagnostic: Diagnostic) => ({ kind: undefined, diagnostics: [diagnostic] });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return none(diagnostic('not-a-document', { found: valueName(data) }, place('')));
  }
  const found = (data as { schema?: unknown }).schema;
  if (found === undefined) return none(diagnostic('missing-key', { key: 'schema' }, place('')));
  if (typeof found !== 'string') {
    const params = { found: valueName(found), expected: 'string' };
    return none(diagnostic('wrong-type', params, place('/schema')));
  }
  const kind = kinds.find((k) => schemaName(k) === found);
  if (kind === undefined) {
    const short = valueName(found);
    const params = { found: short, near: suggestions(short, kinds.map(schemaName)) };
    return none(diagnostic('unknown-schema', params, place('/schema')));
  }
  if (expected !== undefined && kind !== expected) {
    const params = { found: schemaName(kind), expected: schemaName(expected) };
    return none(diagnostic('unexpected-kind', params, place('/schema')));
  }
  return { kind, diagnostics: [] };
}
