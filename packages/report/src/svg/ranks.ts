import * as Plot from '@observablehq/plot';
import type { AcceptabilityChart, IntervalsChart, RankRange } from '../chart.ts';
import { type ChartFrame, colours, drawChart } from './draw.ts';

const height = (ranges: readonly RankRange[]): number => 84 + ranges.length * 20;

/** Rank by unit: a thin bar for what is certain, a thick one for what is likely, a dot as it is. */
export function drawIntervals(frame: ChartFrame, { ranges, labels }: IntervalsChart): string {
  const bar = (key: 'certain' | 'likely', strokeWidth: number, strokeOpacity: number) =>
    Plot.ruleY(ranges, {
      y: 'unit',
      x1: (d: RankRange) => d[key][0] - 0.35,
      x2: (d: RankRange) => d[key][1] + 0.35,
      stroke: colours.strong,
      strokeWidth,
      strokeOpacity,
      strokeLinecap: 'round' as const,
    });
  return drawChart(
    { ...frame, lines: [...frame.lines, `━ ${labels[2]}   ─ ${labels[1]}   ● ${labels[0]}`] },
    {
      width: 760,
      height: height(ranges),
      marginLeft: 110,
      marginTop: 40,
      marginBottom: 20,
      x: {
        label: labels[0],
        axis: 'top',
        domain: [0.5, ranges.length + 0.5],
        grid: true,
        ticks: 10,
      },
      y: { domain: ranges.map(({ unit }) => unit), label: null, tickSize: 0 },
      marks: [
        bar('certain', 2, 0.55),
        bar('likely', 7, 0.75),
        Plot.dot(ranges, { x: 'rank', y: 'unit', r: 3.4, fill: colours.warm }),
      ],
    },
  );
}

/** In how many draws each unit had each rank: stronger is more. */
export function drawAcceptability(
  frame: ChartFrame,
  { ranges, labels }: AcceptabilityChart,
): string {
  const cells = ranges.flatMap(({ unit, shares }) =>
    shares.flatMap((share, i) => (share === 0 ? [] : [{ unit, rank: i + 1, share }])),
  );
  return drawChart(frame, {
    width: 140 + ranges.length * 22,
    height: height(ranges) + 20,
    marginLeft: 110,
    marginTop: 44,
    x: {
      type: 'band',
      domain: ranges.map((_, i) => i + 1),
      axis: 'top',
      label: labels[0],
      tickSize: 0,
    },
    y: { type: 'band', domain: ranges.map(({ unit }) => unit), label: null, tickSize: 0 },
    // What is rare is as pale as the page, light or dark.
    opacity: { type: 'linear', domain: [0, 1], range: [0.08, 1], label: labels[1] },
    marks: [
      Plot.cell(cells, {
        x: 'rank',
        y: 'unit',
        inset: 0.5,
        fill: colours.strong,
        fillOpacity: 'share',
      }),
      Plot.text(
        cells.filter(({ share }) => share >= 0.005),
        {
          x: 'rank',
          y: 'unit',
          text: (d) => `${Math.round(d.share * 100)}`,
          fontSize: 9,
          fill: (d) => (d.share > 0.45 ? '#ffffff' : 'currentColor'),
        },
      ),
    ],
  });
}
