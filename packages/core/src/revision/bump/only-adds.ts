import type { Text } from '@zhibiao/schemas';
import type { Pair } from '../change/change.ts';
import { isSame } from '../change/same.ts';

/** The languages of the earlier and the later document. */
export type Languages = readonly [before: string, after: string];

/**
 * Whether a text says in every language what it said, and in others more. A plain text is in its
 * document's language, so where a map takes its place it must say the same under that tag.
 *
 * @example
 * onlyAdds({ before: '服务', after: { zh: '服务', en: 'Service' } }, ['zh', 'zh']) // true
 * onlyAdds({ before: '服务', after: { zh: '办事', en: '服务' } }, ['zh', 'zh'])    // false
 */
export function onlyAdds({ before, after }: Pair<Text>, [language]: Languages): boolean {
  if (before === undefined) return after !== undefined;
  if (after === undefined || typeof after === 'string') return false;
  const said = typeof before === 'string' ? { [language]: before } : before;
  return Object.entries(said).every(([tag, words]) => isSame(after[tag], words));
}
