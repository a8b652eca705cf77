import { expect, it } from 'vitest';
import { listOf } from './list.ts';

it('words are parted by commas of either width, and empty ones are none', () => {
  expect(listOf(' a,b c， 丙 ,,')).toEqual(['a', 'b c', '丙']);
  expect(listOf(undefined)).toEqual([]);
});
