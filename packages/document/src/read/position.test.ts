import { pointer } from '@zhibiao/core/diagnostic';
import { locate } from '@zhibiao/core/document';
import { expect, it } from 'vitest';
import { readData } from '../read-document.ts';

it('escapes what a JSON Pointer must', () => {
  expect(pointer('/a', 'b/c~d')).toBe('/a/b~1c~0d');
});

it('finds a value, a key, and the nearest part around what is not there', () => {
  const { positions } = readData('schema: zhibiao/case/1\nexpect:\n  甲: { score: "1" }\n');
  expect(locate(positions, '/expect/甲/score')).toEqual({
    start: { line: 3, column: 15 },
    end: { line: 3, column: 18 },
  });
  expect(positions['/expect/甲#key']?.start).toEqual({ line: 3, column: 3 });
  expect(locate(positions, '/expect/甲/rank')?.start).toEqual({ line: 3, column: 6 });
  expect(locate({}, '/a')).toBeUndefined();
});
