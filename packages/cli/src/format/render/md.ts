import { textIn } from '@zhibiao/core';
import { escapeMarkdown } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { plain } from '../../text/paint.ts';
import { weightLines } from './about.ts';
import type { RenderFormat } from './format.ts';
import { renderColumns, renderRows } from './rows.ts';

/** A Markdown table. Markdown cannot merge cells, so what repeats is left empty. */
export const md: RenderFormat = {
  print: (view) => {
    const { system, language, hasWeights } = view;
    const words = wordsIn(language);
    const { title, edition, version } = system.document;
    const heads = renderColumns(view);
    const rows = renderRows(view).map(({ indicators, criteria, weight }) => [
      ...indicators.map((cell) => cell?.text ?? ''),
      criteria?.text ?? '',
      ...(hasWeights ? [weight] : []),
    ]);
    return [
      `# ${escapeMarkdown(textIn(title, language))}`,
      escapeMarkdown(words.about(edition, version)),
      ...weightLines(view, plain).map((line) => `> **${line}**`),
      markdownTable(
        [heads, ...rows].map((row) => row.map(escapeMarkdown)),
        {
          align: heads.map((_, i) => (hasWeights && i === heads.length - 1 ? 'r' : 'l')),
          stringLength: stringWidth,
        },
      ),
    ]
      .join('\n\n')
      .concat('\n');
  },
};
