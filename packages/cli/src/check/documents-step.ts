import { wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { lintFile } from '../read/lint.ts';
import type { CheckStep } from './step.ts';

/**
 * Reads and lints. What did not change is read too, for a change may break what leans on it; of that
 * only errors are reported.
 */
export const documentsStep: CheckStep = async (subject) => {
  const { io, config, today, documents, focus, since, language } = subject;
  const close = new Set(focus);
  const diagnostics: Diagnostic[] = [];
  for (const file of documents) {
    const linted = await lintFile(io, file, { config, today, dataset: undefined });
    const isTold = (d: Diagnostic) => close.has(file) || d.severity === 'error';
    diagnostics.push(...linted.diagnostics.filter(isTold));
  }
  const words = wordsIn(language).check;
  const lines =
    since === undefined
      ? []
      : focus.length + since.removed.length === 0
        ? [words.nothingChanged(since.name)]
        : [
            words.changedFiles(since.name, since.changed.length),
            ...since.removed.map(words.removedDocument),
          ];
  const isPassed = !diagnostics.some(({ severity }) => severity === 'error');
  return { diagnostics, sections: [{ title: words.titles.documents, isPassed, lines }] };
};
