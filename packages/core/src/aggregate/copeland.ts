import { compareReal } from '../numeric/exact.ts';
import { Fraction, zero } from '../numeric/fraction.ts';
import { type ColumnAggregate, type Entry, lift } from './aggregate.ts';

/**
 * Negative, 0 or positive as the children on which `b` is ahead weigh more than, as much as or less
 * than those on which `a` is, among the children that both have.
 */
function duel(a: readonly Entry[], b: readonly Entry[], full: Fraction): number {
  let balance = zero;
  for (const entry of a) {
    const other = b.find(({ child }) => child === entry.child);
    if (other === undefined) continue;
    const sign = Math.sign(compareReal(lift(entry, full), lift(other, full)));
    balance = balance.add(entry.weight.mul(sign));
  }
  return Math.sign(balance.compare(0));
}

/**
 * Copeland's rule (COINr's `a_copeland`): each pair of units is compared child by child; the one ahead
 * on more than half of the weight wins, ties counting half to each. A unit's score is the full mark
 * times (wins + ½ ties) / (units − 1): 0 where it loses to all, the full mark where it beats all.
 * Units without a child in common are level.
 */
export const copeland: ColumnAggregate = {
  method: 'copeland',
  domain: 'any',
  combineAll: (units, full) => {
    const halves = units.map(() => 0);
    for (const [i, a] of units.entries()) {
      for (const [j, b] of units.entries()) {
        if (j <= i) continue;
        const sign = duel(a, b, full);
        halves[i] = (halves[i] ?? 0) + 1 + sign;
        halves[j] = (halves[j] ?? 0) + 1 - sign;
      }
    }
    return halves.map((count) => full.mul(new Fraction(count, 2 * (units.length - 1))));
  },
};
