import {
  caveats,
  type Explanation,
  type Result,
  roundDecimal,
  type UnitExplanation,
} from '@zhibiao/core';
import { type Ink, plainInk } from '../ink.ts';
import { languageOf, marks, wordsIn } from '../messages/index.ts';
import { caveatLine } from '../render/text.ts';
import { alignRows } from '../text/align.ts';
import { percent, points } from '../text/number.ts';
import { nodeName } from './node-words.ts';
import type { ReportOptions } from './options.ts';
import { verdictOf } from './verdict.ts';

const mostLines = 10;

/** What a node loses as a whole number of its ten-digit steps, to sort by. */
const lossOf = ({ lost }: Explanation): bigint => BigInt(roundDecimal(lost, 10).replace('.', ''));

const byLoss = (a: Explanation, b: Explanation): number => {
  const difference = lossOf(b) - lossOf(a);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

/** Every leaf below a node. */
const leavesOf = (node: Explanation): readonly Explanation[] =>
  node.leaf === undefined ? node.children.flatMap(leavesOf) : [node];

/**
 * A unit's score in at most ten lines: total and rank, caveats, the first level, and where most points
 * were lost.
 *
 * @example
 * briefExplanation(result, unwrap(explain(result, '丙')), { language: 'en' }).split('\n')[0]
 * // '丙: total 79.00, rank 2 of 3'
 */
export function briefExplanation(
  result: Result,
  { unit, total }: UnitExplanation,
  { language = languageOf(result.system) }: ReportOptions = {},
  ink: Ink = plainInk,
): string {
  const words = wordsIn(language);
  const cautions = caveats(result).map((caveat) => caveatLine(caveat, language, ink));
  const firstLevel = alignRows(
    total.children.map((node) => [
      nodeName(node, language),
      node.score ?? words.none,
      words.rankOf(node.rank),
      `${words.weight} ${percent(node.share)}`,
      `${words.lost} ${points(node.lost, total.full)}`,
    ]),
    ['left', 'right', 'left', 'right', 'right'],
  );
  const lines = [
    ink.bold(verdictOf(result, unit.id, language)),
    ...(cautions.length === 0 ? [] : [cautions.join(marks[language].semicolon)]),
    ...firstLevel,
  ].slice(0, mostLines);
  const lost = leavesOf(total)
    .filter((leaf) => lossOf(leaf) > 0n)
    .sort(byLoss)
    .slice(0, mostLines - lines.length)
    .map((node) =>
      words.lostMost(
        nodeName(node, language),
        points(node.lost, total.full),
        node.score ?? words.none,
        node.full,
      ),
    );
  return `${[...lines, ...lost].join('\n')}\n`;
}
