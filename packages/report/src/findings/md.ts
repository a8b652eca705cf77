import type { Diagnostic } from '@zhibiao/schemas';
import { markdownTable } from 'markdown-table';
import { wordsIn } from '../messages/index.ts';
import { bodyBlocks, escapeMarkdown } from '../render/md.ts';
import { countOf, type Findings, type Section, unshown } from './findings.ts';

const marks = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

/** A text as code; a backtick would end it. */
const asCode = (text: string): string => (text === '' ? '' : `\`${text.replaceAll('`', "'")}\``);

const locationOf = ({ file, range, cell, path }: Diagnostic): string => {
  const line = range?.start.line ?? cell?.row;
  return [file ?? path, line].filter((part) => part !== undefined).join(':');
};

function sectionBlocks({ title, isPassed, report, lines = [] }: Section): readonly string[] {
  const mark = isPassed === undefined ? '' : isPassed ? '✅ ' : '❌ ';
  return [
    `### ${mark}${escapeMarkdown(title)}`,
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
    ...(report === undefined ? [] : bodyBlocks(report, 4)),
  ];
}

/**
 * Findings in Markdown, for a comment on a pull request.
 *
 * @example
 * renderFindingsMarkdown({ language: 'en', diagnostics: [], files: ['a.yaml'] })
 * // '## ✅ zhibiao: 1 file, nothing to report\n'
 */
export function renderFindingsMarkdown(findings: Findings): string {
  const { files, language, sections = [] } = findings;
  const words = wordsIn(language);
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
  const rows = unshown(findings).map((diagnostic) => [
    marks[diagnostic.severity],
    asCode(diagnostic.code),
    asCode(locationOf(diagnostic)),
    escapeMarkdown(diagnostic.message[language]),
    escapeMarkdown(diagnostic.hint?.[language] ?? ''),
  ]);
  const isBad = errors > 0 || sections.some(({ isPassed }) => isPassed === false);
  const mark = isBad ? '❌' : warnings > 0 ? '⚠️' : '✅';
  const blocks = [
    `## ${mark} zhibiao${words.colon}${words.findings(errors, warnings, files.length)}`,
    ...(rows.length === 0 ? [] : [markdownTable([[...words.findingColumns], ...rows])]),
    ...sections.flatMap(sectionBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}
