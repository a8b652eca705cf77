import { exactScoreAt } from '../../evaluate/exact/scores-at.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { one, sum, zero } from '../../numeric/fraction.ts';
import { isRational, minus, type Real } from '../../numeric/real.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { type Cause, type Causes, causes, noCauses, setOf } from './cause.ts';
import { isRuleSame, type LeafPair } from './leaf-pairs.ts';
import { type LeafValue, leafValue } from './leaf-value.ts';
import type { Member } from './members.ts';

/** The units' totals taken apart: what leaves add, and what is no leaf's. */
export interface Decomposition {
  readonly pairs: readonly LeafPair[];
  /** By member, then pair of leaves. */
  readonly values: readonly (readonly LeafValue[])[];
  /** By member: what the unrounded total has and the leaves' values have not, in either edition. */
  readonly remainders: readonly (readonly [before: Real, after: Real])[];
  /** The causes that do something to some unit. */
  readonly active: readonly Cause[];
  /** All of those at once. */
  readonly all: Causes;
}

const isZero = (x: Real): boolean => isRational(x) && x.equals(0);

const fullOf = ({ nodes, total }: CompiledSystem) => nodes[total]?.fullMark ?? one;

/** The unrounded total of a unit that has one. */
export const exactTotal = (result: Workings, unit: number): Real =>
  exactScoreAt(result, result.system.total, unit) ?? zero;

/** Whether a leaf of both editions is scored by other rules. */
export const isOtherRule = (pair: LeafPair): boolean =>
  pair.before !== undefined && pair.after !== undefined && !isRuleSame(pair);

/** Takes every member's totals apart. */
export function decompose(
  results: readonly [before: Workings, after: Workings],
  pairs: readonly LeafPair[],
  members: readonly Member[],
  isNewData: boolean,
): Decomposition {
  const [old, young] = results;
  const scales = [fullOf(old.system), fullOf(young.system)] as const;
  const values = members.map((member) =>
    pairs.map((pair) => leafValue(pair, member, { scales, isNewData })),
  );
  const remainders = members.map(({ indices: [i, j] }, m) => {
    const own = (set: Causes) => sum((values[m] ?? []).map((value) => value(set)));
    return [
      minus(exactTotal(old, i), own(noCauses)),
      minus(exactTotal(young, j), own(setOf(causes))),
    ] as const;
  });
  const isActive: Readonly<Record<Cause, boolean>> = {
    weights: pairs.some(
      ({ before, after }) =>
        before && after && !before.effectiveWeight.equals(after.effectiveWeight),
    ),
    structure: pairs.some(({ before, after }) => !before || !after),
    method: !scales[0].equals(scales[1]) || !isNewData || pairs.some(isOtherRule),
    performance: isNewData,
    remainder: remainders.some((pair) => !pair.every(isZero)),
  };
  const active = causes.filter((cause) => isActive[cause]);
  return { pairs, values, remainders, active, all: setOf(active) };
}
