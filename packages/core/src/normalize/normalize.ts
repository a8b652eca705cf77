import type { Decimal, Measure, Normalize } from '@zhibiao/schemas';
import type { CodeOf, ParamsOf } from '../diagnostic/diagnostic.ts';
import type { Language } from '../diagnostic/text.ts';
import type { Observation } from '../measure/measure.ts';
import { type Fraction, fraction } from '../numeric/fraction.ts';
import type { Real } from '../numeric/real.ts';
import type { records } from './diagnostics.ts';

/** What a method needs beside the observations. */
export interface Normalizing {
  readonly indicator: string;
  /** The leaf's full mark: scores lie between 0 and it. */
  readonly full: Fraction;
  /** Whether values are compared by their logarithms. */
  readonly isLogarithmic?: boolean;
  /** The units' ids. */
  readonly units: readonly string[];
  /** Reports a fault, of one unit or of all, and answers nothing. */
  readonly fault: <C extends CodeOf<typeof records>>(
    code: C,
    params: ParamsOf<typeof records, C>,
    unit?: number,
  ) => undefined;
}

/** What the check of a method's parameters needs, and where it reports what it finds. */
export interface Checking {
  readonly indicator: string;
  /** The leaf's full mark; undefined if the weights do not say it. */
  readonly full: Fraction | undefined;
  /** Reports a fault at a pointer below the normalize, `/points/2`; of all of it if left out. */
  readonly fault: <C extends CodeOf<typeof records>>(
    code: C,
    params: ParamsOf<typeof records, C>,
    below?: string,
  ) => void;
}

/** What a method found out on the way, such as the units' extremes: decimals by name. */
export type Facts = Readonly<Record<string, string>>;

/** The scores of a leaf, and what the method found out on the way. */
export interface Normalized {
  readonly scores: readonly (Real | undefined)[];
  readonly facts: Facts;
}

/** A way from observation to score. One file each, and everything about it there. */
export interface NormalizeMethod<N extends Normalize = Normalize> {
  readonly method: N['method'];
  /** Scores may lie outside 0 to the full mark: a rank or a z-score has no full mark. */
  readonly isUnbounded?: true;
  /** It looks up categories, so that there is nothing to fill in or to treat. */
  readonly readsCategories?: true;
  /** It compares values by their ratios to each other, so that it can compare their logarithms. */
  readonly takesLogarithms?: true;
  /** How it is said with its parameters; the facts are empty where no data were scored. */
  readonly words: { readonly [L in Language]: (params: N, facts: Facts) => string };
  /** Codes and params of what is wrong with the parameters, whatever the data. */
  readonly check?: (params: N, measure: Measure, report: Checking) => void;
  /** The score of each unit; undefined if there is no observation, or a fault. */
  readonly score: (
    observations: readonly (Observation | undefined)[],
    params: N,
    about: Normalizing,
  ) => Normalized;
}

/** The most common form of a method: each unit by itself. */
export const eachUnit = (
  observations: readonly (Observation | undefined)[],
  score: (observation: Observation, unit: number) => Real | undefined,
): Normalized => ({ scores: observations.map((o, unit) => o && score(o, unit)), facts: {} });

/** The values observed, without the gaps. */
export const observedValues = (
  observations: readonly (Observation | undefined)[],
): readonly Fraction[] => observations.flatMap((o) => o?.value ?? []);

/** The least and the greatest of some values; undefined if there are no values. */
export function extremes(
  values: readonly Fraction[],
): { readonly min: Fraction; readonly max: Fraction } | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  return {
    min: values.reduce((a, b) => (b.compare(a) < 0 ? b : a), first),
    max: values.reduce((a, b) => (b.compare(a) > 0 ? b : a), first),
  };
}

/**
 * What units get where the method has no answer: the score that the document declares for that, or
 * none and a fault, which `report` makes of the units observed.
 */
export function withoutAnswer(
  observations: readonly (Observation | undefined)[],
  degenerate: Decimal | undefined,
  { units }: Pick<Normalizing, 'units'>,
  report: (observed: readonly string[]) => undefined,
): Normalized['scores'] {
  if (degenerate !== undefined) {
    return eachUnit(observations, () => fraction(degenerate)).scores;
  }
  const observed = units.filter((_, unit) => observations[unit] !== undefined);
  if (observed.length > 0) report(observed);
  return observations.map(() => undefined);
}
