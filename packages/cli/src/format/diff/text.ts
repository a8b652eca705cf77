import { type Align, alignRows } from '../../text/align.ts';
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

const aligns: readonly Align[] = ['left', ...Array<Align>(9).fill('right'), 'left'];

/** Lines for a terminal. */
export const text: DiffFormat = {
  print: (view) => {
    const { revision, impact, language, paint } = view;
    const words = diffWords[language];
    const changes = revision.changes.map(
      (change) => `  ${paint.bold(words.kinds[change.kind])} ${changeLine(change, language)}`,
    );
    const lines = [
      paint.bold(titleLine(revision)),
      ...needsLines(view),
      ...comparabilityLines(view),
      '',
      ...(changes.length > 0 ? changes : [words.none]),
      ...revision.suggestions.map((s) => words.suggestion(s.before, s.after, s.likeness)),
    ];
    const below =
      impact === undefined
        ? []
        : [
            '',
            ...impactLines(impact, language),
            '',
            ...alignRows(impactRows(impact, language), aligns),
          ];
    return `${[...lines, ...below].join('\n')}\n`;
  },
};
