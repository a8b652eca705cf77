import { describe, expect, it } from 'vitest';
import { Fraction, fraction, numerator, parseFraction, plainDigits, sum } from './fraction.ts';

describe('parseFraction', () => {
  // numerator and denominator by hand, in lowest terms
  it.each([
    [0.1, 1n, 10n],
    ['0.10', 1n, 10n],
    ['1/3', 1n, 3n],
    ['2/6', 1n, 3n],
    ['0/7', 0n, 1n],
    [1e21, 1_000_000_000_000_000_000_000n, 1n],
    [1.5e21, 1_500_000_000_000_000_000_000n, 1n],
    [1e-7, 1n, 10_000_000n],
    [2.5e-7, 1n, 4_000_000n],
    ['-12.5', -25n, 2n],
    ['+3', 3n, 1n],
    ['007', 7n, 1n],
    ['0.1234567890123456789', 1_234_567_890_123_456_789n, 10_000_000_000_000_000_000n],
    ['99999999999999999999.99', 9_999_999_999_999_999_999_999n, 100n],
  ])('%s', (written, n, d) => {
    const value = parseFraction(written);
    expect([value && numerator(value), value?.d]).toEqual([n, d]);
  });

  it.each([
    '',
    ' 1',
    '1 ',
    'a',
    '.5',
    '5.',
    '1e3',
    '1,000',
    '1/0',
    '1/03',
    '-1/3',
    '1/3/4',
    '0x10',
  ])('refuses %j', (written) => expect(parseFraction(written)).toBeUndefined());

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '0.(3)', '1 1/2', '１'])('refuses %s', (written) =>
    expect(parseFraction(written)).toBeUndefined(),
  );
});

describe('plainDigits', () => {
  it.each([
    [1e21, '1000000000000000000000'],
    [-1.25e22, '-12500000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.5e-9, '-0.0000000015'],
    [123.45, '123.45'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('%s is %s', (x, text) => expect(plainDigits(x)).toBe(text));
});

it('a number that is none is a bug of the caller', () => {
  expect(() => fraction('many')).toThrow(RangeError);
});

it('three thirds are one, and a tenth and two tenths three', () => {
  const third = fraction('1/3');
  expect(sum([third, third, third]).equals(1)).toBe(true);
  expect(sum([fraction(0.1), fraction(0.2)]).equals(new Fraction(3, 10))).toBe(true);
  expect(sum([]).equals(0)).toBe(true);
});
