import type { DistributionMeasure } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { observeCells } from '../testing/observe-cells.ts';

const levels: DistributionMeasure['levels'] = [
  { id: 'one', name: 'Ⅰ级', worth: 0 },
  { id: 'two', name: 'Ⅱ级', worth: '0.5' },
  { id: 'three', name: 'Ⅲ级', worth: 1 },
];

describe('counts', () => {
  const observe = (...texts: string[]) =>
    observeCells({ type: 'distribution', levels, cells: 'counts' }, ...texts);

  // (2 · 0 + 1 · 0.5 + 3 · 1) / 6
  it('of items', () => expect(observe('2', '1', '3').value).toBe('7/12'));

  it.each([
    [['0', '0', '0'], [['division-by-zero', 0]]],
    [['1.5', '0', '0'], [['not-a-whole-number', 0]]],
    [['1', '-1', '0'], [['out-of-range', 1]]],
    [
      ['1', '10%', 'x'],
      [
        ['percent-unexpected', 1],
        ['not-a-number', 2],
      ],
    ],
  ])('%j', (texts, faults) => expect(observe(...texts).faults).toEqual(faults));
});

describe('shares', () => {
  const observe = (...texts: string[]) =>
    observeCells({ type: 'distribution', levels, cells: 'shares' }, ...texts);

  // 0.2 · 0.5 + 0.5 · 1
  it.each([
    ['0.3', '0.2', '0.5'],
    ['30%', '20％', '0.5'],
  ])('%s, %s, %s', (...texts) => expect(observe(...texts).value).toBe('3/5'));

  it.each([
    [['0.333', '0.333', '0.333'], [['shares-sum', 0]]],
    [['0.5', '0.6', '0'], [['shares-sum', 0]]],
    [['1.1', '0', '0'], [['out-of-range', 0]]],
  ])('%j', (texts, faults) => expect(observe(...texts).faults).toEqual(faults));
});
