import { type Align, alignRows } from '@zhibiao/report';
import type { DiffFormat } from './format.ts';
import { impactLines, impactRows } from './impact-lines.ts';
import { comparabilityLines, needsLines, titleLine } from './lines.ts';
import { summaryOf } from './summary.ts';
import { diffWords } from './words.ts';

const alignsOf = ([head = []]: readonly string[][]): readonly Align[] =>
  head.map((_, i) => (i === 0 || i === head.length - 1 ? 'left' : 'right'));

/** Lines for a terminal. */
export const text: DiffFormat = {
  print: (view) => {
    const { revision, impact, language, paint } = view;
    const words = diffWords[language];
    const { told, counted } = summaryOf(revision, language);
    const changes = told.map(({ kind, line }) => `  ${paint.bold(words.kinds[kind])} ${line}`);
    const lines = [
      paint.bold(titleLine(revision)),
      ...needsLines(view),
      ...comparabilityLines(view),
      '',
      ...(revision.changes.length > 0 ? changes : [words.none]),
      ...counted.map((line) => `  ${line}`),
      ...revision.suggestions.map((s) => words.suggestion(s.before, s.after, s.likeness)),
    ];
    const rows = impact === undefined ? [] : impactRows(impact, language);
    const below =
      impact === undefined
        ? []
        : ['', ...impactLines(impact, language), '', ...alignRows(rows, alignsOf(rows))];
    return `${[...lines, ...below].join('\n')}\n`;
  },
};
