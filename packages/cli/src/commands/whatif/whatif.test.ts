import { expect, test } from 'vitest';
import { files } from '../../testing/fixtures.ts';
import { run } from '../../testing/run.ts';

const from = ['--data', 'data.csv'];

test('other weights, and who moves because of what', async () => {
  const { out, code } = await run(
    ['whatif', 'system.yaml', ...from, '--set', 'openness=0.5'],
    files,
  );
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "服务评估
    2020 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，假定）
    注意：权重为假定，并非官方公布；名次仅供演示与试算

    openness = 0.5
    名次  单位   总分  名次变动  得分变动  主要原因
    ──────────────────────────────────────────────────────────
       1  甲    88.75         –     −1.75  服务 −9.75，公开 +8
       2  乙    65.25        ↑1     +5.05  公开 +9.05，服务 −4
       3  丙    62.50        ↓1      +1.5  公开 +7，服务 −5.5

    变动均与原结果相比；原因为各指标对总分的增减，合计等于总分的变动
    "
  `);
});

test('scenarios from a file, as JSON, and dropped indicators', async () => {
  const scenario = `schema: zhibiao/scenario/1
system: test/services
edition: "2020"
language: zh
title: 试算
scenarios:
  - { name: 不计公开, drop: [openness] }
  - { name: 最低分, method: { aggregate: min } }
`;
  const { out, code } = await run(
    ['whatif', 'system.yaml', ...from, '--scenario', 'what.yaml', '--format', 'json'],
    { ...files, 'what.yaml': scenario },
  );
  expect(code).toBe(0);
  const data = JSON.parse(out);
  expect(data.map((d: { scenario: { name: string } }) => d.scenario.name)).toEqual([
    '不计公开',
    '最低分',
  ]);
  const bad = await run(['whatif', 'system.yaml', ...from, '--scenario', 'what.yaml'], {
    ...files,
    'what.yaml': scenario.replace('drop: [openness]', 'drop: [opennes]'),
  });
  expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('openness')]);
});

test('as JSON: everything that people see, decimals as texts', async () => {
  const { out } = await run(
    ['whatif', 'system.yaml', ...from, '--set', 'openness=0.5', '--format', 'json'],
    files,
  );
  const [{ scenario, units }] = JSON.parse(out);
  expect(scenario).toEqual({ name: 'openness = 0.5', weights: { openness: '0.5' } });
  // 甲 0.6 · 97.5 + 0.4 · 80 = 90.5, then 48.75 + 40
  expect(units[0]).toMatchObject({
    ...{ unit: '甲', score: ['90.50', '88.75'], rank: [1, 1], places: 0, change: '-1.75' },
    firstLevel: [
      { id: 'service', change: '-9.75' },
      { id: 'openness', change: '8' },
    ],
  });
  const numbers: number[] = [];
  JSON.parse(out, (_, value) => {
    if (typeof value === 'number') numbers.push(value);
    return value;
  });
  // Ranks and places alone are numbers.
  expect(numbers.every(Number.isInteger)).toBe(true);
});

test('a code instead of an id: the hint names the id', async () => {
  const { code, err } = await run(['whatif', 'system.yaml', ...from, '--set', '1.2=0.4'], files);
  expect([code, err]).toEqual([1, expect.stringContaining('users')]);
});

test('what is asked wrongly', async () => {
  expect((await run(['whatif', 'system.yaml', ...from], files)).code).toBe(2);
  const wrong = await run(['whatif', 'system.yaml', ...from, '--set', 'openness:0.5'], files);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--set')]);
});

test('how sure each rank is', async () => {
  const args = ['robustness', 'system.yaml', ...from, '--draws', '500', '--seed', '2'];
  const { out, code } = await run(args, files);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "服务评估
    2020 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，假定）
    注意：权重为假定，并非官方公布；名次仅供演示与试算

    名次  单位  必然范围  九成范围  名次不变    居首
    ────────────────────────────────────────────────
       1  甲         1–1       1–1    100.0%  100.0%
       2  丙         2–3       2–3     62.6%       –
       3  乙         2–3       2–3     62.6%       –

    必然范围：各权重 ± 0.2 倍以内任意变动都不会超出，已证明
    随机试算 500 次（种子 2）：各权重 ± 0.2 倍以内，均匀抽取；名次按未取整的总分
    "
  `);
  const wrong = await run([...args, '--within', '2'], files);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--within')]);
});

test('where no weight may move every rank is certain, those who tie being level', async () => {
  const twice = { ...files, 'data.csv': `${files['data.csv']}丁,95%,1200,80\n` };
  const { code, out } = await run(
    [
      'robustness',
      'system.yaml',
      '--data',
      'data.csv',
      '--within',
      '0',
      '--draws',
      '10',
      '--format',
      'json',
    ],
    twice,
  );
  expect(code).toBe(0);
  const { bounds, simulation } = JSON.parse(out);
  const places = bounds.bounds.map(
    (b: { unit: string; rank: number; best: number; worst: number }) => [
      b.unit,
      b.rank,
      b.best,
      b.worst,
    ],
  );
  expect(places).toEqual([
    ['甲', 1, 1, 1],
    ['乙', 4, 4, 4],
    ['丙', 3, 3, 3],
    ['丁', 1, 1, 1],
  ]);
  for (const { rank, counts } of simulation.units) expect(counts[rank - 1]).toBe(10);
});

test.each([
  [['whatif', '--set', 'openness=0.4,openness=0.5'], 2, 'openness=0.5'],
  [['whatif', '--set', 'openness=0.4', '--lock', 'openness'], 1, '指定了权重又锁定了权重'],
  [['whatif', '--set', 'openness=0.4', '--drop', 'openness'], 1, '指定了权重又要去掉'],
  [['whatif', '--lock', 'openness'], 2, '须给出 --set、--drop、--scenario 之一'],
  [['sweep', '--node', 'openness', '--from', 'abc'], 1, 'abc 至 1 不是'],
  [['sweep', '--node', 'total'], 1, '没有指标“total”'],
  [['robustness', '--draws', '0'], 2, '1 – 999999999'],
  [['robustness', '--within', '2'], 2, '0 – 1'],
] as const)('%j is refused', async ([command, ...options], expected, said) => {
  const args = [command, 'system.yaml', '--data', 'data.csv', ...options];
  const { code, out, err } = await run(args, files);
  expect([code, `${out}${err}`]).toEqual([expected, expect.stringContaining(said)]);
});

test('a percentage is the decimal that it is', async () => {
  const ask = async (weight: string) =>
    (
      await run(
        [
          'whatif',
          'system.yaml',
          '--data',
          'data.csv',
          '--set',
          `openness=${weight}`,
          '--format',
          'json',
        ],
        files,
      )
    ).out;
  expect(JSON.parse(await ask('12.5%'))).toEqual(JSON.parse(await ask('0.125')));
});
