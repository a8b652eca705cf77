import { toDecimal, toFraction } from '@zhibiao/core';
import {
  type Comparability,
  type Impact,
  isEnough,
  type Revision,
  requiredBump,
} from '@zhibiao/core/revision';

const all = (parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, toFraction(value)]));

const impactData = ({ units, left, winners, losers, crossings, correlation }: Impact) => ({
  units: units.map(({ id, name, before, after, indicators, ...unit }) => ({
    id,
    name,
    before: { ...before, score: toFraction(before.score), rank: toFraction(before.rank) },
    after: { ...after, score: toFraction(after.score), rank: toFraction(after.rank) },
    change: toFraction(unit.change),
    parts: {
      ...all({ ...unit.parts, remainder: unit.remainder, rounding: unit.rounding }),
      ...Object.fromEntries(unit.irrational.map((key) => [key, unit[key]])),
    },
    rankChange: toFraction(unit.rankChange),
    rankParts: all(unit.rankParts),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      change: toFraction(indicator.change),
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

/** A revision for programs, its numbers as fractions in lowest terms, irrational ones as decimals. */
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
