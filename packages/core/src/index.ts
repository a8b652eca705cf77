// System: a document becomes something to score with.

export type { Diagnostic } from '@zhibiao/schemas';
export { aggregateWords } from './aggregate/index.ts';
export { buildCase } from './case/build-case.ts';
export { runCase } from './case/case.ts';
// Dataset: rows become columns.
export type { Cell, CellState, Column, Dataset, Unit } from './dataset/dataset.ts';
export type { Panel } from './dataset/period.ts';
export {
  datasetFromDocument,
  datasetFromRecords,
  panelFromDocument,
  panelFromRecords,
  type RecordsOptions,
} from './dataset/records.ts';
export type { DataRow } from './dataset/table.ts';
export type { Positions, Source } from './diagnostic/locate.ts';
export type { Outcome } from './diagnostic/outcome.ts';
// Faults.
export { suggestions } from './diagnostic/suggestions.ts';
export { textIn } from './diagnostic/text.ts';
export { unwrap, ZhibiaoError } from './diagnostic/unwrap.ts';
// Explain.
export { explain } from './explain/explain.ts';
export {
  explainDifference,
  type LeafDifference,
  type ScoreDifference,
} from './explain/explain-difference.ts';
export type {
  AdjustmentExplanation,
  Explanation,
  GroupExplanation,
  LeafExplanation,
  RuleLine,
  UnitExplanation,
} from './explain/explanation.ts';
export { cellHint, measureName, naturalForm, rangeOf } from './measure/index.ts';
export type { ValueRange } from './measure/measure.ts';
export { normalizeWords } from './normalize/index.ts';
export { decimalText as toDecimal } from './numeric/decimal-text.ts';
export { compareNumbers, toFraction, toNumber } from './numeric/exact-text.ts';
export { type RankOptions, rank } from './numeric/rank.ts';
export { roundDecimal } from './numeric/round-decimal.ts';
export type { Ties } from './numeric/ties.ts';
// Documents out, and cases held against them.
export { type Caveat, type CaveatCode, caveatOf, caveats } from './result/caveats.ts';
export { resultDocument } from './result/document.ts';
export { observations, ranks, scores, states } from './result/node-columns.ts';
export { type Change, type PeriodResult, scorePanel } from './result/panel.ts';
export type { NodeResult, Result } from './result/result.ts';
export { type ResultRow, rowsOf } from './result/rows.ts';
// Score and rank.
export { score } from './result/score.ts';
export { exactScore, rankOf, scoreOf } from './result/score-of.ts';
export { type ObservationColumn, observationColumns } from './score/observation-columns.ts';
export { type BuildOptions, buildSystem } from './system/build.ts';
export { defineSystem } from './system/define.ts';
export type {
  Group,
  Leaf,
  Rounding,
  System,
  SystemNode,
  Weights,
} from './system/system.ts';
export { totalId } from './system/system.ts';
export { buildWeightSet } from './system/weight-set.ts';
export type { Treatment } from './treat/treatment.ts';
