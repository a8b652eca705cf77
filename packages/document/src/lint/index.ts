import { bandRepeated } from './band-repeated.ts';
import { bandUnreachable } from './band-unreachable.ts';
import { bandsUneven } from './bands-uneven.ts';
import { checklistSingle } from './checklist-single.ts';
import { criteriaRepeated } from './criteria-repeated.ts';
import { criteriaVerbless } from './criteria-verbless.ts';
import { goalpostImpossible } from './goalpost-impossible.ts';
import { goalpostUnreached } from './goalpost-unreached.ts';
import { gradeOpen } from './grade-open.ts';
import { gradeUnreachable } from './grade-unreachable.ts';
import { idUnaccounted } from './id-unaccounted.ts';
import { mixedPunctuation } from './mixed-punctuation.ts';
import { reviewDue } from './review-due.ts';
import type { LintRule } from './rule.ts';
import { sourceUnlocated } from './source-unlocated.ts';
import { translationMissing } from './translation-missing.ts';
import { weightDominant } from './weight-dominant.ts';
import { weightDrowned } from './weight-drowned.ts';

/**
 * Every lint rule, in the order of the documentation.
 *
 * @example
 * lintRules.map(({ name }) => name).includes('weight-drowned') // true
 */
export const lintRules: readonly LintRule[] = [
  weightDrowned,
  weightDominant,
  checklistSingle,
  bandUnreachable,
  bandRepeated,
  bandsUneven,
  goalpostImpossible,
  goalpostUnreached,
  gradeOpen,
  gradeUnreachable,
  criteriaVerbless,
  criteriaRepeated,
  mixedPunctuation,
  translationMissing,
  sourceUnlocated,
  reviewDue,
  idUnaccounted,
];
