import { markdownTable } from 'markdown-table';
import { escapeMarkdown } from '../markdown.ts';
import type { DiffFormat } from './format.ts';
import {
  changeLine,
  comparabilityLines,
  impactLines,
  impactRows,
  needsLines,
  titleLine,
} from './lines.ts';
import { diffWords } from './words.ts';

const list = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `- ${escapeMarkdown(line)}`);

/** Markdown, for a comment or a report. */
export const md: DiffFormat = {
  print: (view) => {
    const { revision, impact, language } = view;
    const words = diffWords[language];
    const [changesHead, comparabilityHead, impactHead] = words.sections;
    const changes = revision.changes.map(
      (change) =>
        `- **${words.kinds[change.kind]}** ${escapeMarkdown(changeLine(change, language))}`,
    );
    const blocks = [
      [`# ${escapeMarkdown(titleLine(revision))}`],
      list(needsLines(view)),
      [`## ${changesHead}`],
      changes.length > 0 ? changes : [words.none],
      list(revision.suggestions.map((s) => words.suggestion(s.before, s.after, s.likeness))),
      [`## ${comparabilityHead}`],
      list(comparabilityLines(view)),
      ...(impact === undefined
        ? []
        : [
            [`## ${impactHead}`],
            list(impactLines(impact, language)),
            [
              markdownTable(
                impactRows(impact, language).map((row) => row.map(escapeMarkdown)),
                { align: ['l', ...Array<string>(9).fill('r'), 'l'] },
              ),
            ],
          ]),
    ];
    return `${blocks
      .filter((block) => block.length > 0)
      .map((block) => block.join('\n'))
      .join('\n\n')}\n`;
  },
};
