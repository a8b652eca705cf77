import type { Indicator } from '@zhibiao/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounds } from '../../../../../.config/rounds.ts';
import { Fraction, fraction, zero } from '../../numeric/fraction.ts';
import type { RoundingMode } from '../../numeric/round.ts';
import { compiled } from '../../system/build.ts';
import { expectSame, type Marks } from '../../testing/both-paths.ts';
import { group, leaf, type Some, systemOf } from '../../testing/fixtures.ts';

// Scores built to fall on a rounding boundary or within 1e-13 of one, and within 1e-13 of each other,
// as the mean of leaves that are anything: what a double cannot tell apart.

const tiny = fraction('1/10000000000000');
const modes = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'] as const;

interface Attack {
  readonly weights: readonly number[];
  readonly mode: RoundingMode;
  /** Half steps of a hundredth: odd ones are boundaries of halves, even ones of directions. */
  readonly halves: number;
  /** By unit: how far the others stand from the boundary in millionths, and the total in 1e-13. */
  readonly units: readonly { readonly others: readonly number[]; readonly off: number }[];
  readonly nested: boolean;
}

const attacks: fc.Arbitrary<Attack> = fc
  .array(fc.integer({ min: 1, max: 997 }), { minLength: 1, maxLength: 9 })
  .chain((weights) =>
    fc.record({
      weights: fc.constant(weights),
      mode: fc.constantFrom(...modes),
      halves: fc.integer({ min: 8000, max: 12_000 }),
      units: fc.array(
        fc.record({
          others: fc.array(fc.integer({ min: -3000, max: 3000 }), {
            minLength: weights.length,
            maxLength: weights.length,
          }),
          off: fc.integer({ min: -2, max: 2 }),
        }),
        { minLength: 1, maxLength: 40 },
      ),
      nested: fc.boolean(),
    }),
  );

/** A system and marks whose total is the boundary and so many 1e-13 beside it, for every unit. */
function build({ weights, mode, halves, units, nested }: Attack) {
  const all = weights.reduce((sum, w) => sum + w, 0);
  const boundary = new Fraction(halves, 200);
  const marks: Record<string, string[]> = { last: [] };
  const ids = weights.map((_, i) => `leaf-${i}`);
  for (const { others, off } of units) {
    // The last leaf weighs 1 and undoes what the others are off by.
    let undone = zero;
    for (const [i, id] of ids.entries()) {
      const by = new Fraction(others[i] ?? 0, 1_000_000);
      undone = undone.add(by.mul(weights[i] ?? 0));
      marks[id] = [...(marks[id] ?? []), boundary.add(by).toFraction()];
    }
    const last = boundary.sub(undone).add(tiny.mul(off * (all + 1)));
    marks.last?.push(last.toFraction());
  }
  const others = ids.map((id, i) => leaf(id, { weight: weights[i] ?? 0 })) as Some<Indicator>;
  const indicators: Some<Indicator> = nested
    ? [group('others', others, { weight: all }), leaf('last', { weight: 1 })]
    : [...others, leaf('last', { weight: 1 })];
  const system = systemOf(indicators, {
    weighting: { basis: 'share' },
    method: {
      scale: 100,
      missing: { policy: 'renormalize' },
      rounding: { digits: 2, mode },
      ranking: { on: 'rounded', ties: 'competition' },
    },
  });
  return { system, marks: marks as Marks };
}

describe('the error bound under attack', () => {
  it('decides nothing wrongly within 1e-13 of a boundary', () => {
    let [byDenominator, byRational] = [0, 0];
    fc.assert(
      fc.property(attacks, (attack) => {
        const { system, marks } = build(attack);
        const decided = expectSame(compiled(system), marks);
        byDenominator += decided.byDenominator;
        byRational += decided.byRational;
      }),
      { numRuns: rounds(200, 2000) },
    );
    // Both ways of last resort are taken: an attack that no value survives would prove nothing.
    expect(byDenominator).toBeGreaterThan(0);
    expect(byRational).toBeGreaterThan(0);
  });
});
