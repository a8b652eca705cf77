import type { Chart } from '../chart.ts';
import { wordsIn } from '../messages/index.ts';
import type { Report } from '../report.ts';
import { drawBump } from './bump.ts';
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

/** How a report is drawn. */
export interface DrawOptions {
  /** Which of its charts; the first if left out. */
  readonly chart?: Kind;
}

/** The chart that is asked for, with what stands above it; undefined if the report has no such chart. */
export function chartOf(
  { language, title, about, caveats, charts }: Report,
  { chart: kind }: DrawOptions = {},
):
  | { readonly chart: Chart; readonly title: string; readonly lines: readonly string[] }
  | undefined {
  const chart = kind === undefined ? charts[0] : charts.find((own) => own.kind === kind);
  if (chart === undefined) return undefined;
  const words = wordsIn(language);
  const said = caveats.map(({ message }) => words.caution(message[language]));
  return { chart, title, lines: [...about, ...said, ...chart.notes] };
}

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
