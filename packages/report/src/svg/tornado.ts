import * as Plot from '@observablehq/plot';
import stringWidth from 'string-width';
import type { TornadoChart } from '../chart.ts';
import { type ChartFrame, colours, drawChart } from './draw.ts';

/** The most columns of a terminal that a name may have, in which a Chinese character has two. */
const longest = 44;

/** A name cut where it is too long for its place. */
function cut(name: string): string {
  if (stringWidth(name) <= longest) return name;
  let short = '';
  for (const character of name) {
    if (stringWidth(short + character) > longest - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

/**
 * A tornado: what a weight that is less does to the left of zero, one that is more to the right, the
 * bars in the order in which they are given.
 */
export function drawTornado(frame: ChartFrame, { bars, labels }: TornadoChart): string {
  const [less, more, axis] = labels;
  const rows = bars.map((bar, place) => ({ ...bar, place: String(place) }));
  const names = new Map(rows.map(({ place, name }) => [place, cut(name)]));
  const reach = Math.max(
    1,
    ...rows.flatMap((bar) => [bar.less, bar.more].filter((x) => x !== undefined)),
  );
  const step = Math.max(1, Math.ceil(reach / 4));
  const width = Math.max(0, ...[...names.values()].map((name) => stringWidth(name)));
  const marginLeft = 24 + Math.ceil(width * 6.6);
  const side = (key: 'less' | 'more', sign: 1 | -1, fill: string) => [
    Plot.barX(rows, {
      x: (d) => sign * (d[key] ?? 0),
      y: 'place',
      fill,
      insetTop: 2,
      insetBottom: 2,
    }),
    Plot.text(
      rows.filter((d) => d[key] !== undefined),
      {
        x: (d) => sign * (d[key] ?? 0),
        y: 'place',
        text: (d) => String(d[key]),
        fontSize: 11,
        dx: sign * 4,
        textAnchor: sign < 0 ? 'end' : 'start',
      },
    ),
    Plot.text([sign < 0 ? less : more], {
      frameAnchor: 'top',
      x: () => (sign * reach) / 2,
      text: (d: string) => d,
      dy: -34,
      fontSize: 12,
      fontWeight: 'bold',
    }),
  ];
  return drawChart(frame, {
    width: marginLeft + 520,
    height: 84 + rows.length * 21,
    marginLeft,
    marginRight: 20,
    marginTop: 60,
    marginBottom: 14,
    x: {
      domain: [-reach * 1.1, reach * 1.1],
      axis: 'top',
      grid: true,
      label: axis,
      labelAnchor: 'center',
      labelArrow: 'none',
      tickFormat: (x: number) => String(Math.abs(x)),
      ticks: [-4, -3, -2, -1, 0, 1, 2, 3, 4]
        .map((i) => i * step)
        .filter((x) => Math.abs(x) <= reach * 1.1),
    },
    y: {
      type: 'band',
      domain: rows.map(({ place }) => place),
      label: null,
      tickSize: 0,
      tickFormat: (place: string) => names.get(place) ?? '',
    },
    marks: [...side('less', -1, colours.warm), ...side('more', 1, colours.strong), Plot.ruleX([0])],
  });
}
