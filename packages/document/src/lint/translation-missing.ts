import type { LintRule } from './rule.ts';
import { textsOf } from './texts.ts';

/** What readers of every language must be able to read: how things are called. */
const shown: ReadonlySet<string> = new Set(['title', 'name', 'levels']);

/** Names and titles without words in a language that the document's title has. */
export const translationMissing: LintRule<{ languages: readonly string[] }> = {
  name: 'translation-missing',
  severity: 'note',
  rationale: {
    zh: '标题有译文而名称没有，译本读者会看到两种语言混杂的表。',
    en: 'Where the title is translated and a name is not, readers see a table in two languages.',
  },
  words: (p) => ({
    message: {
      zh: `缺少 ${p.languages.join('、')} 的文字`,
      en: `there is no text in ${p.languages.join(', ')}`,
    },
    hint: {
      zh: '请补上译文，例如 { zh: 推进机制, en: Closed loop }',
      en: 'add it, as in { zh: 推进机制, en: Closed loop }',
    },
  }),
  example: { bad: 'name: 访问量', good: 'name: { zh: 访问量, en: Visits }' },
  options: ['languages'],
  check: ({ system, options }, report) => {
    const { title, language } = system;
    const wanted = options.languages ?? (typeof title === 'string' ? [] : Object.keys(title));
    for (const { key, path, text } of textsOf(system)) {
      if (!shown.has(key)) continue;
      const has = typeof text === 'string' ? [language] : Object.keys(text);
      const languages = wanted.filter((tag) => !has.includes(tag));
      if (languages.length > 0) report({ languages }, path);
    }
  },
};
