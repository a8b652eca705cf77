import type { Explanation, Result, UnitExplanation } from '@zhibiao/core';
import { languageOf, wordsIn } from '../messages/index.ts';
import type { Report } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { points } from '../text/number.ts';
import { headingOf } from './heading.ts';
import { changesOf, methodOf, nodeName, readingOf, ruleOf } from './node-words.ts';
import type { ReportOptions } from './options.ts';
import { verdictOf } from './verdict.ts';

/** How far an explanation goes down. */
export interface ExplanationOptions extends ReportOptions {
  /** How many levels of indicators to show; all if left out. */
  readonly depth?: number;
}

/** A node and all below it down to a level, parents first. */
const downTo = (node: Explanation, depth: number): readonly Explanation[] =>
  node.depth > depth ? [] : [node, ...node.children.flatMap((child) => downTo(child, depth))];

/** Whether a node counts for the unit with another weight than its effective one. */
const isMoved = ({ effectiveWeight, countedWeight }: Explanation): boolean =>
  effectiveWeight !== countedWeight;

/**
 * A unit's score taken apart: the tree from the total down to the cells, each node with its score,
 * rank and weights, what it adds and loses, how it was made and where its rule is written.
 *
 * @param explained what `explain` answers for the unit
 *
 * @example
 * const report = explanationReport(result, unwrap(explain(result, '甲')), { depth: 1 });
 * report.tables[0].rows.map(([node]) => node.name) // ['总分', '1 服务', '2 公开']
 */
export function explanationReport(
  result: Result,
  explained: UnitExplanation,
  {
    language = languageOf(result.system),
    depth = Number.MAX_SAFE_INTEGER,
  }: ExplanationOptions = {},
): Report {
  const words = wordsIn(language);
  const { total, remainder, unit } = explained;
  const nodes = downTo(total, depth);
  const isCounted = ({ countedWeight }: Explanation): boolean => countedWeight !== '0';
  const inPoints = (node: Explanation, text: string): string | null =>
    isCounted(node) ? points(text, total.full) : null;
  const head = headingOf(result, language);
  return {
    ...head,
    summary: [verdictOf(result, unit.id, language)],
    legend: [words.tree, ...(nodes.some(isMoved) ? [words.movedWeights] : [])],
    tables: [
      tableOf<Explanation>(
        [
          column('indicator', words.indicator, 'node', (node) => ({
            name: nodeName(node, language),
            depth: node.depth,
          })),
          column('score', words.score, 'mark', ({ score = null, state }) => ({ score, state })),
          column('rank', words.rank, 'rank', ({ rank }) => rank),
          column('weight', words.weight, 'share', ({ share }) => share),
          column('effective-weight', words.effectiveWeight, 'shares', (node) => [
            node.effectiveWeight,
            ...(isMoved(node) ? [node.countedWeight] : []),
          ]),
          column('contribution', words.contribution, 'number', (node) =>
            inPoints(node, node.contribution),
          ),
          column('lost', words.lost, 'number', (node) => inPoints(node, node.lost)),
          column('method', words.method, 'text', (node) => methodOf(node, language), {
            below: '',
            empty: '',
          }),
          column('reading', words.reading, 'text', (node) => readingOf(node, result, language), {
            below: '',
            empty: '',
          }),
          column('rule', words.rule, 'text', ruleOf, { below: ' ← ' }),
          ...(nodes.some((node) => changesOf(node, language).length > 0)
            ? [
                column<Explanation, 'lines'>(
                  'changes',
                  words.changes,
                  'lines',
                  (node) => changesOf(node, language),
                  { below: '' },
                ),
              ]
            : []),
        ],
        nodes,
      ),
    ],
    notes: remainder === '0' ? [] : [`${words.remainder} ${remainder}`],
    charts: [],
    data: { remarks: head.caveats.map(({ message }) => message), ...explained },
  };
}
