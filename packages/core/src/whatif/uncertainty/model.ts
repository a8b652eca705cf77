import type { Diagnostic, Scenario } from '@zhibiao/schemas';
import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import { exactRanks } from '../../evaluate/draws/exact-ranks.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { scoreCompiled } from '../../score/score.ts';
import { diagnostic } from '../diagnostics.ts';
import { underScenario } from '../scenario/apply.ts';
import { type Assumptions, together } from './assumptions.ts';
import { brokenShares } from './group-draw.ts';
import { assumptionFaults } from './options.ts';
import { pick, randomOf } from './random.ts';
import type { Ranking, Sampler } from './sampler.ts';
import { scoredSampler } from './scored-sampler.ts';
import { treeSampler } from './tree-sampler.ts';

/** What random numbers are for: each purpose has a stream of its own. Assumptions come after. */
export const purposes: { readonly weights: 0; readonly scores: 1; readonly first: 2 } = {
  weights: 0,
  scores: 1,
  first: 2,
};

/** Rankings of a result under what is not certain. */
export interface Model {
  /** By unit: its rank by the unrounded totals as they are; 0 without a total. */
  readonly base: Int32Array;
  /**
   * One ranking, or the codes of why there is none. A stream depends on the seed, its purpose and the
   * number of the draw that the purpose takes its numbers from.
   */
  readonly draw: (
    seed: number,
    drawOf: (purpose: number) => number,
  ) => Ranking | { readonly codes: readonly string[] };
}

/** The result under some choices, or why there is none. */
function resultUnder(result: Workings, choices: readonly Scenario[]): Outcome<Workings> {
  if (choices.length === 0) return { value: result, diagnostics: [] };
  const changed = underScenario(result.system, together(choices));
  if (changed.value === undefined) return { value: undefined, diagnostics: changed.diagnostics };
  return scoreCompiled(changed.value, result.dataset, undefined);
}

const codesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  [...new Set(diagnostics.flatMap((d) => (d.severity === 'error' ? [d.code] : [])))].sort();

/** How rankings under some choices are drawn. */
function variantOf(
  original: Workings,
  assumptions: Assumptions,
  base: Int32Array,
  choices: readonly Scenario[],
): { readonly variant: Sampler; readonly diagnostics: readonly Diagnostic[] } {
  const { value: result, diagnostics } = resultUnder(original, choices);
  const refused = (faults: readonly Diagnostic[]) => ({
    variant: () => ({ codes: codesOf(faults) }),
    diagnostics: faults,
  });
  if (result === undefined) return refused(diagnostics);
  const { scoreNoise } = assumptions;
  const broken = brokenShares(result.system, assumptions);
  const [first] = broken;
  if (
    first !== undefined &&
    typeof assumptions.weights === 'object' &&
    'dirichlet' in assumptions.weights
  ) {
    const found = assumptions.weights.dirichlet;
    return refused(broken.map((own) => diagnostic('concentration-not-whole', { ...own, found })));
  }
  const inTree = treeSampler(result, assumptions, { base, original: original.system });
  if (inTree !== undefined) return { variant: inTree, diagnostics: [] };
  if (scoreNoise !== undefined) return refused([diagnostic('score-noise-needs-means', {})]);
  return {
    variant: scoredSampler(result, assumptions, { base, original: original.system }),
    diagnostics: [],
  };
}

/**
 * Prepares draws. Every choice is tried once by itself, so that a scenario that does not fit is found
 * before anything is drawn; choices that only fail together fail when they are drawn.
 */
export function modelOf(result: Workings, assumptions: Assumptions): Outcome<Model> {
  const faults = assumptionFaults(result.system, assumptions);
  if (hasErrors(faults)) return { value: undefined, diagnostics: faults };
  const base = Int32Array.from(exactRanks(result), (rank) => rank ?? 0);
  const others = assumptions.assumptions ?? [];
  const variants = new Map<string, Sampler>();
  const made = (picked: readonly number[]) => {
    const choices = picked.flatMap((c, i) => others[i]?.choices[c] ?? []);
    return variantOf(result, assumptions, base, choices);
  };
  const single = others
    .flatMap(({ choices }) => choices)
    .flatMap((choice) => {
      const { diagnostics } = variantOf(result, assumptions, base, [choice]);
      return diagnostics.filter(({ severity }) => severity === 'error');
    });
  if (others.length === 0) single.push(...made([]).diagnostics);
  if (single.length > 0) return { value: undefined, diagnostics: single };
  const draw: Model['draw'] = (seed, drawOf) => {
    const picked = others.map(({ choices }, i) => {
      const purpose = purposes.first + i;
      return pick(choices.length, randomOf(seed, drawOf(purpose), purpose));
    });
    const key = picked.join();
    const variant = variants.get(key) ?? made(picked).variant;
    variants.set(key, variant);
    return variant(
      randomOf(seed, drawOf(purposes.weights), purposes.weights),
      randomOf(seed, drawOf(purposes.scores), purposes.scores),
    );
  };
  return { value: { base, draw }, diagnostics: [] };
}
