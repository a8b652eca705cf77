import { expect, it } from 'vitest';
import { observeCells } from '../testing/observe-cells.ts';

const observe = (text: string) => observeCells({ type: 'boolean' }, text);

it.each(['是', '有', '√', '✓', 'yes', 'Yes', 'Y', 'TRUE', 'true', '1', '１'])(
  '%s is yes',
  (text) => {
    expect(observe(text)).toEqual({ value: '1', category: 'yes', faults: [] });
  },
);

it.each(['否', '无', '×', '✗', 'no', 'N', 'false', '0', '０'])('%s is no', (text) => {
  expect(observe(text)).toEqual({ value: '0', category: 'no', faults: [] });
});

it.each(['2', '部分', '是的', '?'])('%s is neither', (text) => {
  expect(observe(text).faults).toEqual([['not-yes-or-no', 0]]);
});
