import type { Decimal } from '@zhibiao/schemas';
import type { Outcome } from '../diagnostic/outcome.ts';
import { type Fraction, fraction, one, sum } from '../numeric/fraction.ts';
import { checkInput } from '../options/check-input.ts';
import { type Derived, exactShares } from './derived.ts';
import { diagnostic } from './diagnostics.ts';
import { derivedShapes } from './shapes.ts';

/** How sets are joined: the mean by their parts, or the product. */
export type Combination = 'mean' | 'product';

/**
 * Several sets of weights of one group as one, such as the judgement of people and what the data tell
 * (主客观组合赋权), exactly: the mean in which each has its part, or the product over the sum of
 * products, where what one holds for nothing stays nothing.
 *
 * @param parts how much each set counts under `mean`; alike where left out
 *
 * @example
 * const people = unwrap(swing({ service: 100, openness: 60 }));
 * const others = unwrap(swing({ service: 50, openness: 100 }));
 * unwrap(combine([people, others])).weights // { service: '23/48', openness: '25/48' }
 */
export function combine(
  sets: readonly Derived[],
  how: Combination = 'mean',
  given?: readonly Decimal[],
): Outcome<Derived> {
  const faults = [
    ...checkInput(derivedShapes.list, sets, 'sets'),
    ...checkInput(derivedShapes.how, how, 'how'),
    ...(given === undefined ? [] : checkInput(derivedShapes.parts, given, 'parts')),
  ];
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const parts = given ?? sets.map(() => 1);
  const ids = Object.keys(sets[0]?.weights ?? {});
  const same = sets.every((set) => {
    const own = Object.keys(set.weights);
    return own.length === ids.length && ids.every((id) => own.includes(id));
  });
  if (sets.length < 2 || !same || parts.length !== sets.length) {
    const params = { sets: sets.length, parts: parts.length, indicators: ids };
    return { value: undefined, diagnostics: [diagnostic('sets-differ', params)] };
  }
  const shares = ids.map((id) => sets.map((set) => fraction(set.weights[id] ?? '0')));
  const counts = parts.map((part) => fraction(part));
  const joined = shares.map(
    (own): Fraction =>
      how === 'mean'
        ? sum(own.map((share, s) => share.mul(counts[s] ?? one)))
        : own.reduce((all, share) => all.mul(share), one),
  );
  if (sum(joined).equals(0)) {
    return {
      value: undefined,
      diagnostics: [diagnostic('nothing-varies', { method: 'combine', indicators: ids })],
    };
  }
  const notes = (language: 'zh' | 'en') =>
    sets.map(({ note }, s) =>
      how === 'mean' ? `${note[language]} (${parts[s]})` : note[language],
    );
  const note = {
    zh: `组合赋权（${how === 'mean' ? '加权平均' : '乘积'}）：${notes('zh').join('；')}`,
    en: `Combined by their ${how}: ${notes('en').join('; ')}`,
  };
  return { value: { weights: exactShares(ids, joined), note, facts: {} }, diagnostics: [] };
}
