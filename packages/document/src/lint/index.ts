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
import type { LintCode } from './params.ts';
import { reviewDue } from './review-due.ts';
import type { LintRule } from './rule.ts';
import { sourceUnlocated } from './source-unlocated.ts';
import { translationMissing } from './translation-missing.ts';
import { weightDominant } from './weight-dominant.ts';
import { weightDrowned } from './weight-drowned.ts';

/** Every lint rule, by name. The type pairs each name with its rule. */
const table: { readonly [C in LintCode]: LintRule<C> } = {
  'weight-drowned': weightDrowned,
  'weight-dominant': weightDominant,
  'checklist-single': checklistSingle,
  'band-unreachable': bandUnreachable,
  'band-repeated': bandRepeated,
  'bands-uneven': bandsUneven,
  'goalpost-impossible': goalpostImpossible,
  'goalpost-unreached': goalpostUnreached,
  'grade-open': gradeOpen,
  'grade-unreachable': gradeUnreachable,
  'criteria-verbless': criteriaVerbless,
  'criteria-repeated': criteriaRepeated,
  'mixed-punctuation': mixedPunctuation,
  'translation-missing': translationMissing,
  'source-unlocated': sourceUnlocated,
  'review-due': reviewDue,
  'id-unaccounted': idUnaccounted,
};

/** Every lint rule, in the order of the documentation. */
export const lintRules: readonly LintRule[] = Object.values(
  table,
) as unknown as readonly LintRule[];
