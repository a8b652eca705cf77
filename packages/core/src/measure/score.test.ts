import { expect, it } from 'vitest';
import { observeCells } from '../testing/observe-cells.ts';

const observe = (text: string) => observeCells({ type: 'score' }, text);

it.each([
  ['0', '0'],
  ['100', '100'],
  ['88.5', '177/2'],
  ['８８．５', '177/2'],
])('the mark %s', (text, value) => expect(observe(text)).toMatchObject({ value, faults: [] }));

it.each([
  ['100.01', 'out-of-range'],
  ['-1', 'out-of-range'],
  ['95%', 'percent-unexpected'],
  ['良', 'not-a-number'],
  ['8.8e1', 'not-a-number'],
])('%s is %s', (text, code) => {
  expect(observe(text)).toEqual({ value: undefined, category: undefined, faults: [[code, 0]] });
});
