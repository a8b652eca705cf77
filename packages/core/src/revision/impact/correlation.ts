import { Fraction, sum } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { ranks } from '../../numeric/ranks.ts';
import { linear, powerProduct, type Real } from '../../numeric/real.ts';

const half = new Fraction(-1, 2);

/** top / √(a · b), kept as a formula; undefined if a or b is 0 and there is no order to compare. */
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

/** Ranks with ties at their mean, whatever rule made them: 1, 2, 2, 3 are 1, 2.5, 2.5, 4. */
function meanRanks(own: readonly Fraction[]): readonly Fraction[] {
  const lastFirst = Float64Array.from(own, (rank) => -rank.valueOf());
  const means = ranks(lastFirst, { units: own.length, ties: 'fractional' });
  return Array.from(means, (mean) => new Fraction(mean));
}

/** Spearman's ρ with ties at their mean rank: the correlation of the ranks, exactly. */
export function spearman(
  first: readonly Fraction[],
  second: readonly Fraction[],
): Real | undefined {
  if (first.length < 2) return undefined;
  const mean = new Fraction(first.length + 1, 2);
  const [a, b] = [first, second].map((own) => meanRanks(own).map((rank) => rank.sub(mean)));
  const product = (x: readonly Fraction[] = [], y: readonly Fraction[] = []): Fraction =>
    sum(x.map((value, i) => value.mul(itemAt(y, i))));
  return over(product(a, b), product(a, a), product(b, b));
}

/** Kendall's τ-b: pairs in the same order less those in the other, over the pairs not tied, exactly. */
export function kendall(first: readonly Fraction[], second: readonly Fraction[]): Real | undefined {
  let [same, firstParted, secondParted] = [0, 0, 0];
  for (const [i, x] of first.entries()) {
    for (let j = 0; j < i; j += 1) {
      const a = Math.sign(x.compare(itemAt(first, j)));
      const b = Math.sign(itemAt(second, i).compare(itemAt(second, j)));
      same += a * b;
      firstParted += a * a;
      secondParted += b * b;
    }
  }
  return over(new Fraction(same), new Fraction(firstParted), new Fraction(secondParted));
}
