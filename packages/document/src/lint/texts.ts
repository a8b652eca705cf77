import { pointer } from '@zhibiao/core/diagnostic';
import type { IndicatorSystem } from '@zhibiao/schemas';

/** The keys that a text stands under; the names of levels are a list of texts. */
const keys: ReadonlySet<string> = new Set([
  ...['title', 'description', 'name', 'criteria', 'publisher', 'locator'],
  ...['note', 'remark', 'unit', 'of', 'levels'],
]);
const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of a document: a string in the document's language, or one for each of several. */
export interface FoundText {
  readonly key: string;
  readonly path: string;
  readonly text: string | Readonly<Record<string, string>>;
}

function visit(value: unknown, key: string, path: string, found: FoundText[]): void {
  if (typeof value === 'string') {
    if (keys.has(key)) found.push({ key, path, text: value });
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) visit(item, key, pointer(path, i), found);
  } else if (isMap(value)) {
    const entries = Object.entries(value);
    const isText =
      keys.has(key) &&
      entries.length > 0 &&
      entries.every(([k, v]) => tag.test(k) && typeof v === 'string');
    if (isText) found.push({ key, path, text: value as Record<string, string> });
    else for (const [k, v] of entries) visit(v, k, pointer(path, k), found);
  }
}

/** Every text of a document, in its order. */
export function textsOf(system: IndicatorSystem): readonly FoundText[] {
  const found: FoundText[] = [];
  visit(system, '', '', found);
  return found;
}
