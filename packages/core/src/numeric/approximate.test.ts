import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approximate } from './approximate.ts';
import { Fraction, fraction } from './fraction.ts';
import { linear, powerProduct } from './real.ts';

const half = fraction('1/2');
const scores = fc.integer({ min: 1, max: 10_000_000 }).map((steps) => new Fraction(steps, 10_000));

it('answers a rational as it is', () => {
  const third = fraction('1/3');
  expect(approximate(third, 3)).toBe(third);
});

it('comes within 10^−digits of a square root: the squares around it enclose the number', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 60 }), (x, digits) => {
      const near = approximate(powerProduct([[x, half]]), digits);
      const step = new Fraction(1n, 10n ** BigInt(digits));
      const low = near.compare(step) > 0 ? near.sub(step) : fraction('0');
      expect(low.pow(2)?.compare(x)).not.toBe(1);
      expect(near.add(step).pow(2)?.compare(x)).toBe(1);
    }),
    { numRuns: 200 },
  );
});

it('comes within 10^−digits of a cube root of a product', () => {
  const third = fraction('1/3');
  fc.assert(
    fc.property(scores, scores, scores, (a, b, c) => {
      const mean = powerProduct([
        [a, third],
        [b, third],
        [c, third],
      ]);
      const near = approximate(mean, 40);
      const step = new Fraction(1n, 10n ** 40n);
      const product = a.mul(b).mul(c);
      expect(near.sub(step).pow(3)?.compare(product)).not.toBe(1);
      expect(near.add(step).pow(3)?.compare(product)).toBe(1);
    }),
    { numRuns: 100 },
  );
});

it('comes as near where roots are nested and weighed', () => {
  // x = 100 · √(√2 · 8) − 1; with y = (x + 1) / 100: y⁴ = 2 · 64
  const inner = powerProduct([[fraction('2'), half]]);
  const outer = powerProduct([
    [inner, half],
    [fraction('8'), half],
  ]);
  const near = approximate(linear([[fraction('100'), outer]], fraction('-1')), 50);
  const step = new Fraction(1n, 10n ** 50n);
  const fourth = (x: Fraction) => x.add(1).div(100).pow(4);
  expect(fourth(near.sub(step))?.compare(128)).toBe(-1);
  expect(fourth(near.add(step))?.compare(128)).toBe(1);
});

it('comes as near where a base is itself next to nothing', () => {
  // b = √(10⁴⁰ + 1) − 10²⁰, about 5 · 10⁻²¹; with x = √b: (x² + 10²⁰)² = 10⁴⁰ + 1
  const [great, square] = [fraction(`1${'0'.repeat(20)}`), fraction(`1${'0'.repeat(39)}1`)];
  const base = linear([[fraction('1'), powerProduct([[square, half]])]], great.neg());
  const near = approximate(powerProduct([[base, half]]), 40);
  const step = new Fraction(1n, 10n ** 40n);
  const back = (x: Fraction) => x.pow(2)?.add(great).pow(2)?.compare(square);
  expect(back(near.sub(step))).toBe(-1);
  expect(back(near.add(step))).toBe(1);
});
