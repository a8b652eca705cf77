import type { Chart } from '../chart.ts';
import type { Report } from '../report.ts';
import { drawBump } from './bump.ts';
import { chartOf, type DrawOptions } from './chart-of.ts';
import type { ChartFrame, DrawingDocument } from './draw.ts';
import { drawAcceptability, drawIntervals } from './ranks.ts';
import { drawSweep } from './sweep.ts';
import { drawTornado } from './tornado.ts';

type Kind = Chart['kind'];

/** How a chart of each kind is drawn. */
const drawers: {
  readonly [K in Kind]: (frame: ChartFrame, chart: Extract<Chart, { readonly kind: K }>) => string;
} = {
  bump: drawBump,
  sweep: drawSweep,
  intervals: drawIntervals,
  acceptability: drawAcceptability,
  tornado: drawTornado,
};

const drawAs = <K extends Kind>(
  kind: K,
  frame: ChartFrame,
  chart: Extract<Chart, { readonly kind: K }>,
): string => drawers[kind](frame, chart);

/**
 * A chart of a report as SVG that stands alone, its title and caveats part of the picture; undefined
 * if the report has no such chart.
 *
 * @param document what makes the elements: that of the page, or any other
 */
export function drawReport(
  report: Report,
  document: DrawingDocument,
  options: DrawOptions = {},
): string | undefined {
  const found = chartOf(report, options);
  if (found === undefined) return undefined;
  const { chart, title, lines } = found;
  return drawAs(chart.kind, { title, lines, document }, chart);
}
