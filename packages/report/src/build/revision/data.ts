import { toDecimal } from '@zhibiao/core';
import {
  type Comparability,
  type Impact,
  isEnough,
  type Revision,
  requiredBump,
} from '@zhibiao/core/revision';

type Real = Exclude<Parameters<typeof toDecimal>[0], string>;
interface Rational {
  readonly toFraction: () => string;
}

/** A rational as a fraction in lowest terms, an irrational number as a decimal. */
const exact = (x: Real): string =>
  'kind' in x ? toDecimal(x) : (x as unknown as Rational).toFraction();
const all = (parts: Readonly<Record<string, Real>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, exact(value)]));

const impactData = ({ units, left, winners, losers, crossings, correlation }: Impact) => ({
  units: units.map(({ id, name, before, after, indicators, ...unit }) => ({
    id,
    name,
    before: { ...before, score: exact(before.score), rank: exact(before.rank) },
    after: { ...after, score: exact(after.score), rank: exact(after.rank) },
    change: exact(unit.change),
    parts: all({ ...unit.parts, remainder: unit.remainder, rounding: unit.rounding }),
    rankChange: exact(unit.rankChange),
    rankParts: all(unit.rankParts),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      change: exact(indicator.change),
      parts: all(indicator.parts),
    })),
  })),
  left,
  winners: winners.map(({ id }) => id),
  losers: losers.map(({ id }) => id),
  crossings: crossings.map(({ id }) => id),
  correlation: {
    spearman: correlation.spearman && toDecimal(correlation.spearman),
    kendall: correlation.kendall && toDecimal(correlation.kendall),
  },
});

/** A revision for programs, its numbers as fractions in lowest terms. */
export function revisionData(
  revision: Revision,
  { total, firstLevel }: Comparability,
  impact: Impact | undefined,
): unknown {
  const carried = ({ id, weight, unchanged, reworded, changed }: typeof total) => ({
    id,
    ...all({ weight, unchanged, reworded, changed }),
  });
  return {
    revision,
    requiredBump: requiredBump(revision),
    isEnough: isEnough(revision),
    comparability: { total: carried(total), firstLevel: firstLevel.map(carried) },
    ...(impact === undefined ? {} : { impact: impactData(impact) }),
  };
}
