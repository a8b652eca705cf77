import type { MissingChildren } from './mean-tree.ts';

/**
 * Where children of a group are not active.
 *
 * @param active by child: by unit, 1 if it is active
 * @param units the units that matter
 */
export function missingChildren(
  active: readonly Uint8Array[],
  units: readonly number[],
): MissingChildren {
  const activeAt = (u: number): readonly number[] =>
    active.flatMap((own, c) => (own[u] === 1 ? [c] : []));
  const incomplete = units.filter((u) => active.some((own) => own[u] !== 1));
  const pairs = incomplete.flatMap((u) => activeAt(u).map((c) => [u, c] as const));
  return {
    units: Int32Array.from(incomplete.filter((u) => active.some((own) => own[u] === 1))),
    activeUnits: Int32Array.from(pairs, ([u]) => u),
    activeChildren: Int32Array.from(pairs, ([, c]) => c),
    absent: Int32Array.from(incomplete.filter((u) => active.every((own) => own[u] !== 1))),
  };
}
