// System: a document becomes something to score with.

export type { Diagnostic } from '@zhibiao/schemas';
export { runCase } from './case.ts';
// Dataset: rows become columns.
export type { Cell, CellState, Column, Dataset, Unit } from './dataset/dataset.ts';
export { type ObservationColumn, observationColumns } from './dataset/observation-columns.ts';
export type { Panel } from './dataset/period.ts';
export {
  datasetFromDocument,
  datasetFromRecords,
  panelFromDocument,
  panelFromRecords,
  type RecordsOptions,
} from './dataset/records.ts';
export type { DataRow } from './dataset/table.ts';
// Faults.
export { near } from './diagnostic/near.ts';
export type { Outcome } from './diagnostic/outcome.ts';
export type { CoreCode, Params } from './diagnostic/params.ts';
// Explain.
export { explain } from './explain/explain.ts';
export type {
  Explanation,
  GroupExplanation,
  LeafExplanation,
  RuleLine,
  UnitExplanation,
} from './explain/explanation.ts';
export { type LeafDifference, type Separation, separate } from './explain/separate.ts';
export { toDecimal } from './numeric/decimal.ts';
export { roundDecimal } from './numeric/round-decimal.ts';
export type { Touched } from './prepare/prepare.ts';
export { type RankOptions, rank } from './rank/rank.ts';
export type { Ties } from './rank/ties.ts';
// Documents out, and cases held against them.
export { remarks, resultDocument } from './result-document.ts';
export { type Change, type PeriodResult, scorePanel } from './score/panel.ts';
export type { NodeScores, Result, ScoredLeaf } from './score/result.ts';
// Score and rank.
export { score } from './score/score.ts';
export { buildSystem } from './system/build.ts';
export type {
  Group,
  Leaf,
  Rounding,
  Source,
  System,
  SystemNode,
  Weights,
} from './system/system.ts';
export { totalId } from './system/system.ts';
export { textIn } from './system/text.ts';
export { value } from './value.ts';
