import { describe, expect, it } from 'vitest';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction, hundred } from '../numeric/fraction.ts';
import { lift, type Part } from './aggregate.ts';
import { arithmetic } from './arithmetic.ts';
import { geometric } from './geometric.ts';
import { aggregateOf, aggregates, aggregateWords } from './index.ts';
import { canReflect, combineReflected, reflect, reflection, unreflect } from './reflect.ts';
import { sum } from './sum.ts';

const part = (score: string, share: string, fullMark = '100'): Part => ({
  score: fraction(score),
  share: fraction(share),
  fullMark: fraction(fullMark),
});
const halves = (a: string, b: string) => [part(a, '1/2'), part(b, '1/2')];

describe('arithmetic', () => {
  it.each([
    [halves('80', '91'), '85.5'],
    // 0.2 · 50 + 0.3 · 60 + 0.5 · 70 = 10 + 18 + 35
    [[part('50', '0.2'), part('60', '0.3'), part('70', '0.5')], '63'],
    // (50 + 60 + 71) / 3
    [[part('50', '1/3'), part('60', '1/3'), part('71', '1/3')], '60.3333333333333333333333333333'],
  ])('%#', (parts, mean) => expect(toDecimal(arithmetic.combine(parts, hundred))).toBe(mean));

  it('under points compares rates: 30 of 40 and 30 of 60 are 0.4 · 0.75 + 0.6 · 0.5 of 100', () => {
    const parts = [part('30', '0.4', '40'), part('30', '0.6', '60')];
    expect(toDecimal(arithmetic.combine(parts, hundred))).toBe('60');
  });
});

describe('geometric', () => {
  it.each([
    // √(40 · 90) = √3600
    [halves('40', '90'), '60'],
    // 8^⅓ · 27^⅔ = 2 · 9
    [[part('8', '1/3'), part('27', '2/3')], '18'],
    [halves('64', '64'), '64'],
    // √2 · 10
    [halves('20', '10'), '14.1421356237309504880168872421'],
  ])('%#', (parts, mean) => expect(toDecimal(geometric.combine(parts, hundred))).toBe(mean));

  it('under points lifts each score first: √(100 · (16/40) · 100 · (54/60)) = √(40 · 90)', () => {
    const parts = [part('16', '1/2', '40'), part('54', '1/2', '60')];
    expect(toDecimal(geometric.combine(parts, hundred))).toBe('60');
  });

  it('takes positive scores alone', () => {
    expect([geometric, arithmetic, sum].map((x) => x.domain)).toEqual(['positive', 'any', 'any']);
  });
});

describe('sum', () => {
  it('adds points', () => {
    const parts = [part('30.5', '0.4', '40'), part('50', '0.6', '60')];
    expect(toDecimal(sum.combine(parts, hundred))).toBe('80.5');
  });

  it('is scaled up where points are left out: 30 of 40 is 75 of 100', () => {
    expect(toDecimal(sum.combine([part('30', '1', '40')], hundred))).toBe('75');
  });

  it('15 of 20 that count for 40 of 100, beside 30 of 60, are 30 + 30', () => {
    const parts = [part('15', '0.4', '20'), part('30', '0.6', '60')];
    expect(toDecimal(sum.combine(parts, hundred))).toBe('60');
  });
});

it('lifts a score to the mark of its group', () => {
  expect(toDecimal(lift(part('12', '1', '20'), hundred))).toBe('60');
});

describe('reflect', () => {
  const line = reflection({ from: [0, 10], onto: [1, 10] });

  // 10 − x · 9 / 10
  it.each([
    ['0', '10'],
    ['10', '1'],
    ['5', '5.5'],
  ])('%s becomes %s, and comes back', (x, y) => {
    expect(toDecimal(reflect(fraction(x), line))).toBe(y);
    expect(toDecimal(unreflect(fraction(y), line))).toBe(x);
  });

  it('a range that does not begin at 0: 1 − (x − 20) / 80', () => {
    const away = reflection({ from: [20, 100], onto: [0, 1] });
    expect(toDecimal(reflect(fraction('20'), away))).toBe('1');
    expect(toDecimal(reflect(fraction('60'), away))).toBe('0.5');
  });

  // Reflected 10 − 0.9 · (20/3) = 4 and 10 − 0.9 · (10/9) = 9; √36 = 6; back (10 − 6) / 0.9 = 40/9
  it('a geometric mean on the reflected scale', () => {
    const parts = [part('20/3', '1/2', '10'), part('10/9', '1/2', '10')];
    expect(toDecimal(combineReflected(parts, fraction(10), geometric, line))).toBe(
      '4.44444444444444444444444444444',
    );
  });

  it('an arithmetic mean is the same on either scale', () => {
    const parts = [part('2', '1/4', '10'), part('6', '3/4', '10')];
    expect(toDecimal(combineReflected(parts, fraction(10), arithmetic, line))).toBe('5');
  });

  it('under points reflects what was lifted: 8 of 12 and 2 of 18 are the 20/3 and 10/9 of 10', () => {
    const parts = [part('8', '1/2', '12'), part('2', '1/2', '18')];
    expect(toDecimal(combineReflected(parts, fraction(10), geometric, line))).toBe(
      '4.44444444444444444444444444444',
    );
  });

  it.each([
    [[0, 10], [1, 10], true],
    [[0, 0], [1, 10], false],
    [[10, 0], [1, 10], false],
    [[0, 10], [1, 1], false],
  ] as [[number, number], [number, number], boolean][])('from %j onto %j: %s', (from, onto, ok) => {
    expect(canReflect({ from, onto })).toBe(ok);
  });
});

it('each way stands under its own name, with the scores that it takes', () => {
  const found = Object.entries(aggregates).map(([name, member]) => [
    name,
    member.method,
    'of' in member ? 'by its parameters' : member.domain,
  ]);
  expect(found).toEqual([
    ['arithmetic', 'arithmetic', 'any'],
    ['geometric', 'geometric', 'positive'],
    ['harmonic', 'harmonic', 'positive'],
    ['min', 'min', 'any'],
    ['max', 'max', 'any'],
    ['median', 'median', 'any'],
    ['sum', 'sum', 'any'],
    ['copeland', 'copeland', 'any'],
    ['power', 'power', 'by its parameters'],
  ]);
});

const reflect10 = { from: [0, 10], onto: [1, 10] } as const;

it.each([
  ['arithmetic', undefined, undefined],
  ['sum', undefined, undefined],
  [
    { method: 'arithmetic', reflect: reflect10 },
    '加权平均，在反向分制上计算',
    'weighted mean, on a reflected scale',
  ],
  ['geometric', '加权几何平均', 'weighted geometric mean'],
  [
    { method: 'geometric', reflect: reflect10 },
    '加权几何平均，在反向分制上计算',
    'weighted geometric mean, on a reflected scale',
  ],
  ['harmonic', '加权调和平均', 'weighted harmonic mean'],
  ['min', '取最低分', 'the least score'],
  ['max', '取最高分', 'the greatest score'],
  ['median', '加权中位数', 'the weighted median'],
  ['copeland', 'Copeland 法：逐对比较胜出的单位数', 'Copeland: units beaten, pair by pair'],
  [{ method: 'power', p: '-1/2' }, '加权幂平均，指数 -0.5', 'weighted power mean, exponent -0.5'],
] as const)('%j says how it is made', (written, zh, en) => {
  expect(aggregateWords(written, 'zh')).toBe(zh);
  expect(aggregateWords(written, 'en')).toBe(en);
});

it.each([
  ['arithmetic', 'plain'],
  ['sum', 'plain'],
  ['geometric', 'log'],
  ['harmonic', 'power -1'],
  [{ method: 'power', p: 2 }, 'power 2'],
  [{ method: 'power', p: 9 }, undefined],
  [{ method: 'power', p: '1/65' }, undefined],
  ['median', undefined],
  ['copeland', undefined],
] as const)('%j is a mean on the scale %s', (written, scale) =>
  expect(aggregateOf(written).mean?.scale).toBe(scale),
);
