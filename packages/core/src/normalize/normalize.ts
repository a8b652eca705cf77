import type { Measure, Normalize } from '@zhibiao/schemas';
import type { CoreCode, Params } from '../diagnostic/params.ts';
import type { Observation } from '../measure/measure.ts';
import type { Fraction } from '../numeric/fraction.ts';

/** What a method needs beside the observations. */
export interface Normalizing {
  readonly indicator: string;
  /** The leaf's full mark: scores lie between 0 and it. */
  readonly full: Fraction;
  /** The units' ids. */
  readonly units: readonly string[];
  /** Reports a fault, of one unit or of all, and answers nothing. */
  readonly fault: <C extends CoreCode>(code: C, params: Params[C], unit?: number) => undefined;
}

/** The scores of a leaf, and what the method found out on the way, such as the units' extremes. */
export interface Normalized {
  readonly scores: readonly (Fraction | undefined)[];
  readonly facts: Readonly<Record<string, string>>;
}

/** A way from observation to score. One file each. */
export interface NormalizeMethod<N extends Normalize = Normalize> {
  readonly method: N['method'];
  /** Codes and params of what is wrong with the parameters, whatever the data. */
  readonly check?: (
    params: N,
    measure: Measure,
    report: Pick<Normalizing, 'indicator' | 'fault'>,
  ) => void;
  /** The score of each unit; none where there is no observation, or a fault. */
  readonly score: (
    observations: readonly (Observation | undefined)[],
    params: N,
    about: Normalizing,
  ) => Normalized;
}

/** The most common form of a method: each unit by itself. */
export const eachUnit = (
  observations: readonly (Observation | undefined)[],
  score: (observation: Observation, unit: number) => Fraction | undefined,
): Normalized => ({ scores: observations.map((o, unit) => o && score(o, unit)), facts: {} });
