import { expect, test } from 'vitest';
import { roundDecimal } from './round-decimal.ts';

test.each([
  ['2.005', 2, '2.01'],
  ['-2.005', 2, '-2.01'],
  ['0.333333333333333333333333333333', 4, '0.3333'],
  ['99.999', 2, '100.00'],
  ['-0.001', 2, '0.00'],
  ['7', 2, '7.00'],
  ['123456789012345678901234567890.5', 0, '123456789012345678901234567891'],
  ['—', 2, '—'],
])('%s to %i digits is %s', (text, digits, rounded) => {
  expect(roundDecimal(text, digits)).toBe(rounded);
});
