import { expect, it } from 'vitest';
import { files, systemYaml } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

const config = (body: string): string => `schema: zhibiao/config/1\n${body}`;
const heavy = { 'system.yaml': systemYaml };
const codesOf = (out: string): readonly string[] =>
  JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code);
const lint = async (world: Readonly<Record<string, string>>, ...more: readonly string[]) => {
  const ran = await run(['lint', '--format', 'json', ...more], world);
  return { ...ran, codes: ran.out.startsWith('{') ? codesOf(ran.out) : [] };
};

it('warnings pass, and fail where they are to', async () => {
  const { code, codes } = await lint(heavy);
  expect([code, codes]).toEqual([0, expect.arrayContaining(['source-unlocated'])]);
  expect((await lint(heavy, '--strict')).code).toBe(1);
});

it('a configuration turns rules off, and makes others errors, path by path', async () => {
  const world = {
    ...heavy,
    'drafts/system.yaml': systemYaml,
    'zhibiao.config.yaml': config(
      'lint:\n  rules: { source-unlocated: off }\n  overrides: [{ files: ["drafts/**"], rules: { source-unlocated: error } }]\n',
    ),
  };
  const { code, out } = await lint(world);
  const found = JSON.parse(out).diagnostics.filter(
    (d: { code: string }) => d.code === 'source-unlocated',
  );
  expect([code, found.map((d: { file: string }) => d.file)]).toEqual([1, ['drafts/system.yaml']]);
});

it('the paths of a configuration are read from its folder', async () => {
  const world = { 'sub/system.yaml': systemYaml, 'other.yaml': systemYaml };
  const own = { ...world, 'sub/zhibiao.config.yaml': config('documents: ["."]\n') };
  const { out } = await lint(own, '--config', 'sub/zhibiao.config.yaml');
  expect(out).toContain('sub/system.yaml');
  expect(out).not.toContain('other.yaml');
});

it('a rule that there is not is an error, with the one that was meant', async () => {
  const world = {
    ...heavy,
    'zhibiao.config.yaml': config('lint: { rules: { source-unlocatd: off } }\n'),
  };
  const { code, err } = await lint(world);
  expect(code).toBeGreaterThan(0);
  expect(err).toContain('source-unlocated');
});

it('--fix changes what is mechanical and nothing around it', async () => {
  const text = systemYaml
    .replace('language: zh', 'language: zh # 语言')
    .replace('评估公开情况。', '评估公开情况,以及时限。');
  const rules = config(
    'lint: { rules: { mixed-punctuation: { severity: warning, verbatim: false } } }\n',
  );
  const world = { 'system.yaml': text, 'zhibiao.config.yaml': rules };
  const { written } = await lint(world, '--fix');
  expect(written['system.yaml']).toBe(text.replace('情况,以及', '情况，以及'));
});

it('a review whose day has passed, by the day that is given', async () => {
  const text = systemYaml.replace('language: zh', 'language: zh\nreview: { by: "2026-01-01" }');
  expect((await lint({ 'system.yaml': text })).codes).not.toContain('review-due');
  expect((await lint({ 'system.yaml': text }, '--today', '2026-11-23')).codes).toContain(
    'review-due',
  );
});

it.each(['lint', 'check'])('%s refuses a day that is none', async (command) => {
  const { code, err } = await run([command, '--today', 'tomorrow'], heavy);
  expect([code, err.includes('tomorrow')]).toEqual([2, true]);
});

it.each(['lint', 'check', 'test'])('%s says so where a path is not there', async (command) => {
  const { code, err } = await run([command, 'system.yaml', 'gone.yaml'], files);
  expect([code, err.includes('gone.yaml')]).toEqual([2, true]);
});
