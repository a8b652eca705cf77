import { describe, expect, it } from 'vitest';
import { observeCells } from '../testing/observe-cells.ts';

const count = {
  type: 'number',
  unit: '户',
  minimum: 0,
  maximum: '1000000',
  integer: true,
} as const;

it('a quantity, its digits the category', () => {
  expect(observeCells(count, '1,200')).toEqual({ value: '1200', category: '1200', faults: [] });
  expect(observeCells({ type: 'number', unit: '次' }, '-12.50')).toEqual({
    value: '-25/2',
    category: '-12.5',
    faults: [],
  });
});

it.each([
  ['1.5', 'not-a-whole-number'],
  ['-1', 'out-of-range'],
  ['1000001', 'out-of-range'],
  ['12%', 'percent-unexpected'],
  ['约1200', 'not-a-number'],
  ['1.2E+05', 'not-a-number'],
])('%s is %s', (text, code) => expect(observeCells(count, text).faults).toEqual([[code, 0]]));

describe('in percent', () => {
  it.each(['%', '％'])('95%% is 95 where the unit is %s', (unit) => {
    expect(observeCells({ type: 'number', unit }, '95%').value).toBe('95');
    expect(observeCells({ type: 'number', unit }, '95').value).toBe('95');
  });
});
