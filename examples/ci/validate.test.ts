import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('validate.sh', import.meta.url));
const egdi = fileURLToPath(new URL('../published/egdi-2018', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibiao-ci-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const { FORCE_COLOR: _, ...inherited } = process.env;

const validate = (...folders: readonly string[]) => {
  const env = { ...inherited, LANG: 'en_GB.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync('bash', [script, ...folders], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
};

it('finds nothing in any document of the repository', () => {
  const { status, stdout } = validate();
  expect(stdout).toMatch(/^\d+ files, nothing to report/);
  expect(status).toBe(0);
});

it('fails where a document has a fault, and says which', () => {
  cpSync(egdi, folder, { recursive: true });
  const system = join(folder, 'system.yaml');
  const text = readFileSync(system, 'utf8').replace('basis: share', 'basis: shares');
  writeFileSync(system, text);
  const { status, stdout } = validate(folder);
  expect(status).toBe(1);
  expect(stdout).toContain('shares');
  expect(stdout).toContain('system.yaml');
});

it('fails where there is nothing to check', () => {
  const { status, stderr } = validate(join(egdi, 'nowhere'));
  expect(status).toBe(2);
  expect(stderr).toContain('no YAML documents');
});
