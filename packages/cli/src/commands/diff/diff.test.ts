import { expect, test } from 'vitest';
import { files, systemYaml } from '../../testing/fixtures.ts';
import { run } from '../../testing/run.ts';

const args = ['diff', 'system.yaml', 'later.yaml', '--lang', 'en'];
const later = (from: string | RegExp, to: string) => ({
  ...files,
  'later.yaml': systemYaml.replace(from, to),
});

test('one system with itself has not changed', async () => {
  const { code, out } = await run(args, later('', ''));
  expect(code).toBe(0);
  expect(out).toContain('needs: none');
  expect(out).toContain('nothing changed');
});

test('a version that rose too little is a finding', async () => {
  const { code, out } = await run(args, later(/digits: 2/, 'digits: 1'));
  expect(code).toBe(1);
  expect(out).toContain('needs: major (method total rounding');
  expect(out).toContain('the declared 1.0.0 → 1.0.0 is too little');
});

test('a file of a git reference is read from git', async () => {
  const world = { ...files, 'git main:old.yaml': systemYaml };
  const { code, out } = await run(['diff', 'main:old.yaml', 'system.yaml', '--lang', 'en'], world);
  expect([code, out.includes('nothing changed')]).toEqual([0, true]);
});

test('a git reference that is not there is a wrong call', async () => {
  const { code, err } = await run(['diff', 'gone:old.yaml', 'system.yaml', '--lang', 'en'], files);
  expect(code).toBe(2);
  expect(err).toContain("path 'old.yaml' does not exist in 'gone'");
});

test('two systems, no more and no fewer', async () => {
  expect((await run(['diff', 'system.yaml'], files)).code).toBe(2);
  expect((await run(['diff', 'a.yaml', 'b.yaml', 'c.yaml'], files)).code).toBe(2);
});

test.each(['text', 'json', 'md'])('%s with an impact', async (format) => {
  const world = later(/edition: "2020"/, 'edition: "2021"');
  const { code, out } = await run([...args, '--data', 'data.csv', '--format', format], world);
  expect(code).toBe(0);
  expect(out).toContain(format === 'json' ? '"correlation"' : 'rank correlation: Spearman 1.0000');
  if (format === 'json') expect(JSON.parse(out).isEnough).toBe(true);
});

test('a changeset with the bump that is needed', async () => {
  const world = {
    ...later(/digits: 2/, 'digits: 1'),
    'package.json': '{ "name": "@city/indicators" }',
  };
  const { written } = await run([...args, '--changeset', '.changeset/next.md'], world);
  const text = written['.changeset/next.md'] ?? '';
  expect(text.startsWith("---\n'@city/indicators': major\n---\n")).toBe(true);
  const named = ['--changeset', 'next.md', '--package', 'other'];
  expect((await run([...args, ...named], world)).written['next.md']).toContain("'other': major");
  expect(text).toContain('- method: total rounding');
});

test('a changeset for no package is a wrong call', async () => {
  const world = later(/digits: 2/, 'digits: 1');
  const { code, err, written } = await run([...args, '--changeset', 'next.md'], world);
  expect([code, err.includes('--package'), written]).toEqual([2, true, {}]);
});

test('in Chinese the marks are full-width, and the bump is said in words', async () => {
  const world = later('weight: 60', 'weight: 70');
  const changed = {
    ...world,
    'later.yaml': (world['later.yaml'] ?? '').replace('weight: 40', 'weight: 30'),
  };
  const chinese = ['diff', 'system.yaml', 'later.yaml'];
  const { out } = await run(chinese, changed);
  expect(out).toContain('版本须升主版本（major）：权重 service：3/5 → 7/10（有效权重 3/5 → 7/10）');
  expect(out).toContain('  服务：有效权重：');
  expect(out).not.toMatch(/[\u4e00-\u9fff] ?[:,;(]|[:,;)] ?[\u4e00-\u9fff]/);
  expect((await run(chinese, later('', ''))).out).toContain('版本无需升级');
});

test('what only follows from a group is counted, and what several share is said once', async () => {
  const changed = systemYaml
    .replace('weight: 60', 'weight: 70')
    .replace('weight: 40', 'weight: 30')
    .replace('name: { zh: 办理率, en: Speed }', 'name: { zh: 办结率, en: Speed }');
  const { out } = await run(args, { ...files, 'later.yaml': changed });
  expect(out).toContain('  reweighted service: 3/5 → 7/10');
  expect(out).not.toContain('reweighted speed');
  expect(out).toContain('2 further indicators keep their share');
  const json = await run([...args, '--format', 'json'], { ...files, 'later.yaml': changed });
  // 服务, its two and 公开, each with both of its weights.
  const kinds = JSON.parse(json.out).revision.changes.map(({ kind }: { kind: string }) => kind);
  expect(kinds.filter((kind: string) => kind === 'reweighted')).toHaveLength(4);
});
