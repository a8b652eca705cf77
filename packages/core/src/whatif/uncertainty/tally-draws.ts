import * as z from 'zod/mini';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { parseOptions } from '../../options/check-input.ts';
import { anyNumber, progress, signal } from '../../options/shapes.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import type { Assumptions } from './assumptions.ts';
import { modelOf } from './model.ts';
import { assumptionShapes, wholeNumbers } from './options.ts';
import { leafIds } from './sampler.ts';
import { centralParts, countRanks, type Tally } from './tally.ts';

/** What `uncertainty` is asked. */
export interface UncertaintyOptions extends Assumptions {
  /** How many rankings are drawn. */
  readonly draws: number;
  /** Any whole number from 0; the same seed gives the same on every machine. */
  readonly seed: number;
  /** Whether to count who is ahead of whom; the work grows with the square of the units. */
  readonly pairwise?: boolean;
  /** Told now and then how many draws are done. */
  readonly onProgress?: (done: number) => void;
  /** Looked at now and then: an `AbortSignal`, or anything with its `aborted`. */
  readonly signal?: { readonly aborted: boolean };
}

const uncertaintyShape: z.ZodMiniType = z.strictObject({
  ...assumptionShapes,
  draws: anyNumber,
  seed: anyNumber,
  pairwise: z.optional(z.boolean()),
  onProgress: z.optional(progress),
  signal: z.optional(signal),
});

/** How many draws pass between looks at the signal. */
const look = 256;

/**
 * Draws from one number to before another, all of them if no range is given, counted. A draw depends on the seed and its number alone,
 * and tallies add up (`addTallies`), so the work may be shared among any number of workers.
 *
 * @returns the tally of what was done before it was stopped; diagnostics if assumptions do not fit
 *
 * @example
 * unwrap(tallyDraws(result, { draws: 100, seed: 1, weights: 'simplex' }, [0, 50])).draws // 50
 */
export function tallyDraws(
  result: Result,
  options: UncertaintyOptions,
  range?: readonly [from: number, to: number],
): Outcome<Tally> {
  const parsed = parseOptions(uncertaintyShape, options);
  if (parsed.value === undefined) return parsed;
  const work = workings(result);
  const { draws, seed, pairwise = false } = options;
  const [from, to] = range ?? [0, draws];
  const faults = wholeNumbers({ draws, seed }, { draws: 1 });
  const { value: model, diagnostics } = modelOf(work, options);
  if (model === undefined || faults.length > 0) {
    return { value: undefined, diagnostics: [...faults, ...diagnostics] };
  }
  const units = model.base.length;
  const ids = leafIds(work.system);
  const counts = new Uint32Array(units * units);
  const ahead = new Uint32Array(pairwise ? units * units : 0);
  const central = new Float64Array(units * ids.length);
  const failed: Record<string, number> = {};
  let [done, shift, settled] = [0, 0, 0];
  for (let i = from; i < to; i += 1) {
    if ((i - from) % look === 0) {
      options.onProgress?.(i - from);
      if (options.signal?.aborted === true) break;
    }
    const ranking = model.draw(seed, () => i);
    if ('codes' in ranking) {
      const code = ranking.codes.join(', ');
      failed[code] = (failed[code] ?? 0) + 1;
      continue;
    }
    const { ranked } = ranking;
    done += 1;
    settled += ranking.settled;
    shift += countRanks(ranked, model.base, { counts, ahead });
    const effective = ranking.effective();
    for (const unit of ranked.order) {
      if (ranked.ranks[unit] !== 1) break;
      for (let leaf = 0; leaf < effective.length; leaf += 1) {
        const at = unit * ids.length + leaf;
        central[at] =
          (central[at] as number) + Math.round((effective[leaf] as number) * centralParts);
      }
    }
  }
  return {
    value: { draws: done, counts, ahead, central, shift, settled, failed },
    diagnostics: [],
  };
}
