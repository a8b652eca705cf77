import type { Diagnostic, Weight } from '@zhibiao/schemas';
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts';
import { type Fraction, one, parseFraction } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';
import { diagnostic } from './diagnostics.ts';

/** Judgements in pairs: by row and column, in the order of the ids. */
export interface Judgements {
  readonly ids: readonly string[];
  /** Below the diagonal `null` stands for the reciprocal of what is above. */
  readonly matrix: readonly (readonly (Weight | null)[])[];
}

/** The whole matrix as doubles; every fault of it at once, with the JSON Pointer from the matrix. */
export function readJudgements({
  ids,
  matrix,
}: Judgements): Outcome<readonly (readonly number[])[]> {
  const n = ids.length;
  const isSquare = matrix.length === n && matrix.every((row) => row.length === n);
  if (n < 2 || !isSquare) {
    const columns = Math.max(0, ...matrix.map((row) => row.length));
    const params = { indicators: n, rows: matrix.length, columns };
    return { value: undefined, diagnostics: [diagnostic('judgements-not-square', params)] };
  }
  const diagnostics: Diagnostic[] = [];
  const read = matrix.map((row, i) =>
    row.map((written, k): Fraction | undefined => {
      if (written === null && k < i) return undefined;
      const found = written === null ? undefined : parseFraction(written);
      const isSound = found !== undefined && found.compare(0) > 0 && (i !== k || found.equals(1));
      if (!isSound) {
        const params = { first: itemAt(ids, i), second: itemAt(ids, k), found: String(written) };
        const code = i === k ? 'judgement-of-itself' : 'judgement-not-positive';
        diagnostics.push(diagnostic(code, params, { path: `/${i}/${k}` }));
      }
      return isSound ? found : undefined;
    }),
  );
  for (const [i, row] of read.entries()) {
    for (const [k, below] of row.entries()) {
      const above = read[k]?.[i];
      if (k >= i || below === undefined || above === undefined) continue;
      if (below.mul(above).equals(1)) continue;
      const params = {
        first: itemAt(ids, k),
        second: itemAt(ids, i),
        found: below.toFraction(),
        expected: one.div(above).toFraction(),
      };
      diagnostics.push(diagnostic('judgement-not-reciprocal', params, { path: `/${i}/${k}` }));
    }
  }
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const value = read.map((row, i) =>
    row.map((x, k) => (x ?? one.div(read[k]?.[i] ?? one)).valueOf()),
  );
  return { value, diagnostics };
}
