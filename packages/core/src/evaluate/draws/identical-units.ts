import { compareReal } from '../../numeric/exact.ts';
import type { MeanTree } from './mean-tree.ts';

/** By unit, the first of those whose rates are the same at every end, gaps and all. */
export function identicalUnits(
  { ends, exact, rates, active }: Pick<MeanTree, 'ends' | 'exact' | 'rates' | 'active'>,
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
      (end) => rates[end]?.[a] === rates[end]?.[b] && active[end]?.[a] === active[end]?.[b],
    ) &&
    ends.every((end) => {
      const [x, y] = [exact(end, a), exact(end, b)];
      return x === undefined || y === undefined ? x === y : compareReal(x, y) === 0;
    });
  const alike = new Map<number, number[]>();
  return Int32Array.from(sums, (key, u) => {
    const firsts = alike.get(key);
    const first = firsts?.find((known) => isSame(known, u));
    if (first !== undefined) return first;
    if (firsts === undefined) alike.set(key, [u]);
    else firsts.push(u);
    return u;
  });
}
