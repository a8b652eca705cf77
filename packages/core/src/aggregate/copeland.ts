import { compareReal } from '../numeric/exact.ts';
import { Fraction } from '../numeric/fraction.ts';
import type { Real } from '../numeric/real.ts';
import { type ColumnAggregate, type Entry, lift } from './aggregate.ts';

/** One child: what it weighs, as a whole number, and each unit's rank there, counted from the lowest score. */
interface Column {
  readonly weight: bigint;
  /** Units with equal scores have one rank; undefined without a score. */
  readonly ranks: readonly (number | undefined)[];
}

/** The rank of each score counted from the lowest, from 0; equal ones have the same. */
function ranksFromLowest(scores: readonly (Real | undefined)[]): readonly (number | undefined)[] {
  const sorted = scores
    .flatMap((score, unit) => (score === undefined ? [] : [{ score, unit }]))
    .sort((a, b) => compareReal(a.score, b.score));
  const ranks: (number | undefined)[] = scores.map(() => undefined);
  let rank = 0;
  for (const [i, { score, unit }] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before !== undefined && compareReal(before.score, score) < 0) rank = i;
    ranks[unit] = rank;
  }
  return ranks;
}

/** The children that any unit has, with weights in proportion. */
function columnsOf(units: readonly (readonly Entry[])[], fullMark: Fraction): readonly Column[] {
  const first = new Map<number, Entry>();
  for (const entry of units.flat()) if (!first.has(entry.child)) first.set(entry.child, entry);
  const common = [...first.values()].reduce((product, { weight }) => product * weight.d, 1n);
  return [...first].map(([child, { weight }]) => ({
    weight: weight.n * (common / weight.d),
    ranks: ranksFromLowest(
      units.map((entries) => {
        const entry = entries.find((e) => e.child === child);
        return entry && lift(entry, fullMark);
      }),
    ),
  }));
}

/** 1 where unit `a` is ahead of `b` on more weight than it is behind, −1 where on less, else 0. */
function duel(columns: readonly Column[], a: number, b: number): number {
  let balance = 0n;
  for (const { weight, ranks } of columns) {
    const [x, y] = [ranks[a], ranks[b]];
    if (x === undefined || y === undefined) continue;
    if (x > y) balance += weight;
    else if (x < y) balance -= weight;
  }
  return balance > 0n ? 1 : balance < 0n ? -1 : 0;
}

/**
 * Copeland's rule (COINr's `a_copeland`): each pair of units is compared child by child, among the
 * children that both have; the one ahead on more than half of the weight wins, ties counting half to
 * each. A unit's score is the full mark times (wins + ½ ties) / (units − 1): 0 where it loses to all,
 * the full mark where it beats all. Units without a child in common are level.
 */
export const copeland: ColumnAggregate = {
  method: 'copeland',
  domain: 'any',
  words: { zh: 'Copeland 法：逐对比较胜出的单位数', en: 'Copeland: units beaten, pair by pair' },
  combineAll: (units, fullMark) => {
    const columns = columnsOf(units, fullMark);
    const halves = units.map(() => 0);
    for (let a = 0; a < units.length; a += 1) {
      for (let b = a + 1; b < units.length; b += 1) {
        const sign = duel(columns, a, b);
        halves[a] = (halves[a] as number) + 1 + sign;
        halves[b] = (halves[b] as number) + 1 - sign;
      }
    }
    return halves.map((count) => fullMark.mul(new Fraction(count, 2 * (units.length - 1))));
  },
};
