/**
 * One array for each of some rows, all in one piece of memory: for the few units of a common dataset
 * asking for memory 131 times costs more than computing the scores.
 */
export function planes<A extends Int32Array | Float64Array>(
  all: A,
  rows: number,
  length: number,
): readonly A[] {
  return Array.from(
    { length: rows },
    (_, row) => all.subarray(row * length, (row + 1) * length) as A,
  );
}
