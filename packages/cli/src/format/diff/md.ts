import { escapeMarkdown } from '@zhibiao/report';
import { markdownTable } from 'markdown-table';
import type { DiffFormat } from './format.ts';
import { impactLines, impactRows } from './impact-lines.ts';
import { comparabilityLines, needsLines, titleLine } from './lines.ts';
import { summaryOf } from './summary.ts';
import { diffWords } from './words.ts';

const list = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `- ${escapeMarkdown(line)}`);

/** Rows that a comment shows before the rest is folded away. */
const open = 10;

function tables([head = [], ...rows]: readonly string[][], all: (rows: number) => string) {
  const align = head.map((_, i) => (i === 0 || i === head.length - 1 ? 'l' : 'r'));
  const table = (own: readonly string[][]): string =>
    markdownTable(
      [head, ...own].map((row) => row.map(escapeMarkdown)),
      { align },
    );
  if (rows.length <= open) return [table(rows)];
  const fold = [
    '<details>',
    `<summary>${all(rows.length)}</summary>`,
    '',
    table(rows),
    '',
    '</details>',
  ];
  return [table(rows.slice(0, open)), '', ...fold];
}

/** Markdown, for a comment or a report. */
export const md: DiffFormat = {
  print: (view) => {
    const { revision, impact, language } = view;
    const words = diffWords[language];
    const [changesHead, comparabilityHead, impactHead] = words.sections;
    const { told, counted } = summaryOf(revision, language);
    const changes = told.map(
      ({ kind, line }) => `- **${words.kinds[kind]}** ${escapeMarkdown(line)}`,
    );
    const blocks = [
      [`# ${escapeMarkdown(titleLine(revision))}`],
      list(needsLines(view)),
      [`## ${changesHead}`],
      revision.changes.length > 0 ? changes : [words.none],
      list(counted),
      list(revision.suggestions.map((s) => words.suggestion(s.before, s.after, s.likeness))),
      [`## ${comparabilityHead}`],
      list(comparabilityLines(view)),
      ...(impact === undefined
        ? []
        : [
            [`## ${impactHead}`],
            list(impactLines(impact, language)),
            tables(impactRows(impact, language), words.all),
          ]),
    ];
    return `${blocks
      .filter((block) => block.length > 0)
      .map((block) => block.join('\n'))
      .join('\n\n')}\n`;
  },
};
