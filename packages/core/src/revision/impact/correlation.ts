import { Fraction, sum, zero } from '../../numeric/fraction.ts';
import { linear, powerProduct, type Real } from '../../numeric/real.ts';

const half = new Fraction(-1, 2);

/** top / √(a · b), kept as a formula; none where a or b is 0 and there is no order to compare. */
function over(top: Fraction, a: Fraction, b: Fraction): Real | undefined {
  if (a.equals(0) || b.equals(0)) return undefined;
  if (a.equals(b)) return top.div(a);
  return linear([
    [
      top,
      powerProduct([
        [a, half],
        [b, half],
      ]),
    ],
  ]);
}

/** Places with ties at their mean: 9, 8, 8, 7 are 1, 2.5, 2.5, 4. */
function meanPlaces(ranks: readonly Fraction[]): readonly Fraction[] {
  return ranks.map((rank) => {
    let [better, equal] = [0, 0];
    for (const other of ranks) {
      const order = other.compare(rank);
      if (order < 0) better += 1;
      else if (order === 0) equal += 1;
    }
    return new Fraction(2 * better + equal + 1, 2);
  });
}

/** Spearman's ρ with ties at their mean place: the correlation of the places, exactly. */
export function spearman(
  first: readonly Fraction[],
  second: readonly Fraction[],
): Real | undefined {
  if (first.length < 2) return undefined;
  const mean = new Fraction(first.length + 1, 2);
  const [a, b] = [first, second].map((ranks) => meanPlaces(ranks).map((p) => p.sub(mean)));
  const product = (x: readonly Fraction[] = [], y: readonly Fraction[] = []): Fraction =>
    sum(x.map((value, i) => value.mul(y[i] ?? zero)));
  return over(product(a, b), product(a, a), product(b, b));
}

/** Kendall's τ-b: pairs in the same order less those in the other, over the pairs not tied, exactly. */
export function kendall(first: readonly Fraction[], second: readonly Fraction[]): Real | undefined {
  let [same, firstParted, secondParted] = [0, 0, 0];
  for (const [i, x] of first.entries()) {
    for (let j = 0; j < i; j += 1) {
      const a = Math.sign(x.compare(first[j] ?? zero));
      const b = Math.sign((second[i] ?? zero).compare(second[j] ?? zero));
      same += a * b;
      firstParted += a * a;
      secondParted += b * b;
    }
  }
  return over(new Fraction(same), new Fraction(firstParted), new Fraction(secondParted));
}
