import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as core from '@zhibiao/core';
import * as diagnostic from '@zhibiao/core/diagnostic';
import * as documentParts from '@zhibiao/core/document';
import * as numeric from '@zhibiao/core/numeric';
import * as revision from '@zhibiao/core/revision';
import * as weights from '@zhibiao/core/weights';
import * as whatif from '@zhibiao/core/whatif';
import * as documents from '@zhibiao/document';
import * as report from '@zhibiao/report';
import * as notebook from '@zhibiao/report/notebook';
import * as svg from '@zhibiao/report/svg';
import * as words from '@zhibiao/report/words';
import * as validate from '@zhibiao/schemas/validate';
import * as validateCase from '@zhibiao/schemas/validate/case';
import * as tables from '@zhibiao/tables';
import { describe, expect, it } from 'vitest';
import * as door from 'zhibiao';
import * as pool from 'zhibiao/pool';
import { publicPackages } from '../public-packages.mjs';
import { passedOn, programOf, publicValues } from './doc-examples.ts';
import { world } from './example-world.ts';
import { read, root } from './repository.ts';

/** The entries of the packages, with what they export. */
const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'schemas/src/generated/validate/index.ts': validate,
  'schemas/src/generated/validate/case.ts': validateCase,
  'packages/core/src/index.ts': core,
  'packages/core/src/diagnostic/index.ts': diagnostic,
  'packages/core/src/numeric/index.ts': numeric,
  'packages/core/src/document.ts': documentParts,
  'packages/core/src/weights/index.ts': weights,
  'packages/core/src/whatif/index.ts': whatif,
  'packages/core/src/revision/index.ts': revision,
  'packages/document/src/index.ts': documents,
  'packages/report/src/index.ts': report,
  'packages/report/src/messages/index.ts': words,
  'packages/report/src/svg/index.ts': svg,
  'packages/report/src/notebook/index.ts': notebook,
  'packages/tables/src/index.ts': tables,
  'packages/cli/src/index.ts': door,
  'packages/cli/src/pool/pool.ts': pool,
};

/** All exports of all packages, for examples that begin where another package ends. */
const everything = Object.assign({}, ...Object.values(entries));

/** Runs an example among the exports of all packages and the examples' world; counts its answers. */
async function run(example: string, own: Readonly<Record<string, unknown>>): Promise<number> {
  const { code, answers } = programOf(example);
  const check = (i: number, found: unknown, expected: unknown) => {
    if (!isDeepStrictEqual(found, expected)) {
      expect(found, answers[i]?.expression).toEqual(expected);
      throw new Error(`${answers[i]?.expression} is not ${answers[i]?.expected}`);
    }
  };
  const scope = { ...everything, ...own, ...world, check };
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  await AsyncFunction(...Object.keys(scope), `{\n${code}\n}`)(...Object.values(scope));
  return answers.length;
}

describe.each(Object.entries(entries))('%s', (entry, own) => {
  const values = publicValues(entry);

  it('every value is found where it is declared, in this package or in another', () => {
    const found = [...values.map(({ name }) => name), ...passedOn(entry)];
    expect(found.sort()).toEqual(Object.keys(own).sort());
  });

  it.each(values.map((value) => [value.name, value] as const))(
    '%s has a comment and an example with its answer',
    async (_, { hasComment, examples }) => {
      expect(hasComment).toBe(true);
      const counts = await Promise.all(examples.map((example) => run(example, own)));
      expect(counts.length > 0 && counts.every((count) => count > 0)).toBe(true);
    },
  );
});

/** A source as a manifest names it; one for browsers stands beside the usual one. */
type Source = string | { readonly default: string };

it('no entry of a package is left out', () => {
  const sources = publicPackages(root).flatMap((folder) => {
    const { exports } = JSON.parse(read(join(folder, 'package.json')));
    return Object.values<Readonly<Record<string, Source | undefined>>>(exports).flatMap((entry) => {
      const source = entry['@zhibiao/source'];
      if (source === undefined) return [];
      return [join(folder, typeof source === 'string' ? source : source.default)];
    });
  });
  // One validator stands for all; an entry of nothing but another package's has its examples there.
  const others = sources.filter(
    (source) => !source.includes('*') && (source in entries || publicValues(source).length > 0),
  );
  expect(others.filter((source) => !(source in entries))).toEqual([]);
  expect(Object.keys(entries).filter((source) => !sources.includes(source))).toEqual([
    'schemas/src/generated/validate/case.ts',
  ]);
});

describe('an example as a program', () => {
  it.each([
    ['f(1) // 2', [{ expression: 'f(1)', expected: '2' }]],
    ['const x = f(1) // nothing\nx\n// 2', [{ expression: 'x', expected: '2' }]],
    ['f([\n  1,\n])\n// [\n//   2,\n// ]', [{ expression: 'f([\n  1,\n])', expected: '[\n2,\n]' }]],
    ['f(1)\nf(2)', []],
  ])('%j', (example, answers) => {
    expect(programOf(example).answers).toEqual(answers);
  });
});
