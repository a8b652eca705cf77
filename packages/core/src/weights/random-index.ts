/**
 * The mean consistency index of random judgements, by their number from 1: what a consistency index is
 * divided by. Tables differ, so a ratio says by which one it was made.
 *
 * @example
 * randomIndices['saaty-1980'].slice(0, 4) // [0, 0, 0.58, 0.9]
 */
export const randomIndices: {
  readonly [T in 'saaty-1980' | 'saaty-2000' | 'alonso-lamata-2006']: readonly number[];
} = {
  /** Saaty, The Analytic Hierarchy Process, 1980. */
  'saaty-1980': [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  /** Saaty, Fundamentals of Decision Making and Priority Theory, 2nd edition, 2000. */
  'saaty-2000': [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  /** Alonso and Lamata, IJUFKS 14 (2006) 445–459, from 500,000 matrices. */
  'alonso-lamata-2006': [
    ...[0, 0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056],
    ...[1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838],
  ],
};

/** The name of a table. */
export type RandomIndex = keyof typeof randomIndices;
