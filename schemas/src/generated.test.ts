import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script without types
import { generated } from '../generate/generate.mjs';

const files: Readonly<Record<string, string>> = await generated();

describe('what is generated from the schemas is current; else run `npm run generate`', () => {
  it('is all there', () => {
    expect(Object.keys(files)).toEqual([
      'src/generated/types.ts',
      'src/generated/validators.js',
      'src/generated/validators.d.ts',
    ]);
  });

  it.each(Object.entries(files))('%s', (path, content) => {
    const written = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    // Told apart by a word: a difference would print a hundred kilobytes.
    expect(written === content ? 'current' : 'stale').toBe('current');
  });
});

it('the validators build no code at run time', () => {
  expect(/new Function|\beval\(/.test(files['src/generated/validators.js'] ?? '')).toBe(false);
});
