import type { CellState } from '../dataset/dataset.ts';
import type { Fraction } from '../numeric/fraction.ts';
import { isRational, type Real } from '../numeric/real.ts';
import type { CompiledSystem } from '../system/compiled.ts';
import { columnOf, type LeafColumn, stateCodes } from './leaf-column.ts';
import type { Leaves } from './leaves.ts';

/** States as bytes; undefined if all are values. */
function codesOf(states: readonly CellState[]): Uint8Array | undefined {
  if (states.every((state) => state === 'value')) return undefined;
  return Uint8Array.from(states, (state) => stateCodes[state]);
}

const isAllRational = (
  scores: readonly (Real | undefined)[],
): scores is readonly (Fraction | undefined)[] =>
  scores.every((score) => score === undefined || isRational(score));

/** By node a leaf's scores as whole numbers; undefined if they are no such. */
export const columnsOf = (
  { nodes }: CompiledSystem,
  { observed, scores }: Pick<Leaves, 'observed' | 'scores'>,
): readonly (LeafColumn | undefined)[] =>
  nodes.map(({ index }) => {
    const [seen, own] = [observed.get(index), scores.get(index)];
    return seen && own && isAllRational(own) ? columnOf(own, codesOf(seen.states)) : undefined;
  });
