import { expect, test } from 'vitest';
import { readCsv, readTable } from './read-csv.ts';

const codes = (text: string) =>
  readCsv(text, { file: 'a.csv' }).diagnostics.map(({ code, cell, params }) => ({
    code,
    cell,
    params,
  }));

test('rows keep their number in the file, blank rows counted', () => {
  expect(readCsv('unit,a\n\n甲,1\n,\n乙,2\n', { file: 'a.csv' }).value).toEqual({
    rows: [
      { unit: '甲', a: '1' },
      { unit: '乙', a: '2' },
    ],
    rowNumbers: [3, 5],
  });
});

test.each([
  ['comma', 'unit,a,b\n甲,1,2\n'],
  ['tab', 'unit\ta\tb\n甲\t1\t2\n'],
  ['semicolon', 'unit;a;b\n甲;1;2\n'],
  ['CRLF', 'unit,a,b\r\n甲,1,2\r\n'],
])('separated by %s', (_, text) => {
  expect(readCsv(text, { file: 'a.csv' }).value?.rows).toEqual([{ unit: '甲', a: '1', b: '2' }]);
});

test('a delimiter inside quotes parts nothing', () => {
  const { value } = readCsv('unit,"a;b;c;d"\n"甲,乙","1,200"\n', { file: 'a.csv' });
  expect(value?.rows).toEqual([{ unit: '甲,乙', 'a;b;c;d': '1,200' }]);
});

test('a table of one column', () => {
  expect(readCsv('unit\n甲\n', { file: 'a.csv' }).value?.rows).toEqual([{ unit: '甲' }]);
});

test('ragged rows are errors with their row', () => {
  expect(codes('unit,a\n甲,1\n乙\n丙,1,2\n')).toEqual([
    { code: 'ragged-row', cell: { row: 3, unit: '乙' }, params: { found: 1, expected: 2 } },
    { code: 'ragged-row', cell: { row: 4, unit: '丙' }, params: { found: 3, expected: 2 } },
  ]);
});

test('a column name that occurs twice is an error', () => {
  expect(codes('unit,a,a\n甲,1,2\n')).toEqual([
    {
      code: 'column-name-repeated',
      cell: { row: 1, column: 'a' },
      params: { column: 'a', first: 2, second: 3 },
    },
  ]);
});

test('an unnamed column is an error only where it has data', () => {
  expect(codes('unit,a,\n甲,1,\n')).toEqual([]);
  expect(codes('unit,a,\n甲,1,9\n')).toMatchObject([
    { code: 'column-name-missing', params: { position: 3 } },
  ]);
});

test('quotes that do not match', () => {
  expect(codes('unit,a\n甲,"1\n')).toMatchObject([{ code: 'quotes-unbalanced' }]);
});

test.each([
  ['a semicolon', 'sep=;\nunit;a\n甲;1,5\n'],
  ['a bar', 'sep=|\r\nunit|a\r\n甲|1,5\r\n'],
  ['after a byte order mark', '\uFEFFSEP=;\nunit;a\n甲;1,5\n'],
])('a first line names the delimiter and is no row: %s', (_, text) => {
  expect(readCsv(text, { file: 'a.csv' }).value).toEqual({
    rows: [{ unit: '甲', a: '1,5' }],
    rowNumbers: [2],
  });
});

test('bytes of any known encoding become rows, with the notes of decoding', () => {
  const gb = Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x61, 0x0a, 0x78, 0x2c, 0x31); // 单位,a⏎x,1
  const { value, diagnostics } = readTable(gb, { file: 'a.csv' });
  expect(value?.rows).toEqual([{ 单位: 'x', a: '1' }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['read-as']);
});

test('bytes that are not text have no rows', () => {
  const { value, diagnostics } = readTable(Uint8Array.of(0xff, 0, 0x80), { file: 'a.csv' });
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['not-text']);
});
