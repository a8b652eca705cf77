// Results that show themselves: tables and charts.

// Charts: numbers become pictures that stand alone.
export { type BumpColumn, bumpChart } from './chart/bump.ts';
export type { ChartFrame } from './chart/draw.ts';
export { acceptabilityChart, intervalChart, type RankRange } from './chart/ranks.ts';
export { type SweepChart, type SweepLine, sweepChart } from './chart/sweep.ts';
export { sweepPicture } from './chart/sweep-picture.ts';
export { type TornadoBar, tornadoChart } from './chart/tornado.ts';
export type { Language } from './messages/language.ts';
export {
  acceptability,
  bump,
  type ChartOptions,
  intervals,
  sweepLines,
} from './notebook/charts.ts';
export { inBoth } from './notebook/html.ts';
export {
  type HtmlShown,
  jupyterDisplay,
  type MimeBundle,
  type NotebookOutput,
  type SvgShown,
} from './notebook/notebook-output.ts';
// Where they are shown: notebooks and pages.
export { type Display, nodeOf, type PageDocument, show } from './notebook/places.ts';
export { comparison, rankTable, robustness, weightSets } from './notebook/tables.ts';
export type { Named } from './sheet/comparison.ts';
export type { Scored } from './sheet/head.ts';
export type { RankOptions } from './sheet/rank.ts';
export type { Robustness } from './sheet/uncertainty.ts';
export type { Weighing, WeightOptions } from './sheet/weights.ts';
// Numbers for people.
export { percent, points, shorten, signed } from './text/number.ts';
