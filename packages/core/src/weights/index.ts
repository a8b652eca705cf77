// Weights derived from judgements and from data, one method a file.

export { type AhpOptions, ahp } from './ahp.ts';
export { budgetAllocation, type Marks, swing } from './allocation.ts';
export {
  type BenefitOfTheDoubt,
  type BenefitOptions,
  benefitOfTheDoubt,
} from './benefit-of-the-doubt.ts';
export { buildJudgements } from './build-judgements.ts';
export type { GroupOptions } from './columns.ts';
export { type Combination, combine } from './combine.ts';
export { critic, standardDeviation } from './critic.ts';
export { type DelphiRound, delphi } from './delphi.ts';
export type { Derived } from './derived.ts';
export { entropy } from './entropy.ts';
export { type EqualEffectOptions, equalEffect } from './equal-effect.ts';
export { fromJudgements } from './from-judgements.ts';
export type { Judgements } from './judgements.ts';
export { principalComponents } from './pca.ts';
export { type RandomIndex, randomIndices } from './random-index.ts';
export { type RankFormula, rankOrder } from './rank-order.ts';
export { weightSetOf } from './weight-set.ts';
