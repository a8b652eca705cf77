import { reportedScoreAt } from '../../evaluate/exact/scores-at.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { type Fraction, sum, zero } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { minus } from '../../numeric/real.ts';
import { type Cause, type Causes, noCauses, share } from './cause.ts';
import { type Decomposition, exactTotal } from './decompose.ts';
import type { Member } from './members.ts';
import type { ExactIndicatorImpact, ExactStanding, ExactUnitImpact } from './types.ts';

/** What each leaf did to one member, the most first; those that did nothing left out. */
function indicatorImpacts(
  { pairs, values, active, all }: Decomposition,
  member: number,
): readonly ExactIndicatorImpact[] {
  return pairs
    .map((pair, k): ExactIndicatorImpact => {
      const value = values[member]?.[k] ?? (() => zero);
      const node = pair.after ?? pair.before;
      const change = value(all).sub(value(noCauses));
      return { id: node?.id ?? '', name: node?.name ?? '', change, parts: share(active, value) };
    })
    .filter(({ parts }) => Object.values(parts).some((part) => !part.equals(0)))
    .sort((a, b) => b.change.abs().compare(a.change.abs()));
}

/** Where a unit stands in one result. */
function standing(result: Workings, unit: number, rank: Fraction): ExactStanding {
  const reported = reportedScoreAt(result, result.system.total, unit) ?? zero;
  return { score: reported, rank, grade: result.grades[unit] };
}

/**
 * What a revision did to one member.
 *
 * @param m its index among the members
 * @param rankAt its rank once some causes have set in
 */
export function unitImpact(
  [old, young]: readonly [before: Workings, after: Workings],
  decomposition: Decomposition,
  { indices: [i, j] }: Member,
  m: number,
  rankAt: (set: Causes) => Fraction,
): ExactUnitImpact {
  const { active, all, remainders } = decomposition;
  const about = itemAt(old.dataset.units, i);
  const indicators = indicatorImpacts(decomposition, m);
  const before = standing(old, i, rankAt(noCauses));
  const after = standing(young, j, rankAt(all));
  const change = after.score.sub(before.score);
  const total = (cause: Cause) => sum(indicators.map(({ parts }) => parts[cause]));
  const [first, second] = remainders[m] ?? [zero, zero];
  return {
    id: about.id,
    name: about.name,
    before,
    after,
    change,
    indicators,
    parts: {
      weights: total('weights'),
      structure: total('structure'),
      method: total('method'),
      performance: total('performance'),
    },
    remainder: minus(second, first),
    rounding: minus(change, minus(exactTotal(young, j), exactTotal(old, i))),
    rankChange: after.rank.sub(before.rank),
    rankParts: share(active, rankAt),
  };
}
