import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyOfHouse, runIn } from './copy-of-house.ts';
import { added, applying } from './patches.ts';

const vitest = 'node_modules/vitest/vitest.mjs';

let copy = '';
beforeAll(() => {
  copy = copyOfHouse();
  for (const name of Object.keys(added)) {
    const { status, stderr } = spawnSync('git', applying(name), {
      cwd: copy,
      encoding: 'utf8',
    });
    expect([name, status, stderr]).toEqual([name, 0, '']);
  }
  expect(runIn(copy, 'schemas/generate/generate.mjs')).toEqual({ ok: true, said: '' });
  // As `npm run generate` does.
  const page = runIn(copy, vitest, 'run', 'packages/checks/src/pages', '-u');
  expect(page.ok ? '' : page.said).toBe('');
  copyFileSync(
    join(import.meta.dirname, 'uses.ts'),
    join(copy, 'packages/checks/src/adding/uses.test.ts'),
  );
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
