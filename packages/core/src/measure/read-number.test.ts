import { describe, expect, it } from 'vitest';
import { hasThousands, readNumber, toHalfWidth } from './read-number.ts';

const read = (text: string) => {
  const number = readNumber(text);
  return number && [number.digits.toString(), number.percent, number.share.toString()];
};

describe('readNumber', () => {
  it.each([
    ['12.5', ['12.5', false, '12.5']],
    ['１２．５', ['12.5', false, '12.5']],
    ['1,234', ['1234', false, '1234']],
    ['1，234，567.5', ['1234567.5', false, '1234567.5']],
    ['95%', ['95', true, '0.95']],
    ['95％', ['95', true, '0.95']],
    ['９５ ％', ['95', true, '0.95']],
    ['-3', ['-3', false, '-3']],
    ['−3', ['-3', false, '-3']],
    ['－３', ['-3', false, '-3']],
    ['+3', ['3', false, '3']],
    ['007', ['7', false, '7']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    '',
    '1e3',
    '1.2E+05',
    '.5',
    '5.',
    '12,34',
    '0,950',
    '1,2345',
    '95%%',
    '%',
    '约10',
    '1 000',
  ])('refuses %j', (text) => expect(readNumber(text)).toBeUndefined());

  // A compatibility normalization would turn these into 102, 1, 4 and 11⁄2
  it.each(['10²', '①', '⑷', '1½'])('refuses %s, which is no plain number', (text) =>
    expect(readNumber(text)).toBeUndefined(),
  );
});

it('full-width signs become the usual ones, and nothing else does', () => {
  expect(toHalfWidth('１２，３４５．６％')).toBe('12,345.6%');
  expect(toHalfWidth('是²Ⅳ')).toBe('是²Ⅳ');
});

it.each([
  ['1,234', true],
  ['1,234.5 %', true],
  ['1234', false],
  ['1,23', false],
])('%s has thousands separators: %s', (text, expected) =>
  expect(hasThousands(text)).toBe(expected),
);
