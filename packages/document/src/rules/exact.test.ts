import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, exact, written } from './exact.ts';

describe('exact sums', () => {
  it.each([
    [['0.1', '0.2'], '0.3'],
    [['1/3', '1/3', '1/3'], '1'],
    [['33.3', '33.3', '33.4'], '100'],
    [['1/3'], '1/3'],
    [[0.1, 0.7], '0.8'],
  ])('of %j are %s', (parts, expected) => {
    expect(written(parts.map(exact).reduce(add))).toBe(expected);
  });

  it('do not depend on the order', () => {
    const decimal = fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1 }), (pairs) => {
        const values = pairs.map(([a, b]) => exact(`${a}/${b}`));
        const [forward, backward] = [values.reduce(add), values.toReversed().reduce(add)];
        expect(compare(forward, backward)).toBe(0);
      }),
    );
  });
});
