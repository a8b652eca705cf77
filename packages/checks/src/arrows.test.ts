import { describe, expect, it } from 'vitest';
import { arrows, forbiddenImports } from './arrows.ts';
import { importsOf } from './imports.ts';
import { filesBelow, read } from './repository.ts';

const isCode = (file: string): boolean => /\.[cm]?[jt]s$/.test(file);

const forbiddenIn = (folder: string, file: string, text: string): readonly string[] => {
  const own = arrows[folder];
  if (own === undefined) throw new Error(`${folder} has no arrows`);
  return forbiddenImports(folder, own, importsOf(file, text)).map(({ from }) => from);
};

const inCore = (text: string, file = 'src/made-up.ts'): readonly string[] =>
  forbiddenIn('packages/core', `packages/core/${file}`, text);

describe('the arrows between packages', () => {
  it.each(Object.entries(arrows))('%s imports only along its arrows', (folder, own) => {
    const files = filesBelow(folder).filter(isCode);
    const imports = files.flatMap((file) => importsOf(file, read(file)));
    expect(imports.length).toBeGreaterThan(1);
    expect(forbiddenImports(folder, own, imports)).toEqual([]);
  });

  it('are written for every package that is published', () => {
    const manifests = ['schemas', 'indicators', 'packages'].flatMap((room) =>
      filesBelow(room).filter((file) => /^(packages\/)?[^/]+\/package\.json$/.test(file)),
    );
    const isPublished = (file: string): boolean => !JSON.parse(read(file)).private;
    const folders = manifests.filter(isPublished).map((f) => f.replace('/package.json', ''));
    expect(Object.keys(arrows).sort()).toEqual(folders.sort());
  });
});

describe('an arrow that is not allowed is found', () => {
  it.each([
    [`import { readFileSync } from 'node:fs';`, 'node:fs'],
    [`import { readFile } from 'fs/promises';`, 'fs/promises'],
    [`import { parse } from 'yaml';`, 'yaml'],
    [`import Ajv from 'ajv/dist/2020.js';`, 'ajv/dist/2020.js'],
    [`import 'left-pad';`, 'left-pad'],
    [`import { wordsIn } from '@zhibiao/report/words';`, '@zhibiao/report/words'],
    [`export * from '@zhibiao/report';`, '@zhibiao/report'],
    [`import type { Positions } from '@zhibiao/document';`, '@zhibiao/document'],
    [`type P = import('@zhibiao/document').Positions;`, '@zhibiao/document'],
    [`import d = require('@zhibiao/document');`, '@zhibiao/document'],
    [`const d = require('@zhibiao/document');`, '@zhibiao/document'],
    [`const d = import('@zhibiao/document');`, '@zhibiao/document'],
    ['const d = import(`@zhibiao/document`);', '@zhibiao/document'],
    [`const d = import(name);`, 'computed'],
    [`export { main } from '../../cli/src/main.ts';`, '../../cli/src/main.ts'],
    [`import { x } from '../../core-more/x.ts';`, '../../core-more/x.ts'],
    [`import { fc } from 'fast-check';`, 'fast-check'],
  ])('%s', (text, from) => expect(inCore(text)).toEqual([from]));

  it.each([
    `import { validators } from '@zhibiao/schemas/validate';`,
    `import { type Text } from '@zhibiao/schemas';`,
    `export * from '@zhibiao/schemas';`,
  ])('where types alone may be used: %s', (text) => {
    const file = 'packages/made-up/src/x.ts';
    const own = { sources: { typesOf: ['@zhibiao/schemas'] }, beside: {} };
    expect(forbiddenImports('packages/made-up', own, importsOf(file, text))).toHaveLength(1);
  });

  it('in what is beside the sources too', () => {
    expect(inCore(`import { main } from 'zhibiao';`, 'src/made-up.test.ts')).toEqual(['zhibiao']);
    expect(inCore(`import { main } from 'zhibiao';`, 'test/made-up.ts')).toEqual(['zhibiao']);
  });
});

describe('an arrow that is allowed is left alone', () => {
  it.each([
    `import type { Text } from '@zhibiao/schemas';`,
    `export type { Text } from '@zhibiao/schemas';`,
    `type T = import('@zhibiao/schemas').Text;`,
    `import * as z from 'zod/mini';`,
    `import { score } from './score/score.ts';`,
    `import A = Numbers.Exact;`,
    `const text = "import 'node:fs'"; // import 'yaml'`,
  ])('%s', (text) => expect(inCore(text)).toEqual([]));

  it('in a test that asks for more than the sources may', () => {
    const text = `import { fc } from 'fast-check'; import { readFileSync } from 'node:fs';`;
    expect(inCore(text, 'src/made-up.test.ts')).toEqual([]);
  });
});
