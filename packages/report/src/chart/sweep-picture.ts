import { type Sweep, valueAt } from '@zhibiao/core/whatif';
import type { ChartFrame } from './draw.ts';
import { type SweepLine, sweepChart } from './sweep.ts';

type Points = SweepLine['points'];

/** A unit's total at a weight: between two points, on the straight line from one to the other. */
function totalAt(points: Points, x: number): number | undefined {
  const after = Math.max(
    1,
    points.findIndex(({ at }) => at >= x),
  );
  const [a, b] = [points[after - 1], points[after]];
  if (a?.total === undefined || b?.total === undefined) return undefined;
  return a.total + ((b.total - a.total) * (x - a.at)) / (b.at - a.at);
}

/** A sweep as a picture: straight lines where totals are such, else what the grid saw. */
export function sweepPicture(
  frame: ChartFrame,
  { units, lines, grid, crossings, stretches, now }: Sweep,
  labels: readonly [weight: string, total: string, now: string],
): string {
  const [low = now, high = now] = [stretches[0]?.from, stretches.at(-1)?.to];
  const pointsOf = (unit: number): Points => {
    const line = lines[unit];
    const point = (w: Sweep['now']) => ({
      at: w.valueOf(),
      total: line && valueAt(line, w).valueOf(),
    });
    return grid === undefined
      ? [point(low), point(high)]
      : grid.samples.map(({ at, totals }) => ({ at: at.valueOf(), total: totals[unit] }));
  };
  const pairs = crossings.flatMap(({ overtakes }) => overtakes);
  const crossed = new Set(pairs.flatMap(({ unit, of }) => [unit, of]));
  const drawn = units.map((unit, u) => ({
    ...{ unit, points: pointsOf(u), isCrossed: crossed.has(unit) },
  }));
  const byUnit = new Map(drawn.map(({ unit, points }) => [unit, points]));
  return sweepChart(frame, {
    ...{ ends: [low.valueOf(), high.valueOf()], now: now.valueOf(), labels },
    lines: drawn.filter(({ points }) => points.some(({ total }) => total !== undefined)),
    crossings: crossings.flatMap(({ at, overtakes }) =>
      overtakes.flatMap(({ unit }) => {
        const total = totalAt(byUnit.get(unit) ?? [], at.valueOf());
        return total === undefined ? [] : [{ at: at.valueOf(), total }];
      }),
    ),
  });
}
