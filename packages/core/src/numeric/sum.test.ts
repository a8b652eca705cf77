import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, sum } from './fraction.ts';

describe('exact sums', () => {
  it.each([
    [['0.1', '0.2'], '3/10'],
    [['1/3', '1/3', '1/3'], '1'],
    [['33.3', '33.3', '33.4'], '100'],
    [['1/3'], '1/3'],
    [[0.1, 0.7], '4/5'],
  ])('of %j are %s', (parts, expected) => {
    expect(sum(parts.map(fraction)).toFraction()).toBe(expected);
  });

  it('do not depend on the order', () => {
    const decimal = fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1 }), (pairs) => {
        const values = pairs.map(([a, b]) => fraction(`${a}/${b}`));
        expect(sum(values).equals(sum(values.toReversed()))).toBe(true);
      }),
    );
  });
});
