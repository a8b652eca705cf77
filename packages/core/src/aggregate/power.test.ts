import { describe, expect, it } from 'vitest';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction, hundred, one } from '../numeric/fraction.ts';
import { isRational, powerProduct } from '../numeric/real.ts';
import type { Part } from './aggregate.ts';
import { geometric } from './geometric.ts';
import { harmonic } from './harmonic.ts';
import { isPower, powerMean, readPower } from './power.ts';
import { combineReflected, reflection } from './reflect.ts';

const part = (score: string, share: string, fullMark = '100'): Part => ({
  ...{ score: fraction(score), share: fraction(share), fullMark: fraction(fullMark) },
});
const halves = (a: string, b: string) => [part(a, '1/2'), part(b, '1/2')];
const mean = (p: string | number, parts: readonly Part[]) =>
  powerMean(readPower(p)).combine(parts, hundred);

describe('harmonic', () => {
  it.each([
    // 1 / (0.5/40 + 0.5/60) = 240 / 5
    [halves('40', '60'), '48'],
    // 1 / ((1/4)/20 + (3/4)/60) = 1 / (1/80 + 1/80)
    [[part('20', '1/4'), part('60', '3/4')], '40'],
    [halves('70', '70'), '70'],
    // 1 / ((1/3)(1/10 + 1/20 + 1/30)) = 180 / 11
    [[part('10', '1/3'), part('20', '1/3'), part('30', '1/3')], '16.3636363636363636363636363636'],
  ])('%#', (parts, expected) => {
    const found = harmonic.combine(parts, hundred);
    expect(isRational(found)).toBe(true);
    expect(toDecimal(found)).toBe(expected);
  });

  it('under points compares rates: 16 of 40 and 36 of 60 are 40 and 60 of 100', () => {
    const parts = [part('16', '1/2', '40'), part('36', '1/2', '60')];
    expect(toDecimal(harmonic.combine(parts, hundred))).toBe('48');
  });

  it('of geometric means: 1 / (0.5/√1600 + 0.5/60)', () => {
    const forty = powerProduct([[fraction(1600), fraction('1/2')]]);
    const parts = [{ ...part('0', '1/2'), score: forty }, part('60', '1/2')];
    expect(toDecimal(harmonic.combine(parts, hundred))).toBe('48');
  });
});

describe('power', () => {
  it.each([
    // √((10² + 70²) / 2) = √2500
    [2, halves('10', '70'), '50'],
    // √4500
    [2, halves('30', '90'), '67.0820393249936908922752100619'],
    // ((√16 + √64) / 2)² = 6²
    ['1/2', halves('16', '64'), '36'],
    ['0.5', halves('16', '64'), '36'],
    // ((1/5 + 1/10) / 2)^−2 = (20/3)² = 400/9
    ['-1/2', halves('25', '100'), '44.4444444444444444444444444444'],
    ['-0.5', halves('25', '100'), '44.4444444444444444444444444444'],
    [1, halves('80', '91'), '85.5'],
    [-1, halves('40', '60'), '48'],
    // ((10³ + 20³ · 3) / 4)^⅓ = 6250^⅓
    [3, [part('10', '1/4'), part('20', '3/4')], '18.4201574932019330288991141679'],
    [2, halves('0', '50'), '35.3553390593273762200422181052'],
    [2, halves('0', '0'), '0'],
    // ((0 + √64) / 2)²
    ['1/2', halves('0', '64'), '16'],
    // Equal scores are their own mean, whole root or not
    ['1/3', halves('37', '37'), '37'],
    [100, halves('37.5', '37.5'), '37.5'],
  ])('p = %s, %#', (p, parts, expected) => expect(toDecimal(mean(p, parts))).toBe(expected));

  it('rises with p, between the least score and the greatest, geometric between', () => {
    const parts = halves('20', '80');
    const found = ['-100', '-1', '-0.01', '0.01', '1', '100'].map((p) => mean(p, parts));
    const all = [...found.slice(0, 3), geometric.combine(parts, hundred), ...found.slice(3)];
    expect(all.map((x) => toDecimal(x, 6))).toEqual([
      '20.1391',
      '32',
      '39.904',
      '40',
      '40.0962',
      '50',
      '79.4474',
    ]);
  });

  it('takes what it has an answer for, by p', () => {
    expect(powerMean(one).domain).toBe('non-negative');
    expect(powerMean(one.neg()).domain).toBe('positive');
  });

  it('on a reflected scale: 10 − 3 and 10 − 9 are 7 and 1; √25 = 5; back 10 − 5', () => {
    const line = reflection({ from: [0, 10], onto: [0, 10] });
    const parts = [part('3', '1/2', '10'), part('9', '1/2', '10')];
    expect(toDecimal(combineReflected(parts, fraction(10), powerMean(fraction(2)), line))).toBe(
      '5',
    );
  });
});

describe('the exponent', () => {
  it.each([
    ['2', '2'],
    ['-1/3', '-1/3'],
    ['-0.25', '-1/4'],
    [1e-7, '1/10000000'],
  ])('%s', (written, p) => expect(readPower(written).toFraction()).toBe(p));

  it.each([
    ['0', false],
    ['0/5', false],
    ['0.01', true],
    ['1/101', false],
    ['-100', true],
    ['100.5', false],
  ])('%s: %s', (written, ok) => expect(isPower(readPower(written))).toBe(ok));
});
