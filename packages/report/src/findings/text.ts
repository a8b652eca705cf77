import { type Ink, plainInk } from '../ink.ts';
import { wordsIn } from '../messages/index.ts';
import { type DiagnosticsOptions, renderDiagnostics } from './diagnostic-text.ts';
import { countOf, type Findings, type Section, sectionLines, unshown } from './findings.ts';

function sectionText(section: Section, ink: Ink): string {
  const { title, isPassed } = section;
  const mark = isPassed === undefined ? '·' : isPassed ? ink.green('✓') : ink.red('✗');
  const lines = sectionLines(section).map((line) => (line === '' ? '' : `  ${line}`));
  return [`${mark} ${ink.bold(title)}`, ...lines].map((line) => `${line}\n`).join('');
}

/**
 * Findings for a terminal: excerpts with carets, the sections, and a line that counts.
 *
 * @example
 * renderFindings({ language: 'zh', diagnostics: [], files: ['a.yaml'] }) // '1 个文件，无误\n'
 */
export function renderFindings(
  findings: Findings,
  { ink = plainInk, textOf }: Omit<DiagnosticsOptions, 'language'> = {},
): string {
  const { files, language, sections = [] } = findings;
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
  const line = wordsIn(language).findings(errors, warnings, files.length);
  const colour = errors > 0 ? ink.red : warnings > 0 ? ink.yellow : ink.green;
  const options = { language, ink, ...(textOf === undefined ? {} : { textOf }) };
  return [
    renderDiagnostics(unshown(findings), options),
    sections.map((section) => sectionText(section, ink)).join(''),
    `${ink.bold(colour(line))}\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}
