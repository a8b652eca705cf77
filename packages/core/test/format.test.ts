import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aggregates } from '../src/aggregate/index.ts';
import { usualColumnNames } from '../src/dataset/column-names.ts';
import { missingPolicies } from '../src/evaluate/availability/missing-policies.ts';
import { measures } from '../src/measure/index.ts';
import { normalizes } from '../src/normalize/index.ts';
import { fraction } from '../src/numeric/fraction.ts';
import { rank } from '../src/numeric/rank.ts';
import { type RoundingMode, round } from '../src/numeric/round.ts';
import { toFixed } from '../src/numeric/round-decimal.ts';
import { type Ties, tieRules } from '../src/numeric/ties.ts';

const page = readFileSync(new URL('../../../schemas/docs/format.md', import.meta.url), 'utf8');

/** The rows of the table whose head begins with a word, cell by cell, the head first. */
function table(head: string): readonly (readonly string[])[] {
  const start = page.indexOf(`| ${head} |`);
  const lines = page.slice(start).split('\n\n')[0]?.split('\n') ?? [];
  const rows = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  return rows.filter((_, i) => i !== 1);
}
const keys = (head: string): readonly string[] =>
  table(head)
    .slice(1)
    .map(([first = '']) => /`([a-z-]+)`/.exec(first)?.[1] ?? '');

describe('the page on the format says what the engine does', () => {
  it('names every measure, method, aggregate, policy and rule for ties', () => {
    expect(keys('type')).toEqual(Object.keys(measures));
    expect(keys('method')).toEqual(Object.keys(normalizes));
    expect(keys('aggregate')).toEqual(Object.keys(aggregates));
    expect(keys('policy')).toEqual(Object.keys(missingPolicies));
    expect(keys('ties').toSorted()).toEqual(Object.keys(tieRules).toSorted());
  });

  it('names every usual head', () => {
    const heads = table('column')
      .slice(1)
      .map(([, cell = '']) => cell.replaceAll('`', '').split(', '));
    expect(heads).toEqual(Object.values(usualColumnNames));
  });

  const [[, ...numbers] = [], ...modes] = table('mode');
  it.each(modes)('rounds as it says under %s', (mode, ...expected) => {
    const name = mode.replaceAll('`', '') as RoundingMode;
    const found = numbers.map((x) => toFixed(round(fraction(x.replace('−', '-')), 0, name), 0));
    expect(found).toEqual(expected.map((x) => x.replace('−', '-')));
  });

  it.each(table('ties').slice(1))('ranks as it says under %s', (ties, places = '') => {
    const ranks = rank([9, 8, 8, 7], { ties: ties.replaceAll('`', '') as Ties });
    expect(
      places
        .replace(/, in the.*/, '')
        .split(', ')
        .map(Number),
    ).toEqual(ranks);
  });
});
