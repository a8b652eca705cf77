import { type Fraction, zero } from '../../numeric/fraction.ts';
import { shapley } from './shapley.ts';

/**
 * What may change a score. `weights`: other effective weights of leaves that both editions have.
 * `structure`: leaves that one of them alone has. `method`: other measures, normalizations and full
 * marks. `performance`: other observations. `remainder`: what is no leaf's, where a mean is not
 * arithmetic or rounded scores are carried.
 *
 * @example
 * causes // ['weights', 'structure', 'method', 'performance', 'remainder']
 */
export const causes = ['weights', 'structure', 'method', 'performance', 'remainder'] as const;
/** One of the causes. */
export type Cause = (typeof causes)[number];

/** What each cause did; the parts add up to the change. */
export type Parts = Readonly<Record<Cause, Fraction>>;

/** Causes that have set in, a bit each. */
export type Causes = number;

/** Whether a cause has set in. */
export const has = (set: Causes, cause: Cause): boolean =>
  (set & (1 << causes.indexOf(cause))) !== 0;

/** No cause has set in. */
export const noCauses: Causes = 0;

/** The set of some causes. */
export const setOf = (some: readonly Cause[]): Causes =>
  some.reduce((set, cause) => set | (1 << causes.indexOf(cause)), noCauses);

/**
 * The Shapley parts of a value by cause.
 *
 * @param active the causes that do something anywhere; the others stay out of the orders and get 0
 */
export function share(active: readonly Cause[], value: (set: Causes) => Fraction): Parts {
  const spread = (set: number) => setOf(active.filter((_, i) => (set & (1 << i)) !== 0));
  const found = shapley(active.length, (set) => value(spread(set)));
  const parts = causes.map((cause) => [cause, found[active.indexOf(cause)] ?? zero] as const);
  return Object.fromEntries(parts) as Parts;
}
