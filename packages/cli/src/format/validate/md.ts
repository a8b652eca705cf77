import { escapeMarkdown } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { markdownTable } from 'markdown-table';
import type { Section, ValidateFormat } from './format.ts';

const marks = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

const placeOf = ({ file, range, cell, path }: Diagnostic): string => {
  const line = range?.start.line ?? cell?.row;
  return [file ?? path, line].filter((part) => part !== undefined).join(':');
};

const sectionOf = ({ title, isPassed, lines, markdown }: Section): readonly string[] => [
  `### ${isPassed === undefined ? '' : isPassed ? '✅ ' : '❌ '}${escapeMarkdown(title)}`,
  ...(markdown === undefined
    ? lines.length === 0
      ? []
      : [lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]
    : [markdown.trim()]),
];

/** Markdown, for a comment on a pull request. */
export const md: ValidateFormat = {
  print: ({ diagnostics, files, language, sections = [], shown }) => {
    const words = wordsIn(language);
    const count = (severity: string): number =>
      diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const told = diagnostics.filter((d) => !shown?.has(d));
    const rows = told.map((diagnostic) => [
      marks[diagnostic.severity],
      `\`${diagnostic.code}\``,
      placeOf(diagnostic) === '' ? '' : `\`${placeOf(diagnostic).replaceAll('`', "'")}\``,
      escapeMarkdown(diagnostic.message[language]),
      escapeMarkdown(diagnostic.hint?.[language] ?? ''),
    ]);
    const isBad = errors > 0 || sections.some(({ isPassed }) => isPassed === false);
    const mark = isBad ? '❌' : warnings > 0 ? '⚠️' : '✅';
    const blocks = [
      `## ${mark} zhibiao${words.colon}${words.findings(errors, warnings, files.length)}`,
      ...(rows.length === 0 ? [] : [markdownTable([[...words.findingHeads], ...rows])]),
      ...sections.flatMap(sectionOf),
    ];
    return `${blocks.join('\n\n')}\n`;
  },
};
