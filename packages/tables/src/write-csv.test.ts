import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

test('cells that hold a comma, a quote or a line end are quoted; absent ones are empty', () => {
  expect(writeCsv([['甲,乙', 'a"b', 'c\nd', null, undefined, 9.5, true]])).toBe(
    '"甲,乙","a""b","c\nd",,,9.5,1\n',
  );
});

test('what is written is read back', () => {
  const text = writeCsv([['甲 "一"', '1,200']], ['unit', 'a;b']);
  expect(readCsv(text, { file: 'a.csv' }).value).toEqual({
    rows: [{ unit: '甲 "一"', 'a;b': '1,200' }],
    rowNumbers: [2],
  });
});
