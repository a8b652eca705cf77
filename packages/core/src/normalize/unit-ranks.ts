import type { Observation } from '../measure/measure.ts';
import { Fraction } from '../numeric/fraction.ts';
import { rank } from '../numeric/rank.ts';
import type { Ties } from '../numeric/ties.ts';
import { type Directed, orient } from './map-to-range.ts';

/** Each unit's rank, 1 for the worst or for the best, among the units observed. */
export function unitRanks(
  observations: readonly (Observation | undefined)[],
  { ties, ...directed }: Directed & { readonly ties: Ties },
  first: 'worst' | 'best',
): readonly (Fraction | undefined)[] {
  const scores = observations.map((o) => {
    const good = o && orient(o.value, directed);
    return first === 'worst' ? good?.neg() : good;
  });
  return rank(scores, { ties }).map((own) => (own === undefined ? undefined : new Fraction(own)));
}
