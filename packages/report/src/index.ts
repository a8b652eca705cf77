// Results as people read them: builders make a report, renderers make a text of it.

export {
  bestFirst,
  indicatorsDownTo,
  type OptionalColumns,
  optionalColumns,
} from './build/best-first.ts';
// Reports: plain data in one language.
export { boundsReport, type Proven } from './build/bounds.ts';
export { briefExplanation } from './build/brief.ts';
export { type Alternative, comparisonReport } from './build/comparison.ts';
export { differenceReport } from './build/difference.ts';
export { type ExplanationOptions, explanationReport } from './build/explanation.ts';
export { headingOf, nameOf, type Scored } from './build/heading.ts';
export { type OneAtATimeOptions, oneAtATimeReport } from './build/one-at-a-time.ts';
export type { ReportOptions, UnitsOptions } from './build/options.ts';
export { type RankingOptions, rankingReport } from './build/ranking.ts';
export { changeWithKind } from './build/revision/change-line.ts';
export { changeset } from './build/revision/changeset.ts';
export { type RevisionOptions, revisionReport } from './build/revision/revision.ts';
export { type Robustness, robustnessReport } from './build/robustness.ts';
export { type Decomposed, sensitivityReport } from './build/sensitivity.ts';
export { sweepReport } from './build/sweep/sweep.ts';
export { type SystemOptions, systemReport } from './build/system/system.ts';
export { type RandomDraws, uncertaintyReport } from './build/uncertainty.ts';
export { type Weighing, type WeightsOptions, weightsReport } from './build/weights.ts';
export { showCell } from './cells.ts';
export type {
  AcceptabilityChart,
  BumpChart,
  Chart,
  ChartShape,
  IntervalsChart,
  RankRange,
  SweepChart,
  SweepLine,
  TornadoBar,
  TornadoChart,
} from './chart.ts';
// Findings: diagnostics with what else was looked at.
export { type DiagnosticsOptions, renderDiagnostics } from './findings/diagnostic-text.ts';
export { type Findings, type Section, sectionLines } from './findings/findings.ts';
export { renderFindingsMarkdown } from './findings/md.ts';
export { renderFindings } from './findings/text.ts';
export { type Ink, plainInk } from './ink.ts';
export type { Language } from './messages/index.ts';
export { renderCsv } from './render/csv.ts';
export { renderHtml } from './render/html.ts';
// Renderers: a report becomes a text.
export { renderers } from './render/index.ts';
export { renderJson } from './render/json.ts';
export { element, escapeMarkup, type Markup } from './render/markup.ts';
export { escapeMarkdown, renderMarkdown, tableInMarkdown } from './render/md.ts';
export { renderPage } from './render/page.ts';
export type { Renderer } from './render/renderer.ts';
export { caveatLine, renderText } from './render/text.ts';
export type { Cell, CellValues, Column, ColumnKind, Item, List, Report, Table } from './report.ts';
export { type ColumnOf, column, tableOf } from './table.ts';
// Texts: aligned columns, numbers for people.
export { type Align, alignRows, pad } from './text/align.ts';
export { fixed, percent, points, shorten, signed } from './text/number.ts';
export { ruledTable } from './text/ruled.ts';
export { wrap } from './text/wrap.ts';
