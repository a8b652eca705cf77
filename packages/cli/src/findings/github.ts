import { sectionLines } from '@zhibiao/report';
import type { Diagnostic } from '@zhibiao/schemas';
import type { FindingsFormat } from './format.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** What a workflow command must not hold as it stands. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function locationOf({ file, range, cell }: Diagnostic): readonly (readonly [string, string])[] {
  if (file === undefined) return [];
  const line = range?.start.line ?? cell?.row;
  return [
    ['file', file],
    ...(line === undefined ? [] : ([['line', String(line)]] as const)),
    ...(range === undefined
      ? []
      : ([
          ['endLine', String(range.end.line)],
          ['col', String(range.start.column)],
          // Columns of several lines are refused.
          ...(range.end.line === range.start.line
            ? ([['endColumn', String(range.end.column)]] as const)
            : []),
        ] as const)),
  ];
}

/** A line that is no command, whatever it begins with. */
const guarded = (line: string): string => (line.startsWith('::') ? ` ${line}` : line);

/** Workflow commands of GitHub Actions, which show each finding at its line. */
export const github: FindingsFormat = ({ diagnostics, language, sections = [] }) => {
  const findings = diagnostics.map((diagnostic) => {
    const { code, severity, message, hint } = diagnostic;
    const properties = [...locationOf(diagnostic), ['title', code] as const]
      .map(([key, value]) => `${key}=${escapeProperty(value)}`)
      .join(',');
    const text = [message[language], ...(hint ? [hint[language]] : [])].join('\n');
    return `::${commands[severity]} ${properties}::${escapeData(text)}`;
  });
  const groups = sections.flatMap((section) => {
    const lines = sectionLines(section);
    if (lines.length === 0) return [];
    return [`::group::${escapeData(section.title)}`, ...lines.map(guarded), '::endgroup::'];
  });
  return [...findings, ...groups].map((line) => `${line}\n`).join('');
};
