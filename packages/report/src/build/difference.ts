import {
  type LeafDifference,
  type Result,
  roundDecimal,
  type ScoreDifference,
  textIn,
  type UnitExplanation,
} from '@zhibiao/core';
import { languageOf, wordsIn } from '../messages/index.ts';
import type { Cell, Report } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { signed } from '../text/number.ts';
import { headingOf } from './heading.ts';
import type { ReportOptions } from './options.ts';
import { verdictOf } from './verdict.ts';

/** How many digits after the point differences are shown with. */
const digits = 4;

/** What a leaf adds to one of the two totals, or why it adds nothing. */
const added = ({ contributions, states }: LeafDifference, unit: 0 | 1) => ({
  score: states[unit] === 'value' ? roundDecimal(contributions[unit], digits) : null,
  state: states[unit],
});

/**
 * What separates two units: a row for each leaf where they are apart, the largest difference first,
 * and the sum.
 *
 * @param explained what `explain` answers for the first of them
 * @param difference what `explainDifference` answers for both
 *
 * @example
 * const first = unwrap(explain(result, '甲'));
 * const apart = unwrap(explainDifference(result, '甲', '丙'));
 * differenceReport(result, first, apart).summary[2] // '甲 与 丙 相差 +9.5000 分'
 */
export function differenceReport(
  result: Result,
  explained: UnitExplanation,
  difference: ScoreDifference,
  { language = languageOf(result.system) }: ReportOptions = {},
): Report {
  const words = wordsIn(language);
  const [first, second] = difference.units;
  const leaves = tableOf<LeafDifference>(
    [
      column(
        'indicator',
        words.indicator,
        'text',
        ({ code, name }) => `${code} ${textIn(name, language)}`,
      ),
      column('first', first, 'mark', (leaf) => added(leaf, 0)),
      column('second', second, 'mark', (leaf) => added(leaf, 1)),
      column('difference', words.difference, 'change', (leaf) =>
        roundDecimal(leaf.difference, digits),
      ),
    ],
    difference.leaves,
  );
  const line = (name: string, apart: string): readonly Cell[] => [
    name,
    { score: '', state: 'value' },
    { score: '', state: 'value' },
    roundDecimal(apart, digits),
  ];
  const head = headingOf(result, language);
  const apart = signed(roundDecimal(difference.difference, digits));
  return {
    ...head,
    summary: [
      verdictOf(result, first, language),
      verdictOf(result, second, language),
      words.separates(first, second, apart),
    ],
    legend: [words.separating(difference.leaves.length)],
    tables: [
      {
        ...leaves,
        rows: [
          ...leaves.rows,
          ...(difference.remainder === '0' ? [] : [line(words.remainder, difference.remainder)]),
          line(words.sum, difference.difference),
        ],
        hasSum: true,
      },
    ],
    notes: [],
    charts: [],
    data: {
      remarks: head.caveats.map(({ message }) => message),
      ...explained,
      separation: difference,
    },
  };
}
