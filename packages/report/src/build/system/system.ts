import { type System, type SystemNode, textIn, toDecimal } from '@zhibiao/core';
import type { Indicator } from '@zhibiao/schemas';
import { languageOf, marks, wordsIn } from '../../messages/index.ts';
import type { Report } from '../../report.ts';
import { column, tableOf } from '../../table.ts';
import { percent, shorten } from '../../text/number.ts';
import { headingOf, noData } from '../heading.ts';
import type { ReportOptions } from '../options.ts';
import { type SystemRow, systemRows } from './rows.ts';

/** What of a system is shown. */
export interface SystemOptions extends ReportOptions {
  /** Whether each indicator has its weight beside it, and each leaf its effective weight. */
  readonly hasWeights?: boolean;
}

/**
 * A system as the table that its source prints: a column for each level, the criteria, and the weights
 * if they are asked for. Cells that belong together are merged.
 *
 * @example
 * systemReport(system).tables[0].columns.map(({ words }) => words)
 * // ['一级指标', '二级指标', '评估要点']
 */
export function systemReport(
  system: System,
  { language = languageOf(system), hasWeights = false }: SystemOptions = {},
): Report {
  const words = wordsIn(language);
  const { document, weights } = system;
  const head = headingOf({ system, dataset: noData }, language);
  const nodes = new Map(system.nodes.map((node) => [node.id, node]));
  // Points as they are, anything else as the share among siblings.
  const weightOf = ({ weight, share }: SystemNode): string =>
    weights.basis === 'points' ? shorten(toDecimal(weight)) : percent(toDecimal(share));
  const nameOf = ({ id, name }: Indicator): string => {
    const node = hasWeights ? nodes.get(id) : undefined;
    const own = textIn(name, language);
    return node === undefined ? own : `${own}${marks[language].inParentheses(weightOf(node))}`;
  };
  const effectiveWeight = ({ leaf }: SystemRow): string | undefined => {
    const node = nodes.get(leaf.id);
    return node && toDecimal(node.effectiveWeight);
  };
  return {
    ...head,
    about: hasWeights ? head.about : [words.about(document.edition, document.version)],
    caveats: hasWeights ? head.caveats : [],
    tables: [
      tableOf<SystemRow>(
        [
          ...document.levels.map((level, i) =>
            column<SystemRow, 'merged'>(
              `level-${i + 1}`,
              textIn(level, language),
              'merged',
              ({ indicators }) => {
                const cell = indicators[i];
                if (cell === undefined) return undefined;
                return { text: nameOf(cell.indicator), rows: cell.rows, columns: cell.columns };
              },
              { empty: '', isRowHeader: true },
            ),
          ),
          column(
            'criteria',
            words.criteria,
            'merged',
            ({ criteria }) => {
              if (criteria === undefined) return undefined;
              const { indicator, rows, columns } = criteria;
              const text =
                indicator?.criteria === undefined ? '' : textIn(indicator.criteria, language);
              return { text, rows, columns };
            },
            { empty: '' },
          ),
          ...(hasWeights
            ? [
                column<SystemRow, 'share'>(
                  'effective-weight',
                  words.effectiveWeight,
                  'share',
                  effectiveWeight,
                ),
              ]
            : []),
        ],
        systemRows(document),
      ),
    ],
    notes: [],
    charts: [],
    data: document,
  };
}
