import { textIn } from '@zhibiao/core';
import { escapeMarkdown, headOf } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { plain } from '../../text/paint.ts';
import { caveatLines } from '../caveats.ts';
import { downTo, type ExplainFormat, type ExplainView } from './format.ts';
import { verdict } from './head.ts';
import { isMoved, methodOf, numberColumns, numbersOf, readingOf, ruleOf } from './node.ts';
import { whyRows } from './why.ts';

const tableOf = (rows: readonly (readonly string[])[], align: readonly string[]): string =>
  markdownTable(
    rows.map((row) => row.map(escapeMarkdown)),
    { align, stringLength: stringWidth },
  );

function nodes(view: ExplainView): string {
  const { explanation, language, depth = Number.MAX_SAFE_INTEGER } = view;
  const words = wordsIn(language);
  const heads = numberColumns(language);
  return tableOf(
    [
      [words.indicator, ...heads, words.method, words.reading, words.rule],
      ...downTo(explanation.total, depth).map((node) => [
        node.depth === 0 ? words.total : `${node.code} ${textIn(node.name, language)}`,
        ...numbersOf(node, explanation.total.full, language),
        methodOf(node, language),
        readingOf(node, view),
        ruleOf(node),
      ]),
    ],
    ['l', ...heads.map(() => 'r'), 'l', 'l', 'l'],
  );
}

const remainderOf = ({ explanation, separation, language }: ExplainView): readonly string[] =>
  separation !== undefined || explanation.remainder === '0'
    ? []
    : [`${wordsIn(language).remainder} ${explanation.remainder}`];

/** What two weights in one cell are, where there are such. */
const movedOf = ({ explanation, separation, depth, language }: ExplainView): readonly string[] =>
  separation === undefined && downTo(explanation.total, depth ?? Infinity).some(isMoved)
    ? [wordsIn(language).movedWeights]
    : [];

/** The tree, or what separates two units, as a Markdown table. */
export const md: ExplainFormat = {
  print: (view) => {
    const { result, separation, language } = view;
    const words = wordsIn(language);
    const { title, about } = headOf(result, language);
    const [first = '', second = ''] = separation?.units ?? [];
    return [
      `# ${escapeMarkdown(title)}`,
      ...about.map(escapeMarkdown),
      ...caveatLines(result, language, plain).map((line) => `> **${line}**`),
      `**${escapeMarkdown(verdict(view))}**`,
      separation === undefined
        ? nodes(view)
        : tableOf(
            [[words.indicator, first, second, words.difference], ...whyRows(separation, language)],
            ['l', 'r', 'r', 'r'],
          ),
      ...movedOf(view),
      ...remainderOf(view),
    ]
      .join('\n\n')
      .concat('\n');
  },
  isForPeople: true,
};
