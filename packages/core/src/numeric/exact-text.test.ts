import { expect, it } from 'vitest';
import { exactText } from './decimal.ts';
import { compareNumbers, readExact, toFraction, toNumber } from './exact-text.ts';
import { Fraction } from './fraction.ts';

it.each(['0', '1', '-1', '0.4', '-0.125', '1/3', '-2/7', '12345678901234567890/7'])(
  '%s is read as it is written',
  (text) => expect(exactText(readExact(text))).toBe(text),
);

it('a fraction in lowest terms, a double, an order', () => {
  expect(['0.4', '-0.5', '3', '2/6'].map(toFraction)).toEqual(['2/5', '-1/2', '3', '1/3']);
  expect(['0.25', '-1/8'].map(toNumber)).toEqual([0.25, -0.125]);
  expect(['1/2', '-1', '0.3', '2'].toSorted(compareNumbers)).toEqual(['-1', '0.3', '1/2', '2']);
  expect(compareNumbers('0.5', '1/2')).toBe(0);
});

it('what is no number is a bug of the caller', () => {
  expect(() => readExact('half')).toThrow(RangeError);
  expect(readExact('1/3').equals(new Fraction(1, 3))).toBe(true);
});
