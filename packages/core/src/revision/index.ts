// What changed.

export {
  bumpOf,
  declaredBump,
  isEnough,
  type RequiredBump,
  requiredBump,
} from './bump/bump.ts';
// What it means for the version, and for comparing.
export { type Bump, greatestBump, isLesserBump } from './bump/bump-order.ts';
export type { Languages } from './bump/only-adds.ts';
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
} from './change/change.ts';
export type { Own, Position } from './change/flat.ts';
export { textDifference, type WordPart, wordDifference } from './change/words.ts';
export { applyChanges } from './diff/apply-changes.ts';
export { diff } from './diff/diff.ts';
export { reverseChanges } from './diff/reverse.ts';
// What it does to the ranking.
export { type Cause, causes } from './impact/cause.ts';
export { type ImpactOptions, impact } from './impact/impact.ts';
export type {
  Impact,
  ImpactParts,
  IndicatorImpact,
  RankCorrelation,
  Standing,
  UnitImpact,
} from './impact/plain-impact.ts';
export { type EditionResults, scoreEditions } from './impact/score-editions.ts';
export type { LeftUnit } from './impact/types.ts';
export { buildLineage, namedIn } from './lineage/build-lineage.ts';
export { type Carried, type Comparability, comparability } from './match/comparability.ts';
