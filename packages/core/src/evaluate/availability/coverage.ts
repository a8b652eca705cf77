import type { CellState } from '../../dataset/dataset.ts';
import { type Fraction, one, zero } from '../../numeric/fraction.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { nodeAt } from '../../system/compiled.ts';
import type { Evaluated } from '../evaluated.ts';
import type { ObservedLeaf } from '../leaves.ts';

type StateOf = (node: number) => CellState | undefined;

/** Parts of a node's own weight. */
interface Weight {
  readonly observed: Fraction;
  readonly applicable: Fraction;
}

function weightAt(system: CompiledSystem, index: number, stateOf: StateOf): Weight {
  const node = system.nodes[index];
  if (node === undefined) return { observed: zero, applicable: zero };
  if (node.leaf !== undefined) {
    const state = stateOf(index);
    return {
      observed: state === 'value' ? one : zero,
      applicable: state === 'not-applicable' ? zero : one,
    };
  }
  let [observed, applicable] = [zero, zero];
  for (const child of node.children) {
    const share = nodeAt(system, child).share;
    const part = weightAt(system, child, stateOf);
    observed = observed.add(part.observed.mul(share));
    applicable = applicable.add(part.applicable.mul(share));
  }
  return { observed, applicable };
}

/** Whether every leaf below has a value: the common case, decided without adding weights. */
function isComplete(system: CompiledSystem, index: number, stateOf: StateOf): boolean {
  const node = system.nodes[index];
  if (node?.group === undefined) return stateOf(index) === 'value';
  return node.children.every((child) => isComplete(system, child, stateOf));
}

/**
 * The weight of the leaves observed below a node over that of the leaves that apply, as the weights
 * say before anything is left out; undefined if nothing applies. A missing leaf that a policy scores is
 * not observed; what a group below withholds for its own `minCoverage` is.
 *
 * @param stateOf the state of each leaf
 */
export function coverageOf(
  system: CompiledSystem,
  node: number,
  stateOf: StateOf,
): Fraction | undefined {
  if (isComplete(system, node, stateOf)) return one;
  const { observed, applicable } = weightAt(system, node, stateOf);
  return applicable.equals(0) ? undefined : observed.div(applicable);
}

/** The state of a leaf as it was observed: a gap that was filled in is one still. */
export const observedState = (
  leaf: Pick<ObservedLeaf, 'states' | 'treatments'> | undefined,
  unit: number,
): CellState | undefined =>
  leaf?.treatments.some((t) => t.by === 'impute' && t.unit === unit)
    ? 'missing'
    : leaf?.states[unit];

/** The coverage of a node for a unit, by their indices. */
export const coverageAt = (
  { system, leaves }: Pick<Evaluated, 'system' | 'leaves'>,
  node: number,
  unit: number,
): Fraction | undefined => coverageOf(system, node, (leaf) => observedState(leaves[leaf], unit));
