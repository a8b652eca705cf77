import { toNumber } from '@zhibiao/core';
import { type Sweep, totalAt } from '@zhibiao/core/whatif';
import type { Chart, SweepLine } from '../../chart.ts';

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
export function sweepChart(
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
