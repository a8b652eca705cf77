import type { Power, PowerAggregate } from '@zhibiao/schemas';
import { isSameFormula } from '../numeric/compare.ts';
import { shortDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction, hundred, one } from '../numeric/fraction.ts';
import { powerOf } from '../numeric/power.ts';
import { linear } from '../numeric/real.ts';
import { lift, type ParametricAggregate, type PlainAggregate } from './aggregate.ts';
import { powerScale } from './mean-scale.ts';

/** The exponent as written: a decimal or a fraction, with its sign. */
export const readPower = (written: Power): Fraction => {
  const text = String(written);
  return text.startsWith('-') && text.includes('/')
    ? fraction(text.slice(1)).neg()
    : fraction(written);
};

/** Whether there is a power mean with the exponent: it is neither 0 nor beyond 1/100 and 100 in size. */
export const isPower = (p: Fraction): boolean =>
  !p.equals(0) && p.abs().compare(hundred) <= 0 && p.abs().compare(one.div(hundred)) >= 0;

/**
 * (Σ share · score ^ p) ^ (1 / p): the weighted power mean, rising with p. A score of 0 has no power
 * below 0, and a score below 0 none that all exponents agree on, so neither is taken.
 */
export const powerMean = (p: Fraction): PlainAggregate => ({
  method: 'power',
  domain: p.compare(0) < 0 ? 'positive' : 'non-negative',
  words: {
    zh: `加权幂平均，指数 ${shortDecimal(p)}`,
    en: `weighted power mean, exponent ${shortDecimal(p)}`,
  },
  parameters: { p: shortDecimal(p) },
  mean: powerScale(p.valueOf()),
  combine: (parts, fullMark) => {
    const scores = parts.map((part) => lift(part, fullMark));
    const [first = fullMark] = scores;
    // The mean of equal scores is that score, whether or not its powers are rational.
    if (scores.every((score) => isSameFormula(score, first))) return first;
    const terms = parts.map(({ share }, i) => [share, powerOf(scores[i] ?? first, p)] as const);
    return powerOf(linear(terms), one.div(p));
  },
});

/** The power mean with the exponent that a document writes. */
export const power: ParametricAggregate<PowerAggregate> = {
  method: 'power',
  of: ({ p }) => powerMean(readPower(p)),
  check: ({ p }, { group, fault }) => {
    if (!isPower(readPower(p))) fault('power-unfit', { group, found: String(p) }, 'p');
  },
};
