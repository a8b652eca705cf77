import { rankIn, type Ties, tieRules } from './ties.ts';

/**
 * Numbers units along an order, best first. Units of a run of equal ones share ranks as the rule for
 * ties says.
 *
 * @param order indices of units, best first, of which the first `length` take part
 * @param isLevel whether a unit is equal to the one just before it in the order
 * @param ranks where the ranks are written, by unit: a Float64Array under `fractional`
 */
export function rankAlong(
  order: ArrayLike<number>,
  length: number,
  isLevel: (before: number, unit: number) => boolean,
  ties: Ties,
  ranks: Int32Array | Float64Array,
): void {
  const rule = tieRules[ties];
  let runs = 0;
  for (let start = 0; start < length; runs += 1) {
    let end = start + 1;
    while (end < length && isLevel(order[end - 1] as number, order[end] as number)) end += 1;
    for (let at = start; at < end; at += 1) {
      ranks[order[at] as number] = rankIn(rule, start, runs, end - start, at - start);
    }
    start = end;
  }
}
