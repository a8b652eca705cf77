// What changed.

export {
  bumpOf,
  declaredBump,
  isEnough,
  type RequiredBump,
  requiredBump,
} from './bump.ts';
// What it means for the version, and for comparing.
export { type Bump, greatestBump, isLesserBump } from './bump-order.ts';
export type {
  Change,
  ChangeKind,
  ChangeOf,
  Edition,
  Pair,
  Part,
  Revision,
  Suggestion,
  Why,
} from './change.ts';
export { type Carried, type Comparability, comparability } from './comparability.ts';
export { diff } from './diff.ts';
export type { Own, Place } from './flat.ts';
// What it does to the ranking.
export { type Cause, causes } from './impact/cause.ts';
export { impact } from './impact/impact.ts';
export type { Impact, IndicatorImpact, RankCorrelation, UnitImpact } from './impact/types.ts';
export { applyChanges, reverseChanges } from './patch.ts';
export { textDifference, type WordPart, wordDifference } from './words.ts';
