import { expect, it } from 'vitest';
import { fits, maxDigits } from './fixed-point.ts';
import { fraction } from './fraction.ts';

// 2^53 − 1 = 9007199254740991
it('a score is held up to 2^53 − 1 steps', () => {
  expect(fits(fraction('9007.199254740991'), 12)).toBe(true);
  expect(fits(fraction('9007.199254740992'), 12)).toBe(false);
  expect(fits(fraction('-9007.199254740992'), 12)).toBe(false);
});

it('so many digits are possible', () => {
  expect(
    ['100', '1', '0.5', '10000', '9007199254740991', '9007199254740992']
      .map(fraction)
      .map(maxDigits),
  ).toEqual([13, 15, 15, 11, 0, -1]);
});
