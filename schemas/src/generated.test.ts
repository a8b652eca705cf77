import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script without types
import { documents as known } from '../generate/documents.mjs';
// @ts-expect-error: a script without types
import { generated } from '../generate/generate.mjs';

const documents: readonly { readonly kind: string }[] = known;
const files: Readonly<Record<string, string>> = await generated();

describe('what is generated from the schemas is current; else run `npm run generate`', () => {
  it('is all there', () => {
    const validators = [...documents.map(({ kind }) => kind), 'index'];
    expect(Object.keys(files)).toEqual([
      'src/generated/types.ts',
      ...validators.map((name) => `src/generated/validate/${name}.ts`),
      'docs/format.md',
    ]);
  });

  it.each(Object.entries(files))('%s', (path, content) => {
    const written = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    // Told apart by a word: a difference would print a hundred kilobytes.
    expect(written === content ? 'current' : 'stale').toBe('current');
  });
});

it('the validator of a system, with all that it needs, is 5 kB gzipped at most', async () => {
  const { outputFiles } = await build({
    entryPoints: [
      fileURLToPath(new URL('generated/validate/indicator-system.ts', import.meta.url)),
    ],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
  });
  const [file] = outputFiles;
  const size = gzipSync(file?.contents ?? '', { level: 9 }).length;
  expect(size).toBeGreaterThan(2_000);
  expect(size).toBeLessThan(5_000);
  expect(/new Function|\beval\(/.test(file?.text ?? '')).toBe(false);
});
