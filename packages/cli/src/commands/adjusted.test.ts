import { expect, test } from 'vitest';
import { run } from '../testing/run.ts';

const system = `schema: zhibiao/indicator-system/1
id: test/adjusted
edition: "2024"
version: 1.0.0
language: zh
title: 年度考核
levels: [一级指标]
sources: { own: { title: 测试用 } }
source: own
weighting: { basis: share, status: official }
method:
  scale: 100
  missing: { policy: renormalize }
  rounding: { digits: 2, mode: half-up }
  ranking: { on: rounded, ties: dense }
  grades: [{ name: 优秀, from: 90 }, { name: 合格, from: 60 }, { name: 不合格 }]
adjustments:
  - { type: bonus, id: innovation, name: 创新加分, cap: 30, ceiling: 130, when: { node: total, above: 80 } }
  - { type: veto, id: accident, name: 重大事故, pin: 59 }
indicators:
  - id: work
    name: 业务
    criteria: 评估业务。
    weight: 6
    measure: { type: score }
    adjustments:
      - { type: deduction, id: errors, name: 差错, each: 0.5, cap: 10, floor: 0 }
  - id: visits
    name: 走访
    criteria: 评估走访。
    weight: 4
    measure: { type: number, unit: 次, per: staff }
    impute: mean
    normalize: { method: goalposts, min: 0, max: 10 }
`;
const files = {
  'system.yaml': system,
  'data.csv':
    'unit,work,visits,staff,errors,innovation,accident\n甲,95,80,10,4,20,否\n乙,90,,10,0,0,是\n丙,70,60,10,30,5,否\n',
};

test('adjustments and what was filled in, taken apart', async () => {
  const { out, code, err } = await run(
    ['explain', 'system.yaml', '--data', 'data.csv', '--unit', '甲'],
    files,
  );
  expect([code, err]).toEqual([0, expect.stringContaining('乙 的缺失值已按 mean 填补')]);
  expect(out).toMatchInlineSnapshot(`
    "年度考核
    2024 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，官方公布）

    甲：总分 107.80，第 1 名（共 3 个单位），等次 优秀
    权重为同级占比；总权重为对总分的占比；贡献与失分均以总分计

    指标         得分  名次  权重  总权重    贡献   失分
    ────────────────────────────────────────────────────
    总分       107.80     1  100%    100%  107.80  -7.80
    │  加分 创新加分：+20（申报 20，计入 20） ← system.yaml:18
    │  一票否决 重大事故：无此情形 ← system.yaml:19
    ├─ 1 业务   93.00     1   60%     60%   55.80   4.20
    │     评分 95，直接采用
    │     work = 95（data.csv 第 2 行） ← system.yaml:21
    │     扣分 差错：−2（应扣 2，计入 2） ← system.yaml:27
    └─ 2 走访   80.00     1   40%     40%   32.00   8.00
          数量 8 次，在 0 至 10 之间线性折算
          visits = 80，staff = 10（data.csv 第 2 行） ← system.yaml:28
    "
  `);
  const other = await run(
    ['explain', 'system.yaml', '--data', 'data.csv', '--unit', '乙', '--lang', 'en'],
    files,
  );
  expect(other.out).toContain('veto 重大事故: applies');
  expect(other.out).toContain('a gap, filled in by mean: 7');
});

test('a document with adjustments is valid, and its template has their columns', async () => {
  expect((await run(['validate', 'system.yaml'], files)).code).toBe(0);
  const { out } = await run(['template', 'system.yaml'], files);
  expect(out).toMatchInlineSnapshot(`
    "﻿unit,work,visits,staff,errors,innovation,accident
    # 填写说明：每个单位一行；本行不参与计分，可保留,业务：评分，0 至满分,走访：数量（次）,走访 · staff：数量（次）,差错：扣分，没有填 0,创新加分：加分，没有填 0,重大事故：是 / 否
    "
  `);
});

test('the ranking says who is unqualified', async () => {
  const { out } = await run(['score', 'system.yaml', '--data', 'data.csv'], files);
  expect(out).toMatchInlineSnapshot(`
    "年度考核
    2024 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，官方公布）

    名次  单位    总分  等次         业务       走访
    ────────────────────────────────────────────────
       1  甲    107.80  优秀    93.00 (1)  80.00 (1)
       2  丙     60.00  合格    60.00 (3)  60.00 (3)
       3  乙     59.00  不合格  90.00 (2)  70.00 (2)

    括号内为该指标的名次
    "
  `);
});
