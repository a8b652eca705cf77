import { textParts } from '@zhibiao/core/document';
import { halfWidthMarks } from './punctuation.ts';
import type { LintRule, LintSubject } from './rule.ts';
import { textsOf } from './texts.ts';

/** What notes say that the source has so, by the path of the text. */
const quoted = ({ indicators }: LintSubject): ReadonlyMap<string, readonly string[]> =>
  new Map(
    indicators.flatMap(({ indicator, path }) =>
      (['name', 'criteria'] as const).map((on) => {
        const notes = (indicator.notes ?? []).filter((note) => note.on === on);
        return [`${path}/${on}`, notes.map(({ quote }) => quote)] as const;
      }),
    ),
  );

/** Chinese text with half-width commas, colons or parentheses. */
export const mixedPunctuation: LintRule<{ found: string; expected: string }> = {
  name: 'mixed-punctuation',
  severity: 'warning',
  rationale: {
    zh: '全角、半角标点混用，使同一段文字在检索和比较时成为两段。名称和要点照录原文，默认不由 --fix 改动。',
    en: 'Marks of two widths make two texts of one when they are searched or compared. Names and criteria are verbatim, so `--fix` leaves them alone unless `verbatim: false`.',
  },
  words: (p) => ({
    message: {
      zh: `中文里混用了半角标点：${p.found}`,
      en: `half-width punctuation in Chinese text: ${p.found}`,
    },
    hint: {
      zh: `应为 ${p.expected}；原文如此的，请在 notes 中说明`,
      en: `write ${p.expected}; where the source has it so, record it in \`notes\``,
    },
  }),
  example: { bad: 'note: 文字照录,未作改动。', good: 'note: 文字照录，未作改动。' },
  options: ['verbatim'],
  isFixable: true,
  check: (subject, report) => {
    const excused = quoted(subject);
    const isVerbatim = subject.options.verbatim ?? true;
    for (const { key, path, text } of textsOf(subject.system)) {
      for (const [below, words] of textParts(text)) {
        const language = below === '' ? subject.system.language : below.slice(1);
        if (!/^zh\b/.test(language)) continue;
        const found = halfWidthMarks(words).filter(
          ({ found: half }) => !(excused.get(path) ?? []).some((quote) => quote.includes(half)),
        );
        if (found.length === 0) continue;
        const written = subject.written(`${path}${below}`);
        const isFixed = !isVerbatim || (key !== 'name' && key !== 'criteria');
        const fix =
          isFixed && written !== undefined
            ? halfWidthMarks(written.text).map(({ at, expected }) => ({
                start: written.start + at,
                end: written.start + at + 1,
                text: expected,
              }))
            : [];
        const list = (of: 'found' | 'expected') => [...new Set(found.map((m) => m[of]))].join(' ');
        report({ found: list('found'), expected: list('expected') }, `${path}${below}`, { fix });
      }
    }
  },
};
