import { expect, test } from 'vitest';
import { files, systemYaml, weightsYaml } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

const english = { LANG: 'en' };

test('nothing to report', async () => {
  expect(await run(['validate', 'system.yaml', 'weights/openness-only.yaml'], files)).toMatchObject(
    {
      code: 0,
      out: '2 个文件，无误\n',
      err: '',
    },
  );
});

const bad = { ...files, 'system.yaml': systemYaml.replace('weight: 60', 'weight: 55') };

test('a fault with the line it is about', async () => {
  const { code, out } = await run(['validate', 'system.yaml'], bad, english);
  expect(code).toBe(1);
  expect(out).toContain('error[weight-sum]: ');
  expect(out).toMatch(/ *--> system\.yaml:\d+:\d+\n *\|\n\d+ \| .*\n *\| +\^+\n *= help: /);
  expect(out).toContain('1 file: 1 error, 0 warnings\n');
});

test('as JSON for machines', async () => {
  const { code, out } = await run(['validate', 'system.yaml', '--format', 'json'], bad);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    diagnostics: [{ code: 'weight-sum', severity: 'error', file: 'system.yaml', range: {} }],
  });
});

test('a weight set is held against its system', async () => {
  const set = weightsYaml.replace('openness: 100', 'opennes: 100');
  const world = { ...files, 'weights/openness-only.yaml': set };
  const { code, out } = await run(['validate', 'weights/openness-only.yaml'], world, english);
  expect(code).toBe(1);
  expect(out).toContain('error[unknown-indicator]');
  expect(out).toContain('opennes: 100');
  expect(out).toContain('openness');
});

test('a weight set whose system is not found is said to be unchecked', async () => {
  const { code, out } = await run(['validate', 'w.yaml'], { 'w.yaml': weightsYaml }, english);
  expect(code).toBe(0);
  expect(out).toContain('note[system-not-found]');
});

const goldenCase = (score: string): string => `schema: zhibiao/case/1
id: three-units
language: zh
title: 三个单位
system: system.yaml
source: { title: 手算 }
dataset:
  rows:
    - { unit: 甲, speed: 95%, users: 1200, openness: 80 }
    - { unit: 乙, speed: 80%, users: 300, openness: 90.5 }
expect:
  甲: { score: "${score}", rank: 1 }
`;

test('a case is scored and compared', async () => {
  expect(
    (await run(['validate', 'c.yaml'], { ...files, 'c.yaml': goldenCase('90.50') })).code,
  ).toBe(0);
  const { code, out } = await run(['validate', 'c.yaml'], {
    ...files,
    'c.yaml': goldenCase('90.51'),
  });
  expect(code).toBe(1);
  expect(out).toContain('错误[case-difference]');
  expect(out).toContain('90.51');
});

test('a dataset document', async () => {
  const twice = `schema: zhibiao/dataset/1
status: assumed
rows:
  - { unit: 甲, speed: 95% }
  - { unit: 甲, speed: 90% }
`;
  const { code, out } = await run(['validate', 'd.yaml'], { 'd.yaml': twice });
  expect(code).toBe(1);
  expect(out).toContain('错误[unit-repeated]');
});

test('a file that is not there is a usage error; the others are checked all the same', async () => {
  const { code, out, err } = await run(['validate', 'none.yaml', 'system.yaml'], bad, english);
  expect(code).toBe(2);
  expect(err).toContain('error[file-not-found]');
  expect(out).toContain('error[weight-sum]');
});
