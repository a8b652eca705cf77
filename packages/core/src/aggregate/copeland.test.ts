import { describe, expect, it } from 'vitest';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction, hundred } from '../numeric/fraction.ts';
import { powerProduct } from '../numeric/real.ts';
import type { Entry } from './aggregate.ts';
import { copeland } from './copeland.ts';

/** Units as rows of scores; null where there is none. */
const units = (weights: readonly string[], ...rows: (number | null)[][]): Entry[][] =>
  rows.map((row) =>
    row.flatMap((score, child) => {
      if (score === null) return [];
      const weight = fraction(weights[child] ?? '0');
      return [{ child, weight, share: weight, score: fraction(score), fullMark: hundred }];
    }),
  );
const scores = (entries: Entry[][]) =>
  copeland.combineAll(entries, hundred).map((x) => toDecimal(x, 6));

describe('copeland', () => {
  it('counts whom a unit beats: 甲 beats 乙 and 丙 on 0.6 and 0.7, 乙 beats 丙', () => {
    // 甲-乙: a for 甲 (0.6). 甲-丙: a, b for 甲 (0.9). 乙-丙: a, c for 乙 (0.7)
    const rows = units(['0.6', '0.3', '0.1'], [9, 5, 1], [8, 6, 3], [1, 2, 2]);
    expect(scores(rows)).toEqual(['100', '50', '0']);
  });

  it('a circle leaves all level, each beating one', () => {
    const rows = units(['1/3', '1/3', '1/3'], [3, 2, 1], [1, 3, 2], [2, 1, 3]);
    expect(scores(rows)).toEqual(['50', '50', '50']);
  });

  it('a tie on a child gives neither side weight, and equal weight is a tie', () => {
    expect(scores(units(['1/2', '1/2'], [5, 4], [5, 3]))).toEqual(['100', '0']);
    expect(scores(units(['1/2', '1/2'], [5, 4], [4, 5]))).toEqual(['50', '50']);
    // 1.5 of 2, 1 of 2 and 0.5 of 2: 甲 ties 乙 and beats 丙, 乙 ties both
    expect(scores(units(['1/2', '1/2'], [5, 5], [6, 4], [3, 4.5]))).toEqual(['75', '50', '25']);
  });

  it('is by weight, not by number', () => {
    expect(scores(units(['0.6', '0.2', '0.2'], [2, 1, 1], [1, 2, 2]))).toEqual(['100', '0']);
  });

  it('a pair is compared on what both have, by the weights as written', () => {
    // 甲 has no first child, on which 乙 is far ahead of 丙
    const rows = units(['0.6', '0.3', '0.1'], [null, 3, 1], [9, 2, 1], [1, 2, 2]);
    // 甲-乙: second for 甲 (0.3). 甲-丙: 0.3 against 0.1. 乙-丙: 0.6 against 0.1
    expect(scores(rows)).toEqual(['100', '50', '0']);
  });

  it('a pair without a child in common is level', () => {
    expect(scores(units(['1/2', '1/2'], [9, null], [null, 1]))).toEqual(['50', '50']);
  });

  it('compares formulas exactly, and rates under points', () => {
    const whole = fraction('1/2');
    const entry = { child: 0, weight: whole, share: whole, fullMark: hundred };
    const root = powerProduct([[fraction(2), whole]]);
    const near = { ...entry, score: fraction('1.41421356237309504880168872420') };
    expect(scores([[{ ...entry, score: root }], [near]])).toEqual(['100', '0']);
  });

  it('does not depend on the order of units', () => {
    const rows = units(['0.6', '0.3', '0.1'], [9, 5, 1], [8, 6, 3], [1, 2, 2], [8, 5, null]);
    expect(scores(rows.toReversed())).toEqual(scores(rows).toReversed());
  });
});
