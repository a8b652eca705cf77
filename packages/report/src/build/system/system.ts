import {
  aggregateWords,
  measureName,
  normalizeWords,
  type System,
  type SystemNode,
  textIn,
  toDecimal,
  totalId,
} from '@zhibiao/core';
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
  /** Whether each leaf says how it is scored, and each group that is no plain mean or sum how it is made. */
  readonly hasMethods?: boolean;
}

/**
 * A system as the table that its source prints: a column for each level, the criteria, and the methods
 * and weights if they are asked for. Cells that belong together are merged.
 *
 * @example
 * systemReport(system).tables[0].columns.map(({ words }) => words)
 * // ['一级指标', '二级指标', '评估要点']
 */
export function systemReport(
  system: System,
  { language = languageOf(system), hasWeights = false, hasMethods = false }: SystemOptions = {},
): Report {
  const words = wordsIn(language);
  const { document, weights } = system;
  const head = headingOf({ system, dataset: noData }, language);
  const nodes = new Map(system.nodes.map((node) => [node.id, node]));
  // Points as they are, anything else as the share among siblings.
  const weightOf = ({ weight, share }: SystemNode): string =>
    weights.basis === 'points' ? shorten(toDecimal(weight)) : percent(toDecimal(share));
  const aggregationOf = (node: SystemNode | undefined): string | undefined =>
    node?.group && aggregateWords(node.group.written, language);
  const methodOf = ({ leaf: { id } }: SystemRow): string | undefined => {
    const leaf = nodes.get(id)?.leaf;
    if (leaf === undefined) return undefined;
    const { measure, normalize } = leaf;
    const unit = 'unit' in measure ? measure.unit : undefined;
    const name = measureName(measure, language);
    const seen =
      unit === undefined ? name : `${name}${marks[language].inParentheses(textIn(unit, language))}`;
    return `${seen}${words.comma}${normalizeWords(normalize, {}, language)}`;
  };
  const ofTotal = hasMethods ? aggregationOf(nodes.get(totalId)) : undefined;
  const nameOf = ({ id, name }: Indicator): string => {
    const node = nodes.get(id);
    const aggregation = hasMethods ? aggregationOf(node) : undefined;
    const about = [
      ...(hasWeights && node !== undefined ? [weightOf(node)] : []),
      ...(aggregation === undefined ? [] : [aggregation]),
    ];
    const own = textIn(name, language);
    return about.length === 0
      ? own
      : `${own}${marks[language].inParentheses(about.join(words.comma))}`;
  };
  const effectiveWeight = ({ leaf }: SystemRow): string | undefined => {
    const node = nodes.get(leaf.id);
    return node && toDecimal(node.effectiveWeight);
  };
  return {
    ...head,
    about: [
      ...(hasWeights ? head.about : [words.about(document.edition, document.version)]),
      ...(ofTotal === undefined ? [] : [`${words.total}${marks[language].colon}${ofTotal}`]),
    ],
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
          ...(hasMethods
            ? [column<SystemRow, 'text'>('method', words.method, 'text', methodOf)]
            : []),
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
