import { pointer } from '../../diagnostic/pointer.ts';
import { taggedText } from '../../diagnostic/text.ts';
import type { Report, Rule } from './rule.ts';

/** The keys that a text stands under; the names of levels are a list of texts. */
const textKeys: ReadonlySet<string> = new Set([
  ...['title', 'description', 'name', 'criteria', 'publisher', 'locator'],
  ...['note', 'remark', 'unit', 'of', 'levels'],
]);
const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a map is a text: language tags to words, and nothing else. */
const isText = (value: unknown): value is Record<string, string> =>
  isMap(value) && Object.entries(value).every(([k, v]) => tag.test(k) && typeof v === 'string');

function visit(value: unknown, key: string, path: string, language: string, report: Report): void {
  if (textKeys.has(key) && isText(value)) {
    if (taggedText(value, language) === undefined) report('language-missing', { language }, path);
    return;
  }
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) visit(item, key, pointer(path, i), language, report);
  } else if (isMap(value)) {
    for (const [k, v] of Object.entries(value)) visit(v, k, pointer(path, k), language, report);
  }
}

/** A text in several languages has words in the document's own. */
export const language: Rule = {
  name: 'language',
  check: ({ document }, report) => visit(document, '', '', document.language, report),
};
