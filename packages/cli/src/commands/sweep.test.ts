import { expect, test } from 'vitest';
import { files } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

const sweep = (world: Readonly<Record<string, string>>, ...options: readonly string[]) =>
  run(['sweep', 'system.yaml', '--data', 'data.csv', ...options], world);

test('one weight swept', async () => {
  const { out, code } = await sweep(files, '--node', 'openness');
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "服务评估
    2020 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，假定）
    注意：权重为假定，并非官方公布；名次仅供演示与试算

    公开：现占同级 40%
      权重  谁超过谁    此后前三名
    ────────────────────────────────────
        0%  —           1 甲，2 丙，3 乙
    42.25%  乙 超过 丙  1 甲，2 乙，3 丙
    84.56%  乙 超过 甲  1 乙，2 甲，3 丙

    共 2 处交叉，按未取整的总分；权重为精确值的四舍五入，精确分数见 JSON 输出
    "
  `);
  const unknown = await sweep(files, '--node', 'opennes');
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('openness')]);
});

test('as JSON: everything that people see, exact', async () => {
  // 服务 has 97.5, 50 and 40 (95 and 100; 80 and 0; 60 and 50), so 乙 40 + 50.5 w meets 丙 55 + 15 w
  const { out } = await sweep(files, '--node', 'openness', '--format', 'json');
  const { lines, units, ...found } = JSON.parse(out);
  expect(units).toEqual(['甲', '乙', '丙']);
  expect(lines[1]).toEqual({
    intercept: { fraction: '40', decimal: '40' },
    slope: { fraction: '101/2', decimal: '50.5' },
  });
  expect(found).toMatchObject({
    ...{ node: 'openness', now: { fraction: '2/5', decimal: '0.4' }, method: 'exact', bent: [] },
    grid: null,
  });
  expect(found.crossings[0]).toMatchObject({
    at: { fraction: '30/71', decimal: '0.422535211267605633802816901408' },
    overtakes: [{ unit: '乙', of: '丙', how: 'overtakes' }],
  });
  expect(found.stretches.map((s: { ranks: unknown }) => s.ranks)).toEqual([
    [
      { unit: '甲', rank: 1 },
      { unit: '乙', rank: 3 },
      { unit: '丙', rank: 2 },
    ],
    [
      { unit: '甲', rank: 1 },
      { unit: '乙', rank: 2 },
      { unit: '丙', rank: 3 },
    ],
    [
      { unit: '甲', rank: 2 },
      { unit: '乙', rank: 1 },
      { unit: '丙', rank: 3 },
    ],
  ]);
});

/** Totals rounded to whole points on the first level and handed on: no lines. */
const carried = {
  ...files,
  'system.yaml': (files['system.yaml'] ?? '').replace(
    'digits: 2, mode: half-up',
    'digits: 0, mode: half-up, carry: true',
  ),
};

test('totals that are no lines: a grid, and it says so', async () => {
  const { out, code } = await sweep(carried, '--node', 'speed');
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "服务评估
    2020 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，假定）
    注意：权重为假定，并非官方公布；名次仅供演示与试算

    办理率：现占同级 50%
      权重  谁超过谁                 此后前三名
    ─────────────────────────────────────────────────
        0%  —                        1 甲，2 丙，3 乙
    50.62%  乙 追平 丙               1 甲，2 乙，2 丙
    51.87%  乙 与 丙 不再持平而领先  1 甲，2 乙，3 丙

    找到 2 处变动，按未取整的总分；总分不随权重线性变化
    只精确比较了区间 128 等分的各端，有变动处二分到区间的 2^−20；同一等分内变动又变回的看不到
    "
  `);
  const { out: json } = await sweep(carried, '--node', 'speed', '--format', 'json');
  const found = JSON.parse(json);
  expect(found).toMatchObject({
    ...{ method: 'grid', bent: ['甲', '乙', '丙'] },
    grid: { parts: 128, width: { fraction: '1/1048576' } },
  });
  const english = await sweep(carried, '--node', 'speed', '--lang', 'en');
  expect(english.out).toContain('bisected to 2^−20');
});

test('a grid is drawn as it was seen', async () => {
  const { written, code } = await sweep(carried, '--node', 'speed', '--svg', 'chart.svg');
  expect(code).toBe(0);
  for (const unit of ['甲', '乙', '丙']) expect(written['chart.svg']).toContain(unit);
  expect(written['chart.svg']).not.toContain('NaN');
});
