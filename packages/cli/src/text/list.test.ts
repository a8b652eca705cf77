import { expect, it } from 'vitest';
import { listOf } from './list.ts';

it('words are separated by commas of either width; empty ones are left out', () => {
  expect(listOf(' a,b c， 丙 ,,')).toEqual(['a', 'b c', '丙']);
  expect(listOf(undefined)).toEqual([]);
});
