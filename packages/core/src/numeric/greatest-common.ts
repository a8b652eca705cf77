/** The greatest common divisor of two whole numbers that are not negative; the other where one is 0. */
export const greatestCommon = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommon(b, a % b);

/** The same of whole numbers that a double holds exactly. */
export function greatestCommonWhole(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The least common multiple of positive whole numbers; 1 of none. */
export const leastCommon = (numbers: readonly bigint[]): bigint =>
  numbers.reduce((all, x) => (all % x === 0n ? all : (all / greatestCommon(all, x)) * x), 1n);
