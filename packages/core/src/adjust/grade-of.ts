import type { Grade } from '@zhibiao/schemas';
import { meets } from '../normalize/lower-bound.ts';
import type { Fraction } from '../numeric/fraction.ts';

/** The first grade, read from the top, whose bound the score meets; undefined if it meets no bound. */
export const gradeOf = (score: Fraction, grades: readonly Grade[]): Grade | undefined =>
  grades.find((grade) => meets(score, grade));
