import { expect, test } from 'vitest';
import { plainInk } from '../ink.ts';
import { excerpt } from './excerpt.ts';

const range = (line: number, from: number, to: number) => ({
  start: { line, column: from },
  end: { line, column: to },
});

test('carets stand under the range', () => {
  expect(excerpt('a: 1\nweight: 30', range(2, 9, 11), plainInk)?.lines).toEqual([
    '  |',
    '2 | weight: 30',
    '  |         ^^',
  ]);
});

test('a Chinese character is two columns before and under the carets', () => {
  expect(excerpt('名称: 推进', range(1, 5, 7), plainInk)?.lines).toEqual([
    '  |',
    '1 | 名称: 推进',
    '  |       ^^^^',
  ]);
});

test('a tab is four columns', () => {
  expect(excerpt('\ta: x', range(1, 5, 6), plainInk)?.lines[2]).toBe('  |        ^');
});

test('a range over several lines is marked to the end of its first', () => {
  const over = { start: { line: 1, column: 4 }, end: { line: 2, column: 3 } };
  expect(excerpt('a: [1,  \n  2]', over, plainInk)?.lines[2]).toBe('  |    ^^^');
});

test('an empty range has one caret, a line that is not there none', () => {
  expect(excerpt('abc', range(1, 4, 4), plainInk)?.lines[2]).toBe('  |    ^');
  expect(excerpt('abc', range(7, 1, 2), plainInk)).toBeUndefined();
});
