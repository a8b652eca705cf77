import { type Result, toDecimal } from '@zhibiao/core';
import type { Sweep } from '@zhibiao/core/whatif';
import { languageOf, wordsIn } from '../../messages/index.ts';
import type { CellValues, Report } from '../../report.ts';
import { column, tableOf } from '../../table.ts';
import { percent } from '../../text/number.ts';
import { headingOf, nameOf } from '../heading.ts';
import type { ReportOptions } from '../options.ts';
import { sweepChart } from './chart.ts';
import { sweepData } from './data.ts';

/** One stretch of weights, and what happens at its beginning. */
interface Step {
  readonly at: string;
  readonly overtakes: CellValues['overtakings'] | undefined;
  readonly leaders: CellValues['leaders'];
}

function stepsOf({ units, crossings, stretches, now }: Sweep): readonly Step[] {
  const leadersOf = (ranks: readonly (number | undefined)[] = []): CellValues['leaders'] =>
    units
      .flatMap((unit, u) => (ranks[u] === undefined ? [] : [{ unit, rank: ranks[u] }]))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, 3);
  return [
    {
      at: stretches[0]?.from ?? now,
      overtakes: undefined,
      leaders: leadersOf(stretches[0]?.ranks),
    },
    ...crossings.map(({ at, overtakes }, i) => ({
      at,
      overtakes: overtakes.map(({ unit, of, how }) => ({ unit, of, how })),
      leaders: leadersOf(stretches[i + 1]?.ranks),
    })),
  ];
}

/**
 * One weight moved from end to end: at which weights who overtakes whom.
 *
 * @example
 * const swept = unwrap(sweep(result, { node: 'openness' }));
 * const [, [, overtakes]] = sweepReport(result, swept).tables[0].rows;
 * overtakes // [{ unit: '丙', of: '乙', how: 'overtakes' }]
 */
export function sweepReport(
  result: Result,
  swept: Sweep,
  { language = languageOf(result.system) }: ReportOptions = {},
): Report {
  const words = wordsIn(language);
  const name = nameOf(result, swept.node, language);
  const title = words.sweepTitle(name, percent(toDecimal(swept.now)));
  const { crossings, grid } = swept;
  const gridNotes = grid === undefined ? [] : words.gridNotes(crossings.length, grid.parts);
  const labels = [name, words.total, words.weightNow] as const;
  return {
    ...headingOf(result, language),
    tables: [
      tableOf<Step>(
        [
          column('weight', words.weight, 'share', ({ at }) => toDecimal(at)),
          column('overtakes', words.overtakes, 'overtakings', ({ overtakes }) => overtakes),
          column('leading', words.leading, 'leaders', ({ leaders }) => leaders),
        ],
        stepsOf(swept),
        title,
      ),
    ],
    notes: grid === undefined ? [words.sweepNote(crossings.length)] : gridNotes,
    charts: [sweepChart(swept, labels, [title, ...gridNotes])],
    data: sweepData(swept),
  };
}
