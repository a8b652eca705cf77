import { type Fraction, zero } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { isRational } from '../../numeric/real.ts';
import type { CompiledNode } from '../../system/compiled.ts';
import { type Causes, has } from './cause.ts';
import { isRuleSame, type LeafPair } from './leaf-pairs.ts';
import type { Member } from './members.ts';

/** What one leaf adds to a unit's total when a set of causes has set in. */
export type LeafValue = (set: Causes) => Fraction;

/** What the editions are, as far as every leaf's value needs it. */
export interface Editions {
  /** The full marks of both totals. */
  readonly scales: readonly [before: Fraction, after: Fraction];
  /** Whether each edition is scored on data of its own. */
  readonly isNewData: boolean;
}

/** A leaf that one edition alone has is all or nothing. */
function loneValue({ before, after }: LeafPair, { leaves: [old, young] }: Member): LeafValue {
  const node = after ?? before;
  const { contributions } = after === undefined ? old : young;
  const own = node && itemAt(contributions, node.index).contribution;
  // What is irrational goes into the remainder.
  const whole = own && isRational(own) ? own : zero;
  return (set) => (has(set, 'structure') === (after !== undefined) ? whole : zero);
}

/** The part of the full mark that a leaf has under one edition's rules on one edition's data. */
function rateBetween(
  [before, after]: readonly [CompiledNode, CompiledNode],
  { leaves: [old, young], crossed }: Member,
  isNewData: boolean,
): (isRule: boolean, isData: boolean) => Fraction {
  const [i, j] = [before.index, after.index];
  const first = old.rate(i) ?? young.rate(j) ?? zero;
  const second = young.rate(j) ?? old.rate(i) ?? zero;
  const isSameRule = isRuleSame({ before, after });
  return (isRule, isData) => {
    if (!isNewData) return isRule ? second : first;
    if (isSameRule) return isData ? second : first;
    if (isRule === isData) return isRule ? second : first;
    const between = isRule ? crossed?.rules.rate(j) : crossed?.data.rate(i);
    return between ?? (isRule ? second : first);
  };
}

/**
 * What a leaf adds to a unit's total: effective weight × lift × full mark of the total × the part of
 * its own full mark that it has, each of the edition whose cause has set in or not.
 */
export function leafValue(
  pair: LeafPair,
  member: Member,
  { scales, isNewData }: Editions,
): LeafValue {
  const { before, after } = pair;
  if (before === undefined || after === undefined) return loneValue(pair, member);
  const [old, young] = member.leaves;
  const rate = rateBetween([before, after], member, isNewData);
  // Other units' gaps and this one's own lift its weights: of the data where they are others.
  const lifts = [old.lift(before.index), young.lift(after.index)] as const;
  const lifting = isNewData ? 'performance' : 'method';
  return (set) => {
    const isRule = has(set, 'method');
    const weight = has(set, 'weights') ? after.effectiveWeight : before.effectiveWeight;
    const lift = lifts[has(set, lifting) ? 1 : 0];
    const scale = scales[isRule ? 1 : 0];
    return weight
      .mul(lift)
      .mul(scale)
      .mul(rate(isRule, has(set, 'performance')));
  };
}
