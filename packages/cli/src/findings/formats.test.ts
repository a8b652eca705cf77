import { readFileSync } from 'node:fs';
import AjvDraft04 from 'ajv-draft-04';
import { expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { files, systemYaml } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

const schema = JSON.parse(
  readFileSync(new URL('../testing/sarif/sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8'),
);
const isSarif = new AjvDraft04({
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
}).compile(schema);

/** A folder with a weight that breaks the sum, a key that is none, and control characters in a name. */
const faulty = {
  ...files,
  '数据 #1/系统.yaml': systemYaml
    .replace('weight: 40', 'weight: 39')
    .replace('criteria: 评估公开情况', '"crit<eria\\u0001": 评估公开情况'),
};
const lint = (format: string, ...more: readonly string[]) =>
  run(['lint', '--lang', 'en', '--format', format, ...more], faulty);

it.each([
  ['findings', faulty],
  ['nothing', { 'system.yaml': systemYaml }],
] as const)('SARIF of %s is accepted by the public schema', async (_, world) => {
  for (const command of ['lint', 'check', 'validate']) {
    const paths =
      command === 'validate' ? Object.keys(world).filter((f) => f.endsWith('yaml')) : [];
    const { out } = await run([command, ...paths, '--format', 'sarif'], world);
    const log = JSON.parse(out);
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  }
});

it('the schema is one that can refuse', () => {
  expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

it('SARIF has each place below the root, and a rule for each code', async () => {
  const { out } = await lint('sarif');
  const [{ tool, results }] = JSON.parse(out).runs;
  const sum = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'weight-sum');
  expect(sum.locations[0].physicalLocation.artifactLocation).toEqual({
    uri: '%E6%95%B0%E6%8D%AE%20%231/%E7%B3%BB%E7%BB%9F.yaml',
    uriBaseId: '%SRCROOT%',
  });
  expect(tool.driver.rules[sum.ruleIndex].id).toBe('weight-sum');
});

it('JUnit is well formed, with a failure for each error', async () => {
  const { code, out } = await lint('junit');
  const { children } = fromXml(out);
  const [suites] = children.filter((node) => node.type === 'element');
  const all = suites?.children.flatMap((s) => (s.type === 'element' ? s.children : [])) ?? [];
  const failed = all.filter(
    (c) =>
      c.type === 'element' && c.children.some((f) => f.type === 'element' && f.name === 'failure'),
  );
  const { out: json } = await lint('json');
  const errors = JSON.parse(json).diagnostics.filter(
    (d: { severity: string }) => d.severity === 'error',
  );
  expect([code, failed.length]).toEqual([1, errors.length]);
  expect(errors.length).toBeGreaterThan(1);
});

it('annotations keep to one line each, whatever stands in them', async () => {
  const { out } = await lint('github');
  const lines = out.trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('::error ')).length).toBeGreaterThan(1);
  const known = /^::(error|warning|notice|group|endgroup)\b/;
  expect(lines.filter((line) => !known.test(line) && line.includes('weight-sum'))).toEqual([]);
  expect(lines.find((line) => line.includes('weight-sum'))).toContain(
    'file=数据 #1/系统.yaml,line=',
  );
});

it('Markdown is one table in which no cell breaks out', async () => {
  const { out } = await lint('md');
  const rows = out.split('\n').filter((line) => line.startsWith('|'));
  const cells = (row: string) => row.split(/(?<!\\)\|/).length;
  expect(new Set(rows.map(cells)).size).toBe(1);
  expect(out).toContain('`weight-sum`');
});
