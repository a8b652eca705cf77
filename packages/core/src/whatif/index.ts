// What if: other weights, and what they would change.

export type { Scenario, ScenarioDocument } from '@zhibiao/schemas';
export { applyScenario, limitUnits } from './apply.ts';
export type { BoxOptions } from './box.ts';
export { type BreakEven, breakEven } from './break-even.ts';
export { type Cause, compare, type Move, type UnitComparison } from './compare.ts';
export type { Crossing, Overtaking, Stretch } from './crossing.ts';
export { type Dominance, dominance, type RankBounds } from './dominance.ts';
export type { Grid } from './grid.ts';
export { type Influence, influence, type Shift } from './influence.ts';
export { type Line, valueAt } from './linear.ts';
export { type Improvement, type Reach, reach } from './reach.ts';
export { type Ranked, rerank } from './rerank.ts';
export { scenariosFor } from './scenarios.ts';
export type { Assumption, Assumptions } from './simulate/assumptions.ts';
export type { Estimate } from './simulate/estimate.ts';
export {
  rankQuantile,
  type Simulation,
  simulate,
  simulationOf,
  type UnitRanks,
} from './simulate/simulate.ts';
export {
  type Decomposition,
  type Sobol,
  type SobolIndex,
  type SobolOptions,
  sobol,
} from './simulate/sobol.ts';
export { addTallies, type Tally } from './simulate/tally.ts';
export { type SimulateOptions, tallyDraws } from './simulate/tally-draws.ts';
export { type Sweep, sweep } from './sweep.ts';
export type { Interval } from './tie-interval.ts';
