import { quantileSorted } from 'simple-statistics';
import { itemAt } from '../../numeric/item-at.ts';
import { pick, randomOf } from './random.ts';

/** One sample's answers: of the first draw, the second, and the first with one factor of the second. */
export interface Sample {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly mixed: readonly Float64Array[];
}

/** An estimate and the interval that its bootstrap gives. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What decides how sure estimates are. */
export interface Confidence {
  readonly seed: number;
  readonly bootstrap: number;
  readonly confidence: number;
}

/** The stream of the bootstrap, which no purpose of draws has. */
const bootstrapPurpose = -2;

/** The terms of both estimators by sample, so that a resample only adds them up. */
function termsOf(samples: readonly Sample[], at: number, factor: number) {
  // About the mean, which changes no index and keeps the first order's error small.
  const values = samples.flatMap(({ first, second }) => [
    first[at] as number,
    second[at] as number,
  ]);
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return samples.map(({ first, second, mixed }) => {
    const answers = [first, second, itemAt(mixed, factor)];
    const [a, b, m] = answers.map((own) => itemAt(own, at) - mean) as [number, number, number];
    return { first: b * (m - a), total: (a - m) ** 2 / 2, a, b };
  });
}

/** Both indices over some of the samples, by their indices; undefined if nothing varies. */
function indicesOver(terms: ReturnType<typeof termsOf>, places: Int32Array | undefined) {
  let [first, total, sum, squares] = [0, 0, 0, 0];
  const count = places?.length ?? terms.length;
  for (let i = 0; i < count; i += 1) {
    const term = terms[places === undefined ? i : (places[i] as number)];
    if (term === undefined) continue;
    first += term.first;
    total += term.total;
    sum += term.a + term.b;
    squares += term.a ** 2 + term.b ** 2;
  }
  const variance = squares / (2 * count) - (sum / (2 * count)) ** 2;
  if (!(variance > 0)) return undefined;
  return { variance, first: first / count / variance, total: total / count / variance };
}

/**
 * The indices of one answer by factor, with percentile intervals of resampled samples (Efron and
 * Tibshirani, An Introduction to the Bootstrap, ch. 13).
 *
 * @param at which answer
 */
export function sobolEstimates(
  samples: readonly Sample[],
  at: number,
  { seed, bootstrap, confidence }: Confidence,
): {
  readonly variance: number;
  readonly used: number;
  readonly estimates: readonly { readonly first: Estimate; readonly total: Estimate }[];
} {
  const whole = samples.filter((sample) =>
    [sample.first, sample.second, ...sample.mixed].every((own) => !Number.isNaN(own[at])),
  );
  const factors = whole[0]?.mixed.length ?? 0;
  const byFactor = Array.from({ length: factors }, (_, f) => termsOf(whole, at, f));
  const [plain] = byFactor.map((terms) => indicesOver(terms, undefined));
  if (plain === undefined) return { variance: 0, used: whole.length, estimates: [] };
  const resamples = Array.from({ length: bootstrap }, (_, r) => {
    const random = randomOf(seed, r, bootstrapPurpose);
    return Int32Array.from(whole, () => pick(whole.length, random));
  });
  const tails = { low: (1 - confidence) / 2, high: (1 + confidence) / 2 };
  const estimates = byFactor.map((terms) => {
    const own = indicesOver(terms, undefined);
    const drawn = resamples.flatMap((places) => indicesOver(terms, places) ?? []);
    const estimate = (of: 'first' | 'total'): Estimate => {
      const value = own?.[of] ?? 0;
      const sorted = drawn.map((x) => x[of]).sort((a, b) => a - b);
      if (sorted.length === 0) return { value, low: value, high: value };
      return {
        value,
        low: quantileSorted(sorted, tails.low),
        high: quantileSorted(sorted, tails.high),
      };
    };
    return { first: estimate('first'), total: estimate('total') };
  });
  return { variance: plain.variance, used: whole.length, estimates };
}
