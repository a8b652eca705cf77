import type { Workings } from '../../evaluate/workings.ts';
import { type Crossed, type Marks, marksOf } from './rates.ts';
import type { LeftUnit } from './types.ts';

/** A unit that has a total in both editions. */
export interface Member {
  /** Its place in either dataset. */
  readonly places: readonly [before: number, after: number];
  readonly marks: readonly [before: Marks, after: Marks];
  /** Its marks by the one edition's rules on the other's data, where those could be scored. */
  readonly crossed: { readonly rules: Marks; readonly data: Marks } | undefined;
}

/** The units of a result that have a total, by id, with their places. */
const placesIn = (result: Workings): ReadonlyMap<string, number> =>
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
  const [first, second] = [placesIn(old), placesIn(young)];
  const members = [...first].flatMap(([id, i]): readonly Member[] => {
    const j = second.get(id);
    if (j === undefined) return [];
    const crossMarks = cross && { rules: marksOf(cross.rules, i), data: marksOf(cross.data, j) };
    return [{ places: [i, j], marks: [marksOf(old, i), marksOf(young, j)], crossed: crossMarks }];
  });
  const alone = (own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...own.keys()].filter((id) => !other.has(id));
  const left = [
    ...alone(first, second).map((id) => ({ id, in: 'before' as const })),
    ...alone(second, first).map((id) => ({ id, in: 'after' as const })),
  ];
  return { members, left };
}
