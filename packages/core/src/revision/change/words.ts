import type { Text } from '@zhibiao/schemas';
import { diffArrays } from 'diff';

/** A run of words that stayed, went or came. */
export interface WordPart {
  readonly language: string;
  readonly change: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** A Han character each; a run of letters, digits or white space; any other sign. */
const token = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|\s+|[\s\S]/gu;

/**
 * Tokens that are Han characters one by one and whole words elsewhere. `Intl.Segmenter` would know
 * Chinese words, but by the tables of the machine's ICU: the same two texts would differ otherwise
 * here and there, and nothing in this package may.
 */
const tokens = (text: string): readonly string[] => text.match(token) ?? [];

const changeOf = (part: { readonly added?: boolean; readonly removed?: boolean }) =>
  part.added === true ? 'new' : part.removed === true ? 'gone' : 'same';

/**
 * What changed between two texts, run by run; texts without the parts `new` or `gone` are the two.
 *
 * @example
 * wordDifference('按时办结的比例', '办结的比例', 'zh')
 * // [
 * //   { language: 'zh', change: 'gone', text: '按时' },
 * //   { language: 'zh', change: 'same', text: '办结的比例' },
 * // ]
 */
export function wordDifference(
  before: string,
  after: string,
  language: string,
): readonly WordPart[] {
  return diffArrays([...tokens(before)], [...tokens(after)]).map((part) => ({
    language,
    change: changeOf(part),
    text: part.value.join(''),
  }));
}

const variants = (text: Text | undefined, language: string): Readonly<Record<string, string>> =>
  text === undefined ? {} : typeof text === 'string' ? { [language]: text } : text;

/**
 * The same for each language in which two texts differ; a plain text is in the document's.
 *
 * @example
 * textDifference('公开', '公开度', ['zh', 'zh'])
 * // [
 * //   { language: 'zh', change: 'same', text: '公开' },
 * //   { language: 'zh', change: 'new', text: '度' },
 * // ]
 */
export function textDifference(
  before: Text | undefined,
  after: Text | undefined,
  languages: readonly [string, string],
): readonly WordPart[] {
  const [old, young] = [variants(before, languages[0]), variants(after, languages[1])];
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((language) =>
    old[language] === young[language]
      ? []
      : wordDifference(old[language] ?? '', young[language] ?? '', language),
  );
}
