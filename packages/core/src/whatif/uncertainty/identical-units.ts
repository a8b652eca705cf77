import { compareReal } from '../../numeric/exact.ts';
import type { DrawTree } from './tree.ts';

/** By unit, the first of those whose rates are the same at every end, gaps and all. */
export function identicalUnits(
  { ends, exact, rates, counts }: Pick<DrawTree, 'ends' | 'exact' | 'rates' | 'counts'>,
  units: number,
): Int32Array {
  // Those whose doubles differ are not the same; a sum tells most of them apart.
  const sums = new Float64Array(units);
  for (const [i, end] of ends.entries()) {
    const own = rates[end] ?? new Float64Array();
    for (let u = 0; u < units; u += 1) sums[u] = (sums[u] as number) + (own[u] as number) * (i + 1);
  }
  const isSame = (a: number, b: number): boolean =>
    ends.every(
      (end) => rates[end]?.[a] === rates[end]?.[b] && counts[end]?.[a] === counts[end]?.[b],
    ) &&
    ends.every((end) => {
      const [x, y] = [exact(end, a), exact(end, b)];
      return x === undefined || y === undefined ? x === y : compareReal(x, y) === 0;
    });
  const alike = new Map<number, number[]>();
  return Int32Array.from(sums, (key, u) => {
    const firsts = alike.get(key);
    const twin = firsts?.find((first) => isSame(first, u));
    if (twin !== undefined) return twin;
    if (firsts === undefined) alike.set(key, [u]);
    else firsts.push(u);
    return u;
  });
}
