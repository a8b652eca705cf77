import { type LeafRates, leafRatesOf } from '../../evaluate/contributions.ts';
import type { Workings } from '../../evaluate/workings.ts';
import type { Crossed } from './leaf-pairs.ts';
import type { LeftUnit } from './types.ts';

/** A unit that has a total in both editions. */
export interface Member {
  /** Its index in either dataset. */
  readonly indices: readonly [before: number, after: number];
  /** What leaves are worth to it in either edition. */
  readonly leaves: readonly [before: LeafRates, after: LeafRates];
  /** By the one edition's rules on the other's data; undefined if those could not be scored. */
  readonly crossed: { readonly rules: LeafRates; readonly data: LeafRates } | undefined;
}

/** The units of a result that have a total, by id, with their indices. */
const indicesIn = (result: Workings): ReadonlyMap<string, number> =>
  new Map(
    result.dataset.units.flatMap(({ id }, i) =>
      result.nodes[result.system.total]?.states[i] === 'value' ? [[id, i] as const] : [],
    ),
  );

/** The units that have a total in both editions, in the order of the earlier dataset; and the others. */
export function membersOf(
  [old, young]: readonly [before: Workings, after: Workings],
  cross: Crossed | undefined,
): { readonly members: readonly Member[]; readonly left: readonly LeftUnit[] } {
  const [first, second] = [indicesIn(old), indicesIn(young)];
  const members = [...first].flatMap(([id, i]): readonly Member[] => {
    const j = second.get(id);
    if (j === undefined) return [];
    const crossLeaves = cross && {
      rules: leafRatesOf(cross.rules, i),
      data: leafRatesOf(cross.data, j),
    };
    return [
      {
        indices: [i, j],
        leaves: [leafRatesOf(old, i), leafRatesOf(young, j)],
        crossed: crossLeaves,
      },
    ];
  });
  const alone = (own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...own.keys()].filter((id) => !other.has(id));
  const left = [
    ...alone(first, second).map((id) => ({ id, in: 'before' as const })),
    ...alone(second, first).map((id) => ({ id, in: 'after' as const })),
  ];
  return { members, left };
}
