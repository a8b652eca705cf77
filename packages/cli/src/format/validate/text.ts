import { printDiagnostics } from '../../text/diagnostic.ts';
import { wordsIn } from '../../text/words.ts';
import type { ValidateFormat } from './format.ts';

/** Excerpts with carets, and a line that counts. */
export const text: ValidateFormat = {
  print: (view) => {
    const { diagnostics, files, language, paint } = view;
    const count = (severity: string): number =>
      diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const line = wordsIn(language).findings(errors, warnings, files);
    const colour = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
    const findings = printDiagnostics(diagnostics, view);
    return `${findings}${findings === '' ? '' : '\n'}${paint.bold(colour(line))}\n`;
  },
};
