import { resultDocument } from '@zhibiao/core';
import { expect, it } from 'vitest';
import { files } from './generate.mjs';
import { datasetOf, rowsOf, scored, textOf } from './read.ts';

const file = 'simulated-observations.csv';
const [remark, ...rows] = rowsOf(file);

it.each(Object.entries(files()))('%s comes out of the generator byte by byte', (name, text) => {
  expect(textOf(name)).toBe(text);
});

it('says that it is simulated, in both languages', () => {
  expect(remark?.unit).toMatch(/^#.*模拟.*simulated/);
});

it('has 32 units that are nobody’s', () => {
  expect(rows.map(({ unit }) => `${unit}`.slice(0, 2))).toEqual(rows.map(() => '模拟'));
  expect(new Set(rows.map(({ unit }) => unit)).size).toBe(32);
  expect([rows[0]?.unit, rows[31]?.unit]).toEqual(['模拟甲子', '模拟乙未']);
});

it('is scored without any diagnostic', () => {
  const dataset = datasetOf(rowsOf(file));
  expect(dataset.diagnostics).toEqual([]);
  const { value: result, diagnostics } = scored(dataset.value);
  expect(diagnostics).toEqual([]);
  if (result === undefined) throw new Error('no result');

  const { units, remarks } = resultDocument(result);
  expect(remarks.map(({ en }) => en)).toEqual([
    'the weights are assumed, not official: the ranks are for demonstration and trial alone',
    'the data are simulated, not observed',
  ]);

  // Exact ties: two units have the values of two others, cell by cell.
  const rankOf = (name: string) => units.find(({ unit }) => unit === name)?.rank;
  expect(rankOf('模拟乙亥')).toBe(rankOf('模拟戊辰'));
  expect(rankOf('模拟丁亥')).toBe(rankOf('模拟辛巳'));
  expect(Math.max(...units.map(({ rank }) => rank ?? 0))).toBe(30);

  // Leaves that do not apply.
  const apart = units.flatMap(({ indicators }) =>
    Object.values(indicators).filter(({ state }) => state === 'not-applicable'),
  );
  expect(apart.length).toBeGreaterThanOrEqual(20);
  expect(new Set(units.map(({ grade }) => grade))).toEqual(new Set(['非常高', '高', '中', '低']));
});
