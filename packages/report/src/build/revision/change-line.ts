import { textIn } from '@zhibiao/core';
import type { Change, Pair, WordPart } from '@zhibiao/core/revision';
import type { Text } from '@zhibiao/schemas';
import { type Language, marks, revisionWords } from '../../messages/index.ts';

/** Beyond so many characters a value that is no text is not shown whole. */
const longest = 80;

const isText = (value: object): value is Exclude<Text, string> =>
  Object.entries(value).every(
    ([key, words]) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key) && typeof words === 'string',
  ) &&
  ('zh' in value || 'en' in value);

function shown(value: unknown, language: Language): string {
  if (value === undefined) return '—';
  if (typeof value !== 'object' || value === null) return String(value);
  if (isText(value)) return textIn(value, language);
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isText(value);

/** What was and what is; of two maps only the keys that differ. */
function pairLine({ before, after }: Pair<unknown>, language: Language): string {
  if (!isMap(before) || !isMap(after)) {
    return `${shown(before, language)} → ${shown(after, language)}`;
  }
  const { colon, semicolon } = marks[language];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => `${key}${colon}${shown(before[key], language)} → ${shown(after[key], language)}`)
    .join(semicolon);
}
const textPair = ({ before, after }: Pair<Text>, language: Language): string =>
  [before, after].map((t) => (t === undefined ? '—' : textIn(t, language))).join(' → ');

/** What changed in a text: `[-gone-]` and `{+new+}`, as `git diff --word-diff` has it. */
const marked = (parts: readonly WordPart[]): string =>
  parts
    .map(({ change, text }) =>
      change === 'gone' ? `[-${text}-]` : change === 'new' ? `{+${text}+}` : text,
    )
    .join('');

const wordLine = (parts: readonly WordPart[], language: Language): string => {
  const own = parts.filter((part) => part.language === language);
  return marked(own.length > 0 ? own : parts);
};

/**
 * A change with its kind: `method total rounding: …`.
 *
 * @example
 * const from = { parent: 'total' };
 * changeWithKind({ kind: 'moved', id: 'openness', from, to: { parent: 'service' } }, 'en')
 * // 'moved openness: total → service'
 */
export const changeWithKind = (change: Change, language: Language): string =>
  `${revisionWords[language].kinds[change.kind]} ${changeLine(change, language)}`;

/** A change without its kind: which indicator, and how it was and is. */
export function changeLine(change: Change, language: Language): string {
  const { effective } = revisionWords[language];
  const { colon, comma, inParentheses } = marks[language];
  switch (change.kind) {
    case 'added':
    case 'retired': {
      const weight = inParentheses(`${effective} ${change.effectiveWeight}`);
      return `${change.id} ${textIn(change.indicator.name, language)}${weight}`;
    }
    case 'renamed':
      return `${change.was === change.id ? change.id : `${change.was} → ${change.id}`}${colon}${textPair(change.name, language)}`;
    case 'moved':
      return `${change.id}${colon}${change.from.parent} → ${change.to.parent}`;
    case 'reordered':
      return `${change.id}${colon}${change.after.join(comma)}`;
    case 'split': {
      const into = change.into.map(({ id, share }) =>
        share === undefined ? id : `${id}${inParentheses(share)}`,
      );
      return `${change.id} → ${into.join(comma)}${colon}${textIn(change.reason, language)}`;
    }
    case 'merged': {
      const from = change.from.map(({ id }) => id).join(comma);
      return `${from} → ${change.id}${colon}${textIn(change.reason, language)}`;
    }
    case 'reweighted': {
      const { before, after } = change.effective;
      const weight = inParentheses(`${effective} ${before} → ${after}`);
      return `${change.id}${colon}${pairLine(change.share, language)}${weight}`;
    }
    case 'criteria':
      return `${change.id}${colon}${wordLine(change.words, language)}`;
    case 'grades':
      return pairLine(change.value, language);
    case 'document':
      return `${change.part}${colon}${pairLine(change.value, language)}`;
    default:
      return `${change.id} ${change.part}${colon}${pairLine(change.value, language)}`;
  }
}
