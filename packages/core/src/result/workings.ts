import type { Dataset } from '../dataset/dataset.ts';
import { stateCodes } from '../evaluate/leaf-column.ts';
import type { NodeWorkings, Workings } from '../evaluate/workings.ts';
import { scoreCompiled } from '../score/score.ts';
import type { Previous } from '../score/treat.ts';
import { compiled } from '../system/build.ts';
import { nodeAt } from '../system/compiled.ts';
import type { System } from '../system/system.ts';
import type { NodeResult, Result } from './result.ts';

/**
 * What each result was made of. It is kept beside the result and not in it: formulas, fractions and
 * observations are several times the size of what programs read, and could not be cloned. A copy of a
 * result has none until an analysis asks, and is then scored again.
 */
const kept = new WeakMap<Result, Workings>();

const plainNode = ({ states, steps, ranks }: NodeWorkings, digits: number): NodeResult => ({
  digits,
  steps,
  states: Uint8Array.from(states, (state) => stateCodes[state]),
  ranks: Float64Array.from(ranks, (rank) => rank ?? Number.NaN),
});

/** The result that programs hold, its workings kept for the analyses. */
export function heldResult(
  system: System,
  workings: Workings,
  earlier: readonly Dataset[] | undefined,
): Result {
  const { dataset, grades } = workings;
  const nodes = workings.nodes.map((node, i) =>
    plainNode(node, nodeAt(workings.system, i).rounding.digits),
  );
  const result = Object.freeze({ system, dataset, nodes, grades, earlier });
  kept.set(result, workings);
  return result;
}

/** What was observed before, by the indices of a dataset's units. */
export const previousOf =
  ({ leaves, dataset: before }: Workings, { units }: Dataset): Previous =>
  ({ index }) => {
    const indices = new Map(before.units.map(({ id }, u) => [id, u]));
    return units.map(({ id }) => {
      const unit = indices.get(id);
      return unit === undefined ? undefined : leaves[index]?.observations[unit];
    });
  };

/** What was observed before the first period of a panel: nothing. */
export const nothingBefore =
  ({ units }: Dataset): Previous =>
  () =>
    units.map(() => undefined);

/** A copy of a result scored again, and before it the periods that its gaps were filled from. */
function scoredAgain({ system, dataset, earlier }: Result): Workings {
  let before: Workings | undefined;
  for (const own of [...(earlier ?? []), dataset]) {
    const previous = before === undefined ? nothingBefore(own) : previousOf(before, own);
    const { value, diagnostics } = scoreCompiled(
      compiled(system),
      own,
      earlier === undefined ? undefined : previous,
    );
    if (value === undefined) {
      throw new TypeError(`not a result: ${diagnostics.map(({ code }) => code).join(', ')}`);
    }
    before = value;
  }
  if (before === undefined) throw new TypeError('not a result');
  return before;
}

/** What a result was made of, made anew for a copy of one. */
export function workings(result: Result): Workings {
  const known = kept.get(result);
  if (known !== undefined) return known;
  const made = scoredAgain(result);
  kept.set(result, made);
  return made;
}
