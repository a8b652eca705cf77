import type { Bump } from '@zhibiao/core/revision';
import type { Section } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { parseFile } from '../read/document.ts';
import { systemOf } from '../read/system.ts';
import { compare } from './compare.ts';
import { earlierOf } from './earlier.ts';
import { checkLog } from './log.ts';
import type { CheckStep, StepOutcome } from './step.ts';

/** Each diagnostic once: what several editions are compared with, or scored with, is read for each. */
const once = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(diagnostics.map((d) => [JSON.stringify(d), d])).values(),
];

/**
 * Holds every system that changed against what it was: the bump that is needed against the declared
 * one, an entry in the log of changes, and what it does to the example dataset.
 */
export const revisionStep: CheckStep = async (subject): Promise<StepOutcome> => {
  const { io, focus, since, language } = subject;
  if (since === undefined) return { diagnostics: [], sections: [] };
  const words = wordsIn(language).check;
  const diagnostics: Diagnostic[] = [];
  const sections: Section[] = [];
  const needs: Bump[] = since.removed.length > 0 ? ['major'] : [];
  for (const file of focus) {
    const read = parseFile(io, file, systemOf).value;
    if (read === undefined) continue;
    const now = { document: read.document.document, source: read.source };
    const found = await earlierOf(subject, since, now);
    const { earlier } = found;
    diagnostics.push(...found.diagnostics);
    if (earlier === undefined) {
      // What could not be read was no document to anybody: this one is as good as new.
      needs.push('minor');
      const isNew = found.diagnostics.length === 0;
      const title = isNew ? words.newDocument(file) : words.notCompared(file);
      sections.push({ title });
      continue;
    }
    const compared = compare(subject, since, earlier, now);
    diagnostics.push(...compared.diagnostics);
    if (compared.section !== undefined) sections.push(compared.section);
    if (compared.required !== undefined) needs.push(compared.required);
  }
  if (sections.length === 0 && since.removed.length === 0)
    return { diagnostics: once(diagnostics), sections };
  const log = checkLog(subject, since, needs, focus[0] ?? since.removed[0]);
  return {
    diagnostics: [...once(diagnostics), ...log.diagnostics],
    sections: [...sections, ...log.sections],
  };
};
