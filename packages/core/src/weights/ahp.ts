import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Outcome } from '../diagnostic/outcome.ts';
import { itemAt } from '../numeric/item-at.ts';
import { checkInput } from '../options/check-input.ts';
import { type Derived, sharesOf, summary } from './derived.ts';
import { diagnostic } from './diagnostics.ts';
import { type Judgements, readJudgements } from './judgements.ts';
import { type RandomIndex, randomIndices } from './random-index.ts';
import { judgementShapes } from './shapes.ts';

/** How priorities are made of judgements. */
export interface AhpOptions {
  /** The principal eigenvector (Saaty), or the geometric means of the rows. */
  readonly priorities?: 'eigenvector' | 'geometric-mean';
  /** The table that the consistency ratio goes by. */
  readonly randomIndex?: RandomIndex;
}

/** Above so much judgements count as inconsistent (Saaty). */
const limit = 0.1;

const normalized = (numbers: readonly number[]): readonly number[] => {
  const all = numbers.reduce((a, b) => a + b, 0);
  return numbers.map((x) => x / all);
};

/** The eigenvector of the greatest eigenvalue. */
function principal(matrix: readonly (readonly number[])[]): readonly number[] {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    new Matrix(matrix.map((row) => [...row])),
  );
  const k = realEigenvalues.indexOf(Math.max(...realEigenvalues));
  return normalized(matrix.map((_, i) => Math.abs(eigenvectorMatrix.get(i, k))));
}

const rowMeans = (matrix: readonly (readonly number[])[]): readonly number[] =>
  normalized(
    matrix.map((row) => Math.exp(row.reduce((all, x) => all + Math.log(x), 0) / row.length)),
  );

/** The judgement that is furthest from what the priorities imply, and what they imply. */
function furthest(
  { ids }: Judgements,
  matrix: readonly (readonly number[])[],
  w: readonly number[],
) {
  const pairs = matrix.flatMap((row, i) =>
    row.flatMap((found, k) => {
      const implied = itemAt(w, i) / itemAt(w, k);
      const apart = Math.abs(Math.log(found / implied));
      return k > i
        ? [{ first: itemAt(ids, i), second: itemAt(ids, k), found, implied, apart }]
        : [];
    }),
  );
  return pairs.reduce((worst, pair) => (pair.apart > worst.apart ? pair : worst));
}

/**
 * Weights by the analytic hierarchy process (层次分析法): of judgements in pairs the principal
 * eigenvector, or the geometric means of the rows. With λ the mean of (A w) / w, which is the greatest
 * eigenvalue for the eigenvector, CI = (λ − n) / (n − 1) and CR = CI / RI. A CR above 0.1 is a warning
 * that names the judgement furthest from what the priorities imply.
 *
 * Formula: Saaty, The Analytic Hierarchy Process, 1980; row means: Crawford and Williams 1985.
 *
 * @param judgements how many times the first of each pair matters as much as the second: positive
 *   decimals or fractions, and below the diagonal their reciprocals or nothing
 *
 * @example
 * const matrix = [[1, '1/3', 5], [3, 1, 7], ['1/5', '1/7', 1]];
 * unwrap(ahp({ ids: ['a', 'b', 'c'], matrix })).weights
 * // { a: '0.278955', b: '0.649118', c: '0.071927' }
 */
export function ahp(
  judgements: Judgements,
  { priorities = 'eigenvector', randomIndex = 'saaty-1980' }: AhpOptions = {},
): Outcome<Derived> {
  const faults = checkInput(judgementShapes.ahp, judgements, 'judgements');
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const read = readJudgements(judgements);
  if (read.value === undefined) return read;
  const matrix = read.value;
  const { ids } = judgements;
  const n = ids.length;
  const w = priorities === 'eigenvector' ? principal(matrix) : rowMeans(matrix);
  const ratios = matrix.map(
    (row, i) => row.reduce((all, x, k) => all + x * itemAt(w, k), 0) / itemAt(w, i),
  );
  const lambda = ratios.reduce((a, b) => a + b, 0) / n;
  const table = randomIndices[randomIndex];
  const index = table[n - 1];
  // Two judgements cannot contradict each other; noise of the arithmetic is no inconsistency.
  const ci = n < 3 ? 0 : Math.max(0, Number(((lambda - n) / (n - 1)).toFixed(12)));
  if (index === undefined) {
    const params = { found: n, limit: table.length, table: randomIndex };
    return { value: undefined, diagnostics: [diagnostic('too-many-judgements', params)] };
  }
  const cr = n < 3 ? 0 : ci / index;
  const worst = cr > limit ? furthest(judgements, matrix, w) : undefined;
  const facts = {
    lambdaMax: summary(lambda),
    consistencyIndex: summary(ci),
    consistencyRatio: summary(cr),
    randomIndex: String(index),
  };
  const note = {
    zh: `层次分析法（${priorities === 'eigenvector' ? '特征向量' : '几何平均'}），CR ${summary(cr)}（RI ${index}，${randomIndex}）`,
    en: `Analytic hierarchy process (${priorities === 'eigenvector' ? 'eigenvector' : 'geometric means'}), CR ${summary(cr)} (RI ${index}, ${randomIndex})`,
  };
  const warning =
    worst === undefined
      ? []
      : [
          diagnostic('judgements-inconsistent', {
            ratio: summary(cr),
            limit: String(limit),
            first: worst.first,
            second: worst.second,
            found: summary(worst.found),
            implied: summary(worst.implied),
          }),
        ];
  return { value: { weights: sharesOf(ids, w), note, facts }, diagnostics: warning };
}
