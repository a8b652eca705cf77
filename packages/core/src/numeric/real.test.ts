import { describe, expect, it } from 'vitest';
import { toDecimal } from './decimal.ts';
import { fraction, one } from './fraction.ts';
import { isRational, linear, minus, plus, powerProduct } from './real.ts';

const [half, two, three] = ['1/2', '2', '3'].map((x) => fraction(x)) as [
  typeof one,
  typeof one,
  typeof one,
];
const rootTwo = powerProduct([[two, half]]);

describe('linear', () => {
  it('of rationals is rational', () => {
    const x = linear([
      [half, three],
      [two, half],
    ]);
    expect(isRational(x) && x.equals(fraction('2.5'))).toBe(true);
  });

  it('of one irrational alone is that irrational', () => {
    expect(linear([[one, rootTwo]])).toBe(rootTwo);
  });

  it('keeps an irrational as a formula, and drops it where its coefficient is 0', () => {
    const kept = linear([[half, rootTwo]], one);
    expect(kept).toEqual({
      kind: 'linear',
      constant: one,
      terms: [{ coefficient: half, real: rootTwo }],
    });
    const dropped = linear([[one.sub(one), rootTwo]], one);
    expect(isRational(dropped) && dropped.equals(1)).toBe(true);
  });

  it('of sums is one sum, in which a formula stands once', () => {
    // ½ (½ √2 + 1) + √2 = 5/4 √2 + ½
    const inner = linear([[half, rootTwo]], one);
    const outer = linear([
      [half, inner],
      [one, rootTwo],
    ]);
    const terms = [{ coefficient: fraction('5/4'), real: rootTwo }];
    expect(outer).toEqual({ kind: 'linear', constant: half, terms });
    expect(minus(outer, plus(inner, outer))).toEqual(minus(fraction('0'), inner));
    expect(minus(outer, outer)).toEqual(fraction('0'));
  });
});

describe('powerProduct', () => {
  it('of equal scores is that score', () => {
    const mean = powerProduct([
      [three, half],
      [fraction('3.0'), half],
    ]);
    expect(isRational(mean) && mean.equals(3)).toBe(true);
  });

  it('of nothing, or to the power of 0, is 1', () => {
    expect(powerProduct([])).toBe(one);
    expect(powerProduct([[rootTwo, one.sub(one)]])).toBe(one);
  });

  it('of powers is one of what they are powers of', () => {
    // √(√2 · √2) · 3^½ = 2^½ · 3^½
    const nested = powerProduct([
      [rootTwo, half],
      [rootTwo, half],
      [three, half],
    ]);
    expect(nested).toEqual({
      kind: 'power-product',
      factors: [
        { base: two, exponent: half },
        { base: three, exponent: half },
      ],
    });
  });

  it('of one sum to the power of 1 is that sum', () => {
    const sum = linear([[half, rootTwo]], one);
    expect(
      powerProduct([
        [sum, half],
        [sum, half],
      ]),
    ).toBe(sum);
  });
});

describe('what must not be folded', () => {
  const rootThree = powerProduct([[three, half]]);
  it('a sum of two irrationals is neither of them', () => {
    // √2 + √3 = 3.146264369941972342…
    expect(toDecimal(plus(rootTwo, rootThree), 19)).toBe('3.146264369941972342');
    // √2 + 1, √2 − 3
    expect(toDecimal(plus(rootTwo, one), 19)).toBe('2.414213562373095049');
    expect(toDecimal(minus(rootTwo, three), 19)).toBe('-1.585786437626904951');
    expect(toDecimal(minus(three, rootTwo), 19)).toBe('1.585786437626904951');
  });
  it('factors of different bases stay apart', () => {
    const [a, b] = [plus(rootTwo, one), plus(rootThree, one)];
    // √((√2 + 1) (√3 + 1)) and 2 · √(√2 + 1)
    const both = powerProduct([
      [a, half],
      [b, half],
    ]);
    expect(toDecimal(both, 16)).toBe(
      Math.sqrt((Math.SQRT2 + 1) * (Math.sqrt(3) + 1)).toPrecision(16),
    );
    const withTwo = powerProduct([
      [two, one],
      [a, half],
    ]);
    expect(toDecimal(withTwo, 15)).toBe((2 * Math.sqrt(Math.SQRT2 + 1)).toPrecision(15));
  });
});
