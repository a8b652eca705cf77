import { type Result, toDecimal, toFraction, toNumber } from '@zhibiao/core';
import { type Sweep, totalAt } from '@zhibiao/core/whatif';
import type { Chart, SweepLine } from '../chart.ts';
import { languageOf, wordsIn } from '../messages/index.ts';
import type { CellValues, Report } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { percent } from '../text/number.ts';
import { headingOf, nameOf } from './heading.ts';
import type { ReportOptions } from './options.ts';

/** A number for programs: exactly as a fraction, and as a decimal that people can read. */
const exactly = (x: string): { readonly fraction: string; readonly decimal: string } => ({
  fraction: toFraction(x),
  decimal: toDecimal(x),
});

/** Everything of a sweep, its numbers as texts. */
const dataOf = ({
  node,
  now,
  method,
  units,
  nonlinear,
  lines,
  grid,
  crossings,
  stretches,
}: Sweep) => ({
  node,
  now: exactly(now),
  method,
  units,
  bent: nonlinear,
  lines: lines.map((line) =>
    line === undefined ? null : { intercept: exactly(line.intercept), slope: exactly(line.slope) },
  ),
  grid: grid === undefined ? null : { parts: grid.parts, width: exactly(grid.width) },
  crossings: crossings.map(({ at, lower, upper, overtakes }) => ({
    at: exactly(at),
    lower: exactly(lower),
    upper: exactly(upper),
    overtakes: overtakes.map(({ unit, of, how, level }) => ({
      unit,
      of,
      how,
      level: level === undefined ? null : { from: exactly(level.from), to: exactly(level.to) },
    })),
  })),
  stretches: stretches.map(({ from, to, ranks }) => ({
    from: exactly(from),
    to: exactly(to),
    ranks: units.map((unit, u) => ({ unit, rank: ranks[u] ?? null })),
  })),
});

type Points = SweepLine['points'];

/** A unit's total at a weight: between two points, on the straight line from one to the other. */
function totalBetween(points: Points, x: number): number | undefined {
  const after = Math.max(
    1,
    points.findIndex(({ at }) => at >= x),
  );
  const [a, b] = [points[after - 1], points[after]];
  if (a?.total === undefined || b?.total === undefined) return undefined;
  return a.total + ((b.total - a.total) * (x - a.at)) / (b.at - a.at);
}

/** A sweep as a picture: straight lines where totals are such, else what the grid saw. */
function chartOf(
  { units, lines, grid, crossings, stretches, now }: Sweep,
  labels: readonly [weight: string, total: string, now: string],
  notes: readonly string[],
): Chart {
  const [low = now, high = now] = [stretches[0]?.from, stretches.at(-1)?.to];
  const pointsOf = (unit: number): Points => {
    const line = lines[unit];
    const point = (w: string) => ({ at: toNumber(w), total: line && toNumber(totalAt(line, w)) });
    return grid === undefined
      ? [point(low), point(high)]
      : grid.samples.map(({ at, totals }) => ({ at: toNumber(at), total: totals[unit] }));
  };
  const crossed = new Set(
    crossings.flatMap(({ overtakes }) => overtakes.flatMap(({ unit, of }) => [unit, of])),
  );
  const drawn = units.map((unit, u) => ({
    unit,
    points: pointsOf(u),
    isCrossed: crossed.has(unit),
  }));
  const byUnit = new Map(drawn.map(({ unit, points }) => [unit, points]));
  return {
    kind: 'sweep',
    ends: [toNumber(low), toNumber(high)],
    now: toNumber(now),
    labels,
    lines: drawn.filter(({ points }) => points.some(({ total }) => total !== undefined)),
    crossings: crossings.flatMap(({ at, overtakes }) =>
      overtakes.flatMap(({ unit }) => {
        const total = totalBetween(byUnit.get(unit) ?? [], toNumber(at));
        return total === undefined ? [] : [{ at: toNumber(at), total }];
      }),
    ),
    notes,
  };
}

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
    charts: [chartOf(swept, labels, [title, ...gridNotes])],
    data: dataOf(swept),
  };
}
