import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyOfHouse, runIn } from './copy-of-house.ts';

const here = import.meta.dirname;

/** What is added: a patch beside this file, and the places besides tests that it may touch. */
const added: Readonly<Record<string, readonly string[]>> = {
  measure: [
    'packages/core/src/measure/index.ts',
    'packages/core/src/measure/quotient.ts',
    'schemas/indicator-system.schema.json',
  ],
  normalization: [
    'packages/core/src/normalize/index.ts',
    'packages/core/src/normalize/pass-mark.ts',
    'schemas/indicator-system.schema.json',
  ],
  aggregation: [
    'packages/core/src/aggregate/index.ts',
    'packages/core/src/aggregate/olympic.ts',
    'schemas/indicator-system.schema.json',
  ],
  'lint-rule': ['packages/document/src/lint/index.ts', 'packages/document/src/lint/name-long.ts'],
};

const vitest = 'node_modules/vitest/vitest.mjs';

const patchOf = (name: string): string => join(here, `${name}.patch`);

it.each(Object.entries(added))('a new %s takes its places and no others', (name, places) => {
  const touched = [...readFileSync(patchOf(name), 'utf8').matchAll(/^\+\+\+ b\/(.*)$/gm)].map(
    ([, path = '']) => path,
  );
  expect(touched.filter((path) => !path.endsWith('.test.ts')).toSorted()).toEqual(places);
  expect(places.length).toBeLessThanOrEqual(3);
});

let copy = '';
beforeAll(() => {
  copy = copyOfHouse();
  for (const name of Object.keys(added)) {
    const { status, stderr } = spawnSync('git', ['apply', patchOf(name)], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect([name, status, stderr]).toEqual([name, 0, '']);
  }
  expect(runIn(copy, 'schemas/generate/generate.mjs')).toEqual({ ok: true, said: '' });
  // As `npm run generate` does.
  const page = runIn(copy, vitest, 'run', 'packages/checks/src/pages', '-u');
  expect(page.ok ? '' : page.said).toBe('');
  copyFileSync(join(here, 'uses.ts'), join(copy, 'packages/checks/src/adding/uses.test.ts'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('the types hold everywhere', () => {
  expect(runIn(copy, 'node_modules/typescript/bin/tsc', '--noEmit')).toEqual({
    ok: true,
    said: '',
  });
});

it('the tests of the families hold, and the members are used from YAML', () => {
  const { ok, said } = runIn(
    copy,
    vitest,
    'run',
    'packages/checks/src/adding/uses.test.ts',
    'packages/core/src/measure',
    'packages/core/src/normalize',
    'packages/core/src/aggregate',
    'packages/core/test',
    'packages/document/test',
    'packages/checks/src/pages',
    'schemas',
  );
  expect(ok ? '' : said).toBe('');
});
