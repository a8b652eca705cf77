import type { LevelMeasure } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { observeCells } from '../testing/observe-cells.ts';

const levels: LevelMeasure = {
  type: 'level',
  levels: [
    { id: 'none', name: '无', worth: 0 },
    { id: 'app', name: { zh: '独立应用', en: 'App' }, worth: '0.6' },
    { id: 'both', name: '两者', worth: 1 },
  ],
};

it.each([
  ['app', '3/5', 'app'],
  ['独立应用', '3/5', 'app'],
  ['App', '3/5', 'app'],
  ['无', '0', 'none'],
  ['both', '1', 'both'],
])('%s', (text, value, category) => {
  expect(observeCells(levels, text)).toEqual({ value, category, faults: [] });
});

it('another word is a fault', () => {
  expect(observeCells(levels, '一般').faults).toEqual([['not-a-level', 0]]);
});
