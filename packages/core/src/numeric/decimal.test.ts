import { describe, expect, it } from 'vitest';
import { toDecimal } from './decimal.ts';
import { fraction } from './fraction.ts';
import { linear, powerProduct } from './real.ts';
import { toFixed } from './round-decimal.ts';

const half = fraction('1/2');
const root = (x: string) => powerProduct([[fraction(x), half]]);

describe('toFixed', () => {
  it.each([
    ['89.5', 2, '89.50'],
    ['0', 2, '0.00'],
    ['0.005', 2, '0.01'],
    ['-0.004', 2, '0.00'],
    ['-0.005', 2, '-0.01'],
    ['12345678901234567890.5', 0, '12345678901234567891'],
    ['7', 0, '7'],
    ['0.05', 4, '0.0500'],
  ])('%s to %i digits is %s', (x, digits, text) => {
    expect(toFixed(fraction(x), digits)).toBe(text);
  });
});

describe('toDecimal', () => {
  it.each([
    ['1/8', '0.125'],
    ['100', '100'],
    ['0', '0'],
    ['-2.50', '-2.5'],
    ['1/3', '0.333333333333333333333333333333'],
    ['2/3', '0.666666666666666666666666666667'],
    ['200/3', '66.6666666666666666666666666667'],
    ['1/300', '0.00333333333333333333333333333333'],
    ['1/1000000000000', '0.000000000001'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('%s is %s', (x, text) => expect(toDecimal(fraction(x))).toBe(text));

  it('takes fewer digits', () => {
    expect(toDecimal(fraction('1/3'), 5)).toBe('0.33333');
    expect(toDecimal(fraction('99.9996'), 5)).toBe('100');
  });

  it('prints irrationals to 30 digits', () => {
    // √2 and √3 as in OEIS A002193 and A002194, the 31st digit rounded half-up
    expect(toDecimal(root('2'))).toBe('1.41421356237309504880168872421');
    expect(toDecimal(root('3'))).toBe('1.73205080756887729352744634151');
    expect(toDecimal(linear([[fraction('100'), root('2')]]))).toBe(
      '141.421356237309504880168872421',
    );
  });

  it('prints a formula that is rational as that', () => {
    expect(toDecimal(root('4'))).toBe('2');
    expect(toDecimal(root('0.0625'))).toBe('0.25');
    expect(toDecimal(linear([[fraction('1'), root('4')]], fraction('-2')))).toBe('0');
  });
});
