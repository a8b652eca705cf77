import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fraction, fraction, numerator } from './fraction.ts';
import { type RoundingMode, round } from './round.ts';
import { toFixed } from './round-decimal.ts';

const modes = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'] as const;

describe('to one digit', () => {
  // By the definition of each mode; 0.25 and 0.35 are ties, 0.2 needs no rounding.
  it.each([
    // x        half-up half-even half-down up      down    ceiling floor
    ['0.2', ['0.2', '0.2', '0.2', '0.2', '0.2', '0.2', '0.2']],
    ['0.24', ['0.2', '0.2', '0.2', '0.3', '0.2', '0.3', '0.2']],
    ['0.25', ['0.3', '0.2', '0.2', '0.3', '0.2', '0.3', '0.2']],
    ['0.26', ['0.3', '0.3', '0.3', '0.3', '0.2', '0.3', '0.2']],
    ['0.35', ['0.4', '0.4', '0.3', '0.4', '0.3', '0.4', '0.3']],
    ['-0.24', ['-0.2', '-0.2', '-0.2', '-0.3', '-0.2', '-0.2', '-0.3']],
    ['-0.25', ['-0.3', '-0.2', '-0.2', '-0.3', '-0.2', '-0.2', '-0.3']],
    ['-0.26', ['-0.3', '-0.3', '-0.3', '-0.3', '-0.2', '-0.2', '-0.3']],
    ['-0.35', ['-0.4', '-0.4', '-0.3', '-0.4', '-0.3', '-0.3', '-0.4']],
    ['0.95', ['1.0', '1.0', '0.9', '1.0', '0.9', '1.0', '0.9']],
    ['-0.01', ['0.0', '0.0', '0.0', '-0.1', '0.0', '0.0', '-0.1']],
    ['0', ['0.0', '0.0', '0.0', '0.0', '0.0', '0.0', '0.0']],
  ])('%s', (x, expected) => {
    expect(modes.map((mode) => toFixed(round(fraction(x), 1, mode), 1))).toEqual(expected);
  });
});

it.each([
  // 49.995 as a double is below the tie, and 1.005 as well: what binary floating point gets wrong
  ['49.995', 2, 'half-up', '50.00'],
  ['1.005', 2, 'half-up', '1.01'],
  ['2.5', 0, 'half-up', '3'],
  ['2.5', 0, 'half-even', '2'],
  ['-2.5', 0, 'half-up', '-3'],
  ['1/3', 12, 'half-up', '0.333333333333'],
  ['2/3', 4, 'half-down', '0.6667'],
] as const)('%s to %i digits %s is %s', (x, digits, mode, expected) => {
  expect(toFixed(round(fraction(x), digits, mode), digits)).toBe(expected);
});

/** Another way to the same: the floor of a BigInt quotient, and then by cases. */
function roundByFloor(n: bigint, d: bigint, digits: number, mode: RoundingMode): bigint {
  const scaled = n * 10n ** BigInt(digits);
  const quotient = scaled / d;
  const floor = quotient * d > scaled ? quotient - 1n : quotient;
  const ceiling = floor * d === scaled ? floor : floor + 1n;
  if (mode === 'floor') return floor;
  if (mode === 'ceiling') return ceiling;
  if (mode === 'up') return n < 0n ? floor : ceiling;
  if (mode === 'down') return n < 0n ? ceiling : floor;
  const below = 2n * (scaled - floor * d);
  const above = 2n * (ceiling * d - scaled);
  if (below !== above) return below < above ? floor : ceiling;
  if (mode === 'half-even') return floor % 2n === 0n ? floor : ceiling;
  return (mode === 'half-up') === n < 0n ? floor : ceiling;
}

it('agrees with a floor of integers', () => {
  const any = fc.tuple(
    fc.bigInt(-(10n ** 12n), 10n ** 12n),
    // Denominators full of ties: 2, 4, 5, 8, 20, 2000 …
    fc.oneof(fc.bigInt(1n, 10n ** 6n), fc.constantFrom(2n, 4n, 5n, 8n, 20n, 200n, 2000n)),
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom(...modes),
  );
  fc.assert(
    fc.property(any, ([n, d, digits, mode]) => {
      const rounded = round(new Fraction(n, d), digits, mode);
      const steps = rounded.mul(new Fraction(10n ** BigInt(digits)));
      expect([numerator(steps), steps.d]).toEqual([roundByFloor(n, d, digits, mode), 1n]);
    }),
    { numRuns: 2000 },
  );
});
