import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absentOf, listed, ranks } from './ranks.ts';
import { type Ties, tieRules } from './ties.ts';

const allTies = Object.keys(tieRules) as Ties[];

it('a unit that takes no part has no rank, and nobody stands behind it', () => {
  const order = Int32Array.of(3, 9, 5);
  expect(listed(ranks(order, { units: 3, absent: Uint8Array.of(0, 1, 0), ties: 'dense' }))).toEqual(
    [2, undefined, 1],
  );
  expect(absentOf([true, true])).toBeUndefined();
  expect(absentOf([true, false])).toEqual(Uint8Array.of(0, 1));
});

it('within groups every group begins at 1', () => {
  const groups = ['东', '西', '东', undefined, '西', undefined];
  const order = Int32Array.of(5, 9, 7, 1, 9, 2);
  expect(listed(ranks(order, { units: 6, groups, ties: 'fractional' }))).toEqual([
    2, 1.5, 1, 2, 1.5, 1,
  ]);
});

// Few units with steps close together are counted, far apart packed, and many of those sorted.
it.each([
  ['few units', 40, 1000],
  ['many units on few steps', 200, 50],
  ['many units on many steps', 200, 1_000_000],
  ['steps too great to pack', 40, 2 ** 40],
])('whole numbers and a comparison of them give the same ranks: %s', (_, units, most) => {
  const given = fc.record({
    ties: fc.constantFrom(...allTies),
    steps: fc.array(fc.integer({ min: 0, max: most }), { minLength: units, maxLength: units }),
    absent: fc.uint8Array({ min: 0, max: 1, minLength: units, maxLength: units }),
  });
  fc.assert(
    fc.property(given, ({ ties, steps, absent }) => {
      const own = Float64Array.from(steps);
      const compare = (a: number, b: number) => (own[a] as number) - (own[b] as number);
      expect(ranks(own, { units, absent, ties })).toEqual(ranks(compare, { units, absent, ties }));
    }),
    { seed: 11, numRuns: 40 },
  );
});
