import { expect, test } from 'vitest';
import { files, systemYaml } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

test('as Markdown: what repeats is left empty', async () => {
  const { code, out } = await run(['render', 'system.yaml'], files);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "# 服务评估

    2020 年版 · 版本 1.0.0

    | 一级指标 | 二级指标 | 评估要点       |
    | :------- | :------- | :------------- |
    | 服务     | 办理率   | 评估服务情况。 |
    |          | 用户数   |                |
    | 公开     |          | 评估公开情况。 |
    "
  `);
});

test('as HTML: merged cells, criteria of a group among them', async () => {
  const { out } = await run(['render', 'system.yaml', '--format', 'html'], files);
  expect(out).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  expect(out).toContain(
    '<th scope="row" rowspan="2">服务</th><th scope="row">办理率</th><td rowspan="2">评估服务情况。</td>',
  );
  expect(out).toContain('<tr><th scope="row">用户数</th></tr>');
  expect(out).toContain('<th scope="row" colspan="2">公开</th><td>评估公开情况。</td>');
  expect(out).not.toContain('假定');
});

test('with weights: shares, effective weights, and the remark', async () => {
  const { out } = await run(['render', 'system.yaml', '--weights'], files);
  expect(out).toContain('服务（60%）');
  expect(out).toContain('办理率（50%）');
  expect(out).toMatch(/\| +30% \|/);
  expect(out).toContain('> **注意：权重为假定');
  const named = await run(['render', 'system.yaml', '--weights', 'openness-only'], files);
  expect(named.out).toContain('公开（100%）');
});

test('with methods, in either language: how leaves are scored, and groups that are no plain means', async () => {
  const system = systemYaml
    .replace('  scale: 100\n', '  scale: 100\n  aggregate: { method: power, p: 2 }\n')
    .replace('    weight: 60\n', '    weight: 60\n    aggregate: geometric\n');
  const changed = { ...files, 'system.yaml': system };
  const { out } = await run(['render', 'system.yaml', '--methods'], changed);
  expect(out).toMatchInlineSnapshot(`
    "# 服务评估

    2020 年版 · 版本 1.0.0

    总分：加权幂平均，指数 2

    | 一级指标             | 二级指标 | 评估要点       | 计分方法                                         |
    | :------------------- | :------- | :------------- | :----------------------------------------------- |
    | 服务（加权几何平均） | 办理率   | 评估服务情况。 | 比率，按比例计分                                 |
    |                      | 用户数   |                | 数量（户），在各单位的最小值至最大值之间线性折算 |
    | 公开                 |          | 评估公开情况。 | 评分，直接采用                                   |
    "
  `);
  const english = await run(['render', 'system.yaml', '--methods', '--lang', 'en'], changed);
  expect(english.out).toMatchInlineSnapshot(`
    "# Service assessment

    edition 2020 · version 1.0.0

    total: weighted power mean, exponent 2

    | 一级指标                          | 二级指标 | criteria       | method                                                  |
    | :-------------------------------- | :------- | :------------- | :------------------------------------------------------ |
    | Service (weighted geometric mean) | Speed    | 评估服务情况。 | share, in proportion                                    |
    |                                   | Users    |                | quantity (accounts), linear between the units' extremes |
    | Openness                          |          | 评估公开情况。 | mark, as it is                                          |
    "
  `);
});

test('a packaged system as a page', async () => {
  const { written } = await run([
    ...['render', 'cn-online-service/2019/provincial', '--format', 'html', '--out', 'p.html'],
  ]);
  expect(written['p.html']?.match(/<tr>/g)?.length).toBe(83); // the head and 82 leaves
});
