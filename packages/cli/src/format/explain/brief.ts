import { type Explanation, roundDecimal, textIn } from '@zhibiao/core';
import { alignRows, percent, points } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import { caveatLines } from '../caveats.ts';
import { type ExplainView, leavesOf } from './format.ts';
import { verdict } from './head.ts';

const lineCount = 10;

/** A decimal as a whole number of its ten-digit steps, to sort by. */
const size = ({ lost }: Explanation): bigint => BigInt(roundDecimal(lost, 10).replace('.', ''));

const byLoss = (a: Explanation, b: Explanation): number => {
  const difference = size(b) - size(a);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

/** Ten lines: total and rank, remarks, the first level, and where most points were lost. */
export function brief(view: ExplainView): string {
  const { result, explanation, language, paint } = view;
  const words = wordsIn(language);
  const remarks = caveatLines(result, language, paint);
  const { children } = explanation.total;
  const top = [
    paint.bold(verdict(view)),
    ...(remarks.length === 0 ? [] : [remarks.join(language === 'zh' ? '；' : '; ')]),
  ];
  const first = alignRows(
    children.map((node) => [
      `${node.code} ${textIn(node.name, language)}`,
      node.score ?? words.none,
      words.rankOf(node.rank),
      `${words.weight} ${percent(node.share)}`,
      `${words.lost} ${points(node.lost, explanation.total.full)}`,
    ]),
    ['left', 'right', 'left', 'right', 'right'],
  );
  const lines = [...top, ...first].slice(0, lineCount);
  const lost = leavesOf(explanation.total)
    .filter((leaf) => size(leaf) > 0n)
    .sort(byLoss)
    .slice(0, lineCount - lines.length)
    .map((node) =>
      words.lostMost(
        `${node.code} ${textIn(node.name, language)}`,
        points(node.lost, explanation.total.full),
        node.score ?? words.none,
        node.full,
      ),
    );
  return `${[...lines, ...lost].join('\n')}\n`;
}
