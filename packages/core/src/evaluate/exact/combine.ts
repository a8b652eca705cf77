import { comparesUnits, type Entry } from '../../aggregate/aggregate.ts';
import { combineReflected } from '../../aggregate/reflect.ts';
import type { Real } from '../../numeric/real.ts';
import type { CompiledGroup, CompiledNode } from '../../system/compiled.ts';

/**
 * A group's scores made of its children's, by its method, unit by unit or all at once.
 *
 * @param units the entries of each unit that has some; at least two of these where units are compared
 */
export function combine(
  { fullMark }: CompiledNode,
  { method, reflect }: CompiledGroup,
  units: readonly (readonly Entry[] | undefined)[],
): readonly (Real | undefined)[] {
  if (!comparesUnits(method)) {
    return units.map((entries) => {
      if (entries === undefined) return undefined;
      return reflect === undefined
        ? method.combine(entries, fullMark)
        : combineReflected(entries, fullMark, method, reflect);
    });
  }
  const scores = method.combineAll(
    units.flatMap((entries) => (entries === undefined ? [] : [entries])),
    fullMark,
  );
  let next = 0;
  return units.map((entries) => {
    if (entries === undefined) return undefined;
    next += 1;
    return scores[next - 1];
  });
}
