import * as Plot from '@observablehq/plot';
import type { SweepChart, SweepLine } from '../chart.ts';
import { type ChartFrame, colours, drawChart } from './draw.ts';

/** Names at the right end, pushed apart so that none covers another. */
function spread(
  lines: readonly SweepLine[],
  gap: number,
): readonly { unit: string; to: number; y: number }[] {
  const ends = lines.flatMap(({ unit, points }) => {
    const to = points.at(-1)?.total;
    return to === undefined ? [] : [{ unit, to }];
  });
  let last = Infinity;
  return ends
    .toSorted((a, b) => b.to - a.to)
    .map(({ unit, to }) => {
      last = Math.min(to, last - gap);
      return { unit, to, y: last };
    });
}

/** Totals against the weight that moves, with a dot at every crossing and a rule at the weight as it is. */
export function drawSweep(
  frame: ChartFrame,
  { ends, now, lines, crossings, labels }: SweepChart,
): string {
  const [low, high] = ends;
  const totals = lines.flatMap(({ points }) => points.flatMap(({ total }) => total ?? []));
  const [least, greatest] = [Math.min(...totals), Math.max(...totals)];
  const height = Math.max(420, 80 + lines.length * 17);
  const gap = ((greatest - least) / (height - 80)) * 14;
  const points = lines.flatMap(({ unit, points: own, isCrossed }) =>
    own.map(({ at, total }) => ({ unit, x: at, y: total, isCrossed })),
  );
  const names = spread(lines, gap);
  const beyond = high + (high - low) * 0.03;
  const lowest = Math.min(least, ...names.map(({ y }) => y));
  return drawChart(frame, {
    width: 860,
    height,
    marginRight: 110,
    marginLeft: 50,
    marginBottom: 44,
    marginTop: 24,
    x: {
      domain: [low, beyond],
      ticks: Array.from({ length: 11 }, (_, i) => low + ((high - low) * i) / 10),
      label: labels[0],
      tickFormat: (x: number) => `${+(x * 100).toFixed(1)}%`,
    },
    y: { domain: [lowest, greatest], label: labels[1], grid: true },
    marks: [
      Plot.ruleX(now >= low && now <= high ? [now] : [], {
        strokeDasharray: '4 3',
        strokeOpacity: 0.6,
      }),
      Plot.text(now >= low && now <= high ? [now] : [], {
        x: (d: number) => d,
        text: () => labels[2],
        frameAnchor: 'top',
        dy: -12,
        fontSize: 11,
      }),
      Plot.line(points, {
        x: 'x',
        y: 'y',
        z: 'unit',
        strokeWidth: 1.6,
        stroke: (d) => (d.isCrossed ? colours.strong : colours.quiet),
      }),
      Plot.dot(crossings, { x: 'at', y: 'total', r: 2.6, fill: colours.warm }),
      Plot.link(names, {
        x1: () => high,
        y1: 'to',
        x2: () => beyond,
        y2: 'y',
        stroke: colours.quiet,
        strokeWidth: 0.7,
      }),
      Plot.text(names, {
        x: () => beyond,
        y: 'y',
        text: 'unit',
        textAnchor: 'start',
        dx: 4,
        fontSize: 11,
      }),
    ],
  });
}
