import * as Plot from '@observablehq/plot';
import type { BumpChart } from '../chart.ts';
import { type ChartFrame, colours, drawChart } from './draw.ts';

type Ranks = BumpChart['columns'][number]['ranks'];

/** By unit the line on which it stands: units that tie stand below each other. */
const linesOf = (ranks: Ranks): ReadonlyMap<string, number> =>
  new Map(ranks.toSorted((a, b) => a.rank - b.rank).map(({ unit }, line) => [unit, line]));

/** Whether a unit goes up or down: by where it is furthest from its first rank. */
function kindOf(moves: readonly number[]): 'up' | 'same' | 'down' {
  const furthest = moves.reduce((far, move) => (Math.abs(move) >= Math.abs(far) ? move : far), 0);
  return furthest === 0 ? 'same' : furthest < 0 ? 'up' : 'down';
}

/** Ranks from scenario to scenario: who moves is in colour, who stays is quiet. */
export function drawBump(frame: ChartFrame, chart: BumpChart): string {
  const { columns } = chart;
  const names = columns.map(({ name }) => name);
  const byColumn = columns.map(({ ranks }) => new Map(ranks.map(({ unit, rank }) => [unit, rank])));
  const ranksOf = (unit: string): readonly number[] =>
    byColumn.flatMap((ranks) => ranks.get(unit) ?? []);
  const points = columns.flatMap(({ ranks, name }) => {
    const lines = linesOf(ranks);
    return ranks.map(({ unit, rank }) => {
      const own = ranksOf(unit);
      const kind = kindOf(own.map((other) => other - (own[0] ?? other)));
      return { unit, name, rank, kind, line: lines.get(unit) };
    });
  });
  const units = new Set(points.map(({ unit }) => unit)).size;
  const at = (end: 'first' | 'last') =>
    points.filter(({ name }) => name === (end === 'first' ? names[0] : names.at(-1)));
  const label = (end: 'first' | 'last') =>
    Plot.text(at(end), {
      x: 'name',
      y: 'line',
      fontSize: 12,
      text: (d) => (end === 'first' ? `${d.unit}  ${d.rank}` : `${d.rank}  ${d.unit}`),
      ...(end === 'first' ? { textAnchor: 'end', dx: -10 } : { textAnchor: 'start', dx: 10 }),
    });
  const stroke = {
    domain: ['up', 'same', 'down'],
    range: [colours.strong, colours.quiet, colours.warm],
  };
  return drawChart(frame, {
    width: Math.max(560, 260 + names.length * 180),
    height: 60 + units * 22,
    marginLeft: 130,
    marginRight: 130,
    marginTop: 36,
    marginBottom: 12,
    x: { type: 'point', domain: names, axis: 'top', label: null, tickSize: 0 },
    y: { reverse: true, axis: null },
    color: stroke,
    marks: [
      Plot.line(points, {
        x: 'name',
        y: 'line',
        z: 'unit',
        stroke: 'kind',
        strokeWidth: 2,
        curve: 'bump-x',
      }),
      Plot.dot(points, { x: 'name', y: 'line', fill: 'kind', r: 3.5 }),
      label('first'),
      label('last'),
    ],
  });
}
