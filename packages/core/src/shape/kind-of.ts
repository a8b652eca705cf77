import type { Diagnostic } from '@zhibiao/schemas';
import type { Location } from '../diagnostic/diagnostic.ts';
import type { Outcome } from '../diagnostic/outcome.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { diagnostic } from './diagnostics.ts';
import { type DocumentKind, kinds, schemaName } from './kinds.ts';
import { valueName } from './value-name.ts';

const at: Location = { path: '/schema' };

/**
 * The kind that a document says it is under `schema`.
 *
 * @param expected the kind that it must be; any if left out
 *
 * @example
 * kindOf({ schema: 'zhibiao/lineage/1' }).value // 'lineage'
 */
export function kindOf(data: unknown, expected?: DocumentKind): Outcome<DocumentKind> {
  const none = (found: Diagnostic) => ({ value: undefined, diagnostics: [found] });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return none(diagnostic('not-a-document', { found: valueName(data) }, { path: '' }));
  }
  const found = (data as { schema?: unknown }).schema;
  if (found === undefined) return none(diagnostic('missing-key', { key: 'schema' }, { path: '' }));
  if (typeof found !== 'string') {
    return none(diagnostic('wrong-type', { found: valueName(found), expected: 'string' }, at));
  }
  const kind = kinds.find((k) => schemaName(k) === found);
  if (kind === undefined) {
    const short = valueName(found);
    const near = suggestions(short, kinds.map(schemaName));
    return none(diagnostic('unknown-schema', { found: short, near }, at));
  }
  if (expected !== undefined && kind !== expected) {
    const params = { found: schemaName(kind), expected: schemaName(expected) };
    return none(diagnostic('unexpected-kind', params, at));
  }
  return { value: kind, diagnostics: [] };
}
