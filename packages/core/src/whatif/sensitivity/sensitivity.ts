import type { Diagnostic } from '@zhibiao/schemas';
import * as z from 'zod/mini';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { parseOptions } from '../../options/check-input.ts';
import { anyNumber, progress, signal } from '../../options/shapes.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import { diagnostic } from '../diagnostics.ts';
import type { Assumptions } from '../uncertainty/assumptions.ts';
import { type Estimate, type Sample, sobolEstimates } from '../uncertainty/estimate.ts';
import { type Model, modelOf, purposes } from '../uncertainty/model.ts';
import { assumptionShapes, wholeNumbers } from '../uncertainty/options.ts';

/** What `sensitivity` is asked. */
export interface SensitivityOptions extends Assumptions {
  /** N: a sample takes two rankings and one more for each thing that is not certain. */
  readonly samples: number;
  /** Any whole number from 0; the same seed gives the same on every machine. */
  readonly seed: number;
  /** How often the samples are drawn from again for the intervals; 1,000 if left out. */
  readonly bootstrap?: number;
  /** How much of these the intervals hold; 0.95 if left out. */
  readonly confidence?: number;
  readonly onProgress?: (done: number) => void;
  /** Looked at now and then: an `AbortSignal`, or anything with its `aborted`. */
  readonly signal?: { readonly aborted: boolean };
}

const sensitivityShape: z.ZodMiniType = z.strictObject({
  ...assumptionShapes,
  samples: anyNumber,
  seed: anyNumber,
  bootstrap: z.optional(anyNumber),
  confidence: z.optional(anyNumber),
  onProgress: z.optional(progress),
  signal: z.optional(signal),
});

/** How much of a variance comes from one thing that is not certain. */
export interface SobolIndex {
  /** `weights`, `scores`, or the assumption's name. */
  readonly factor: string;
  /** By itself; undefined if the variance is 0. */
  readonly first: Estimate | undefined;
  /** By itself and together with others; undefined if the variance is 0. */
  readonly total: Estimate | undefined;
}

/** Where a number's variance comes from. */
export interface Decomposition {
  readonly variance: number;
  /** Samples in which it had a value throughout. */
  readonly samples: number;
  readonly indices: readonly SobolIndex[];
}

/** Where the uncertainty of ranks comes from. */
export interface Sensitivity {
  readonly seed: number;
  /** Of each unit's rank. */
  readonly units: readonly (Decomposition & { readonly unit: string })[];
  /** Of the mean number of places by which units are off their rank. */
  readonly shift: Decomposition;
  /** Rankings that failed, by the codes of why; their samples are left out. */
  readonly failed: Readonly<Record<string, number>>;
}

const look = 64;

/** The things that are not certain, and the purposes of their streams. */
function factorsOf({ weights, scoreNoise, assumptions = [] }: Assumptions) {
  return [
    ...(weights === 'fixed' ? [] : [{ name: 'weights', purpose: purposes.weights as number }]),
    ...(scoreNoise === undefined ? [] : [{ name: 'scores', purpose: purposes.scores as number }]),
    ...assumptions.map(({ name }, i) => ({ name, purpose: purposes.first + i })),
  ];
}

/** Ranks and the mean shift of one ranking: by unit, the shift last; not a number without a rank. */
function answersOf({ base }: Model, ranks: Int32Array): Float64Array {
  const answers = new Float64Array(base.length + 1);
  let [shift, ranked] = [0, 0];
  for (let u = 0; u < base.length; u += 1) {
    const [rank, was] = [ranks[u] as number, base[u] as number];
    answers[u] = rank === 0 ? Number.NaN : rank;
    if (rank === 0 || was === 0) continue;
    shift += Math.abs(rank - was);
    ranked += 1;
  }
  answers[base.length] = ranked === 0 ? Number.NaN : shift / ranked;
  return answers;
}

/**
 * First- and total-order Sobol indices of each unit's rank and of the mean shift of ranks, by what is
 * not certain: how much of the variance would go if it were known, and how much would stay if all else
 * were. First order: Saltelli and others (2010), Computer Physics Communications 181, table 2 (b);
 * total order: Jansen (1999), (f) of the same table. Of composite indicators: Saisana, Saltelli and
 * Tarantola (2005), J. R. Statist. Soc. A 168.
 *
 * @returns the indices with bootstrap intervals; diagnostics if assumptions do not fit
 *
 * @example
 * const options = { samples: 64, seed: 1, weights: 'simplex', scoreNoise: '0.1' } as const;
 * unwrap(sensitivity(result, options)).shift.indices.map(({ factor }) => factor)
 * // ['weights', 'scores']
 */
export function sensitivity(result: Result, options: SensitivityOptions): Outcome<Sensitivity> {
  const parsed = parseOptions(sensitivityShape, options);
  if (parsed.value === undefined) return parsed;
  const work = workings(result);
  const { samples, seed, bootstrap = 1000, confidence = 0.95 } = options;
  const faults: Diagnostic[] = [
    ...wholeNumbers({ samples, seed, bootstrap }, { samples: 2, bootstrap: 1 }),
  ];
  if (!(confidence > 0 && confidence < 1)) {
    const params = { option: 'confidence', found: String(confidence), expected: '0 < x < 1' };
    faults.push(diagnostic('simulation-option', params));
  }
  const made = modelOf(work, options);
  const { value: model } = made;
  if (model === undefined || faults.length > 0) {
    return { value: undefined, diagnostics: [...faults, ...made.diagnostics] };
  }
  const diagnostics: Diagnostic[] = [...made.diagnostics];
  const factors = factorsOf(options);
  const failed: Record<string, number> = {};
  const answer = (drawOf: (purpose: number) => number): Float64Array | undefined => {
    const ranking = model.draw(seed, drawOf);
    if (!('codes' in ranking)) return answersOf(model, ranking.ranked.ranks);
    const code = ranking.codes.join(', ');
    failed[code] = (failed[code] ?? 0) + 1;
    return undefined;
  };
  const all: Sample[] = [];
  let done = 0;
  for (; done < samples; done += 1) {
    if (done % look === 0) {
      options.onProgress?.(done);
      if (options.signal?.aborted === true) break;
    }
    const [a, b] = [2 * done, 2 * done + 1];
    const own = [
      answer(() => a),
      answer(() => b),
      ...factors.map((factor) => answer((purpose) => (purpose === factor.purpose ? b : a))),
    ];
    const [first, second, ...mixed] = own.flatMap((x) => x ?? []);
    if (first !== undefined && second !== undefined && mixed.length === factors.length) {
      all.push({ first, second, mixed });
    }
  }
  const lost = Object.values(failed).reduce((x, y) => x + y, 0);
  if (lost > 0) {
    const codes = Object.entries(failed).map(([code, count]) => `${code} × ${count}`);
    const draws = done * (factors.length + 2);
    diagnostics.push(diagnostic('draws-failed', { count: lost, draws, codes }));
  }
  if (done < samples) diagnostics.push(diagnostic('simulation-stopped', { done, draws: samples }));
  const decomposed = (at: number): Decomposition => {
    const { variance, used, estimates } = sobolEstimates(all, at, { seed, bootstrap, confidence });
    const indices = factors.map(({ name }, f) => ({
      factor: name,
      first: estimates[f]?.first,
      total: estimates[f]?.total,
    }));
    return { variance, samples: used, indices };
  };
  const { units } = work.dataset;
  const ranked = units.flatMap((_, u) => (model.base[u] === 0 ? [] : [u]));
  const value = {
    seed,
    units: ranked.map((u) => ({ unit: units[u]?.id ?? '', ...decomposed(u) })),
    shift: decomposed(units.length),
    failed,
  };
  return { value, diagnostics };
}
