import { toDecimal } from '@zhibiao/core';
import type { Impact } from '@zhibiao/core/revision';
import type { DiffFormat } from './format.ts';

type Real = Exclude<Parameters<typeof toDecimal>[0], string>;
interface Rational {
  readonly toFraction: () => string;
}

/** Rationals as fractions in lowest terms; what is irrational as a decimal. */
const exact = (x: Real): string =>
  'kind' in x ? toDecimal(x) : (x as unknown as Rational).toFraction();
const all = (parts: Readonly<Record<string, Real>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, exact(value)]));

const impactJson = ({ units, left, winners, losers, crossings, correlation }: Impact) => ({
  units: units.map(({ id, name, before, after, indicators, ...unit }) => ({
    ...{ id, name },
    before: { ...before, score: exact(before.score), rank: exact(before.rank) },
    after: { ...after, score: exact(after.score), rank: exact(after.rank) },
    change: exact(unit.change),
    parts: all({ ...unit.parts, remainder: unit.remainder, rounding: unit.rounding }),
    rankChange: exact(unit.rankChange),
    rankParts: all(unit.rankParts),
    indicators: indicators.map((indicator) => ({
      ...{ id: indicator.id, change: exact(indicator.change), parts: all(indicator.parts) },
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

/** Everything as data, for machines: numbers are fractions in lowest terms. */
export const json: DiffFormat = {
  print: ({ revision, required, isEnough, comparability, impact }) => {
    const carried = ({ id, weight, unchanged, reworded, changed }: typeof comparability.total) => ({
      id,
      ...all({ weight, unchanged, reworded, changed }),
    });
    const { total, firstLevel } = comparability;
    const document = {
      ...{ revision, requiredBump: required, isEnough },
      comparability: { total: carried(total), firstLevel: firstLevel.map(carried) },
      ...(impact === undefined ? {} : { impact: impactJson(impact) }),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};
