// What if: other weights, and what they would change.

export type { Scenario, ScenarioDocument } from '@zhibiao/schemas';
export {
  type BoundsInRange,
  type RankBounds,
  rankBounds,
} from './bounds/rank-bounds.ts';
export type { WeightRangeOptions } from './bounds/weight-range.ts';
export { type BreakEven, type BreakEvenOptions, breakEven } from './path/break-even.ts';
export {
  type Improvement,
  type PathOptions,
  type PathToRank,
  pathToRank,
} from './path/path-to-rank.ts';
export { applyScenario, limitUnits } from './scenario/apply.ts';
export { buildScenarios } from './scenario/build-scenarios.ts';
export {
  type Cause,
  type CompareOptions,
  compare,
  type Move,
  type UnitComparison,
} from './scenario/compare.ts';
export { type Ranked, type RerankOptions, rerank } from './scenario/rerank.ts';
export { scenariosFor } from './scenario/scenarios-for.ts';
export {
  type OneAtATime,
  type OneAtATimeOptions,
  oneAtATime,
  type Shift,
} from './sensitivity/one-at-a-time.ts';
export {
  type Decomposition,
  type Sensitivity,
  type SensitivityOptions,
  type SobolIndex,
  sensitivity,
} from './sensitivity/sensitivity.ts';
export type { Crossing, Overtaking, Stretch } from './sweep/crossing.ts';
export type { Grid } from './sweep/grid.ts';
export { type Sweep, type SweepOptions, sweep } from './sweep/sweep.ts';
export type { Interval } from './sweep/tie-interval.ts';
export { type TotalLine, totalAt } from './sweep/total-line.ts';
export type { Assumption, Assumptions } from './uncertainty/assumptions.ts';
export type { Estimate } from './uncertainty/estimate.ts';
export { addTallies, type Tally } from './uncertainty/tally.ts';
export {
  tallyDraws,
  type UncertaintyOptions,
} from './uncertainty/tally-draws.ts';
export {
  rankQuantile,
  type Uncertainty,
  type UnitRanks,
  uncertainty,
  uncertaintyOf,
} from './uncertainty/uncertainty.ts';
