import type { MissingChildren } from './tree.ts';

/**
 * Where children of a group do not count.
 *
 * @param counts by child: by unit, 1 where it counts
 * @param units the units that matter
 */
export function missingChildren(
  counts: readonly Uint8Array[],
  units: readonly number[],
): MissingChildren {
  const counted = (u: number): readonly number[] =>
    counts.flatMap((own, c) => (own[u] === 1 ? [c] : []));
  const incomplete = units.filter((u) => counts.some((own) => own[u] !== 1));
  const pairs = incomplete.flatMap((u) => counted(u).map((c) => [u, c] as const));
  return {
    units: Int32Array.from(incomplete.filter((u) => counts.some((own) => own[u] === 1))),
    countedUnits: Int32Array.from(pairs, ([u]) => u),
    countedChildren: Int32Array.from(pairs, ([, c]) => c),
    absent: Int32Array.from(incomplete.filter((u) => counts.every((own) => own[u] !== 1))),
  };
}
