import { Fraction, zero } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';

const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));

const members = (set: number): number => {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
};

/**
 * What each of n causes does to a value: the mean, over all orders in which the causes may set in, of
 * the step that it makes (Shapley 1953). The parts add up to the whole exactly, and no order is
 * preferred.
 *
 * @param value of the set of causes that have set in, a bit each
 */
export function shapley(n: number, value: (set: number) => Fraction): readonly Fraction[] {
  const values = Array.from({ length: 1 << n }, (_, set) => value(set));
  const at = (set: number): Fraction => itemAt(values, set);
  return Array.from({ length: n }, (_, cause) => {
    let part = zero;
    for (const set of values.keys()) {
      if ((set & (1 << cause)) !== 0) continue;
      const step = at(set | (1 << cause)).sub(at(set));
      if (step.equals(0)) continue;
      const size = members(set);
      const orders = factorial(size) * factorial(n - size - 1);
      part = part.add(step.mul(new Fraction(orders, factorial(n))));
    }
    return part;
  });
}
