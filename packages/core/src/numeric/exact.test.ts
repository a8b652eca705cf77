import { describe, expect, it } from 'vitest';
import { compareReal, roundReal } from './exact.ts';
import { fraction } from './fraction.ts';
import { linear, powerProduct, type Real } from './real.ts';
import type { RoundingMode } from './round.ts';
import { toFixed } from './round-decimal.ts';

const half = fraction('1/2');
const geometric = (a: Real | string, b: Real | string): Real => {
  const [x, y] = [a, b].map((v) => (typeof v === 'string' ? fraction(v) : v)) as [Real, Real];
  return powerProduct([
    [x, half],
    [y, half],
  ]);
};
const rounded = (x: Real, digits: number, mode: RoundingMode) =>
  toFixed(roundReal(x, digits, mode), digits);

describe('a geometric mean that is rational on a boundary', () => {
  // √(4 · 9) = 6 exactly: nothing to round, whichever way
  it.each(['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'] as const)(
    '√(4 · 9) is 6 under %s',
    (mode) => expect(rounded(geometric('4', '9'), 0, mode)).toBe('6'),
  );

  // 2.5² = 6.25 = 0.5 · 12.5; 1.005² = 1.010025; 50.015² = 2501.500225 = 2 · 1250.7501125
  it.each([
    ['0.5', '12.5', 0, 'half-up', '3'],
    ['0.5', '12.5', 0, 'half-even', '2'],
    ['0.5', '12.5', 0, 'half-down', '2'],
    ['1', '1.010025', 2, 'half-up', '1.01'],
    ['1', '1.010025', 2, 'half-down', '1.00'],
    ['1', '1.010025', 2, 'half-even', '1.00'],
    ['2', '1250.7501125', 2, 'half-up', '50.02'],
    ['2', '1250.7501125', 2, 'half-down', '50.01'],
  ] as const)('√(%s · %s) to %i digits %s is %s', (a, b, digits, mode, expected) => {
    expect(rounded(geometric(a, b), digits, mode)).toBe(expected);
  });

  it('nested: √(√16 · 9) = 6', () => {
    const six = geometric(geometric('2', '8'), '9');
    expect(rounded(six, 0, 'floor')).toBe('6');
    expect(rounded(six, 0, 'ceiling')).toBe('6');
    expect(rounded(linear([[half, six]], fraction('-3')), 2, 'up')).toBe('0.00');
  });
});

it('an irrational beside a boundary falls on its own side', () => {
  // √2 = 1.41421356237309504880… (OEIS A002193); the digits after …488 are 016…, after …4880 are 16…
  const root = geometric('1', '2');
  expect(rounded(root, 20, 'floor')).toBe('1.41421356237309504880');
  expect(rounded(root, 20, 'ceiling')).toBe('1.41421356237309504881');
  expect(rounded(root, 20, 'half-up')).toBe('1.41421356237309504880');
  expect(rounded(linear([[fraction('-1'), root]]), 3, 'ceiling')).toBe('-1.414');
});

it('a value 10^−60 above a tie is above it', () => {
  // √(0.25 · (1 + 10^−60)) is above 0.5, √(0.25 · 1) on it
  const above = geometric('0.25', `1.${'0'.repeat(59)}1`);
  expect(rounded(above, 0, 'half-down')).toBe('1');
  expect(rounded(geometric('0.25', '1'), 0, 'half-down')).toBe('0');
});

describe('compareReal', () => {
  it.each([
    ['6', 0],
    ['5.99', -1],
    ['6.01', 1],
  ])('%s against √(4 · 9)', (x, sign) => {
    expect(Math.sign(compareReal(fraction(x), geometric('4', '9')))).toBe(sign);
    expect(Math.sign(compareReal(geometric('4', '9'), fraction(x)))).toBe(0 - sign);
  });

  it('√2 · √8 and 4, written as different formulas, are equal', () => {
    const product = powerProduct([
      [fraction('2'), half],
      [fraction('8'), half],
    ]);
    expect(compareReal(product, geometric('16', '1'))).toBe(0);
  });

  it('tells apart what differs in the 60th digit', () => {
    const [a, b] = [geometric('2', '3'), geometric('2', `3.${'0'.repeat(59)}1`)];
    expect(Math.sign(compareReal(a, b))).toBe(-1);
    expect(compareReal(a, a)).toBe(0);
  });
});
