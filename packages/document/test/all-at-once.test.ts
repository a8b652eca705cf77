import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSystem } from '../src/index.ts';

const good = readFileSync(new URL('good.yaml', import.meta.url), 'utf8');

const codes = (text: string) =>
  readSystem(text).diagnostics.map((d) => `${d.code} ${d.range?.start.line}`);

it('faults of shape and of meaning are found together, in the order of the text', () => {
  const text = good
    .replace('criteria: 评估目录', 'critera: 评估目录')
    .replace('breakTies: [visits]', 'breakTies: [visit]')
    .replace('weight: 66.7', 'weight: 66.6')
    .replace('min: 0, max: 1000', 'min: 1000, max: 0');
  expect(codes(text)).toEqual([
    'unknown-indicator 15',
    'weight-sum 18',
    'unknown-key 30',
    'ends-reversed 39',
  ]);
});

it('what only follows from a part of a wrong shape is not said as well', () => {
  expect(codes(good.replace('weight: 66.7', 'weight: 1e3'))).toEqual(['bad-pattern 29']);
});
