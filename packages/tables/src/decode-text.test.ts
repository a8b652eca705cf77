import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const gb = Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb); // 单位

test('UTF-8 is read without a note', () => {
  expect(decodeText(bytes('单位'), { file: 'a.csv' })).toEqual({ value: '单位', diagnostics: [] });
});

test('a byte order mark is no part of the text', () => {
  expect(decodeText(bytes('\uFEFF单位'), { file: 'a.csv' }).value).toBe('单位');
});

test('what is not UTF-8 is read as GB18030, and a note says so', () => {
  const { value, diagnostics } = decodeText(gb, { file: 'a.csv' });
  expect(value).toBe('单位');
  expect(diagnostics).toMatchObject([
    { code: 'read-as', severity: 'note', file: 'a.csv', params: { encoding: 'GB18030' } },
  ]);
});

test('UTF-16 with a mark, as spreadsheets write Unicode text', () => {
  const text = Uint8Array.of(0xff, 0xfe, 0x55, 0x53, 0x4d, 0x4f);
  expect(decodeText(text, { file: 'a.txt' }).value).toBe('单位');
});

test('a workbook is told from text', () => {
  const { diagnostics } = decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0), { file: 'a.xlsx' });
  expect(diagnostics).toMatchObject([{ code: 'is-a-workbook', severity: 'error' }]);
});

test('bytes that are no text', () => {
  const { diagnostics } = decodeText(Uint8Array.of(0xff, 0x00, 0x80, 0xff), { file: 'a.csv' });
  expect(diagnostics).toMatchObject([{ code: 'not-text' }]);
});
