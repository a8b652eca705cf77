import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from './fraction.ts';
import { rank } from './rank.ts';
import { type Ties, tieRules } from './ties.ts';

const allTies = Object.keys(tieRules) as Ties[];

// The places of 9, 8, 8, 7 as the schema states them: 1224, 1334, 1223, 1 2.5 2.5 4, 1234
it.each([
  ['competition', [1, 2, 2, 4]],
  ['modified', [1, 3, 3, 4]],
  ['dense', [1, 2, 2, 3]],
  ['fractional', [1, 2.5, 2.5, 4]],
  ['ordinal', [1, 2, 3, 4]],
] as const)('%s', (ties, expected) => {
  expect(rank(['9', '8', '8', '7'], { ties })).toEqual(expected);
  expect(rank([7, '8.0', fraction(8), 9], { ties })).toEqual(
    ties === 'ordinal' ? [4, 2, 3, 1] : [...expected].reverse(),
  );
});

// Three level units at the top, and two at the bottom
it.each([
  ['competition', [1, 1, 1, 4, 4]],
  ['modified', [3, 3, 3, 5, 5]],
  ['dense', [1, 1, 1, 2, 2]],
  ['fractional', [2, 2, 2, 4.5, 4.5]],
  ['ordinal', [1, 2, 3, 4, 5]],
] as const)('%s of runs at both ends', (ties, expected) => {
  expect(rank([5, 5, 5, 1, 1], { ties })).toEqual(expected);
});

it('leaves out what has no score, and counts it for nobody', () => {
  expect(rank(['96.73', '96.73', '93.93', undefined, '91.90', null], { ties: 'dense' })).toEqual([
    1,
    1,
    2,
    undefined,
    3,
    undefined,
  ]);
  expect(rank([undefined], { ties: 'dense' })).toEqual([undefined]);
  expect(rank([], { ties: 'dense' })).toEqual([]);
});

it('compares exactly as written', () => {
  const close = ['0.30000000000000004', '0.3', '0.1'];
  expect(rank(close, { ties: 'dense' })).toEqual([1, 2, 3]);
  expect(rank(['1/3', '0.333333333333333333'], { ties: 'dense' })).toEqual([1, 2]);
  expect(rank(['-1', '-2'], { ties: 'dense' })).toEqual([1, 2]);
});

it('ranks within groups, those without one among themselves', () => {
  const groups = ['东', '西', '东', undefined, '西', undefined];
  expect(rank([5, 9, 7, 1, 9, 2], { ties: 'competition', groups })).toEqual([2, 1, 1, 2, 1, 1]);
});

it('a score that is no decimal is a bug of the caller', () => {
  expect(() => rank(['high'], { ties: 'dense' })).toThrow(RangeError);
});

describe('whatever the scores', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 });
  const ranked = fc.constantFrom(...allTies);

  it('better scores have better ranks, and equal scores equal ones unless ordinal', () => {
    fc.assert(
      fc.property(scores, ranked, (values, ties) => {
        const ranks = rank(values, { ties });
        for (const [a, x] of values.entries()) {
          for (const [b, y] of values.entries()) {
            const [p, q] = [ranks[a] ?? 0, ranks[b] ?? 0];
            if (x > y) expect(p).toBeLessThan(q);
            if (x === y && ties !== 'ordinal') expect(p).toBe(q);
            if (x === y && ties === 'ordinal' && a < b) expect(p).toBeLessThan(q);
          }
        }
      }),
    );
  });

  it('fractional and ordinal ranks add up to 1 + 2 + … + n', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom<Ties>('fractional', 'ordinal'), (values, ties) => {
        const total = rank(values, { ties }).reduce<number>((all, r) => all + (r ?? 0), 0);
        expect(2 * total).toBe(values.length * (values.length + 1));
      }),
    );
  });
});
