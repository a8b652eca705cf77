import { wordsIn } from '@zhibiao/report/words';
import { printDiagnostics } from '../../text/diagnostic.ts';
import type { Section, ValidateFormat, ValidateView } from './format.ts';

const printSection = (
  { title, isPassed, lines }: Section,
  { paint }: Pick<ValidateView, 'paint'>,
): string => {
  const head = isPassed === undefined ? '·' : isPassed ? paint.green('✓') : paint.red('✗');
  return [`${head} ${paint.bold(title)}`, ...lines.map((line) => `  ${line}`)]
    .map((line) => `${line}\n`)
    .join('');
};

/** Excerpts with carets, what else there is to say, and a line that counts. */
export const text: ValidateFormat = {
  print: (view) => {
    const { diagnostics, files, language, paint, sections = [], shown } = view;
    const count = (severity: string): number =>
      diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const line = wordsIn(language).findings(errors, warnings, files.length);
    const colour = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
    const findings = printDiagnostics(
      diagnostics.filter((d) => !shown?.has(d)),
      view,
    );
    const steps = sections.map((section) => printSection(section, view)).join('');
    return [findings, steps, `${paint.bold(colour(line))}\n`]
      .filter((part) => part !== '')
      .join('\n');
  },
};
