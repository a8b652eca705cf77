import { expect, it } from 'vitest';
import { observeCells } from '../testing/observe-cells.ts';

const observe = (baseline: string, current: string) =>
  observeCells({ type: 'reduction', unit: '天' }, baseline, current);

it.each([
  ['20', '5', '3/4'],
  ['20', '20', '0'],
  ['20', '0', '1'],
  ['20', '30', '-1/2'],
])('from %s to %s', (baseline, current, value) => {
  expect(observe(baseline, current)).toMatchObject({ value, faults: [] });
});

it.each([
  ['0', '5', [['division-by-zero', 0]]],
  ['-1', '5', [['out-of-range', 0]]],
  ['20', '五', [['not-a-number', 1]]],
  ['20', '5%', [['percent-unexpected', 1]]],
])('from %s to %s', (baseline, current, faults) => {
  expect(observe(baseline, current).faults).toEqual(faults);
});
