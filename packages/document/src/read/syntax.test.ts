import { expect, it } from 'vitest';
import { readData } from '../read-document.ts';

const broken = (rows: number): string =>
  Array.from({ length: rows }, (_, i) => `k${i}: @a\n`).join('');
const faultsOf = (text: string) => readData(text).diagnostics.map((d) => [d.code, d.params.more]);

it('a few faults are told one by one', () => {
  expect(faultsOf(broken(3))).toEqual(Array(3).fill(['yaml-syntax', 0]));
});

it('of a text that is no YAML at all the first is told, with how many follow', () => {
  const { diagnostics } = readData(broken(30));
  expect(diagnostics.map((d) => [d.code, d.params.more, d.range?.start.line])).toEqual([
    ['yaml-syntax', 29, 1],
  ]);
  expect(diagnostics[0]?.message.en).toContain('and 29 more after it');
  expect(diagnostics[0]?.message.zh).toContain('此后还有 29 处');
});
