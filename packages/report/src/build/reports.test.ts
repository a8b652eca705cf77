import { oneAtATime, sweep } from '@zhibiao/core/whatif';
import { expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { after, before } from '../testing/results.ts';
import { comparisonReport } from './comparison.ts';
import { oneAtATimeReport } from './one-at-a-time.ts';
import { rankingReport } from './ranking.ts';
import { sweepReport } from './sweep/sweep.ts';
import { weightsReport } from './weights.ts';

/** What there is, or an error with why there is none. */
function sure<T>({ value, diagnostics }: { value: T | undefined; diagnostics: unknown }): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const name = { zh: '公开优先', en: 'Openness first' };
const reports: readonly (readonly [string, (options: { language?: 'zh' | 'en' }) => Report])[] = [
  ['a ranking', (options) => rankingReport(before, options)],
  ['a comparison', (options) => comparisonReport(before, [{ name, result: after }], options)],
  ['a sweep', (options) => sweepReport(before, sure(sweep(before, { node: 'openness' })), options)],
  [
    'one at a time',
    (options) =>
      oneAtATimeReport(before, sure(oneAtATime(before, { by: '0.2' })), {
        by: '0.2',
        ...options,
      }),
  ],
  ['weights', (options) => weightsReport(before.system, [{ name, system: after.system }], options)],
];

it.each(reports)('%s is in the language of its system unless another is named', (_, make) => {
  expect(make({})).toEqual(make({ language: 'zh' }));
  expect(make({}).title).toBe('服务评估');
  expect(make({ language: 'en' }).title).toBe('Service assessment');
});

it.each(reports)('%s is plain data', (_, make) => {
  const report = make({});
  expect(structuredClone(report)).toEqual(report);
  const texts = JSON.stringify(report);
  expect(JSON.stringify(JSON.parse(texts))).toBe(texts);
});

it.each(reports)('%s has a cell a column, columns named by ids that differ', (_, make) => {
  for (const { columns, rows } of make({}).tables) {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    expect(rows.map(({ length }) => length)).toEqual(rows.map(() => columns.length));
  }
});

it('cells are values: a change is the exact one, and its column says how many digits are shown', () => {
  const [table] = comparisonReport(before, [{ name, result: after }]).tables;
  const [first] = table?.rows ?? [];
  // 乙: 服务 0.4 × 70 − 0.6 × 70 = −14, 公开 0.6 × 100 − 0.4 × 100 = +20
  expect(first).toEqual([
    1,
    '乙',
    '88.00',
    1,
    '6',
    [
      { name: '公开', change: '20' },
      { name: '服务', change: '-14' },
    ],
  ]);
});

it('indicators below the first level have their codes beside their names, exact scores a column', () => {
  const [table] = rankingReport(before, { depth: 0, isExact: true }).tables;
  expect(table?.columns.map(({ id }) => id)).toEqual(['rank', 'unit', 'score', 'value']);
});
