import type { Diagnostic } from '@zhibiao/schemas';
import type { ValidateFormat } from './format.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** What a workflow command must not hold as it stands. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function placeOf({ file, range, cell }: Diagnostic): readonly (readonly [string, string])[] {
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

/** Workflow commands of GitHub Actions, which show each finding at its line. */
export const github: ValidateFormat = {
  print: ({ diagnostics, language, sections = [] }) => {
    const findings = diagnostics.map((diagnostic) => {
      const { code, severity, message, hint } = diagnostic;
      const properties = [...placeOf(diagnostic), ['title', code] as const]
        .map(([key, value]) => `${key}=${escapeProperty(value)}`)
        .join(',');
      const text = [message[language], ...(hint ? [hint[language]] : [])].join('\n');
      return `::${commands[severity]} ${properties}::${escapeData(text)}`;
    });
    const steps = sections.flatMap(({ title, lines }) =>
      lines.length === 0
        ? []
        : [`::group::${escapeData(title)}`, ...lines.map(guarded), '::endgroup::'],
    );
    return [...findings, ...steps].map((line) => `${line}\n`).join('');
  },
};

/** A line that is no command, whatever it begins with. */
function guarded(line: string): string {
  return line.startsWith('::') ? ` ${line}` : line;
}
