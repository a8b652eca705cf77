import { expect, test } from 'vitest';
import { run } from '../../testing/run.ts';

const system = (aggregate: string) => `schema: zhibiao/indicator-system/1
id: test/service
edition: '2020'
version: 1.0.0
language: zh
title: 服务评估
levels: [指标]
sources: { made: { title: 为测试而写 } }
source: made
weighting: { basis: share, status: assumed }
method:
  scale: 100
  aggregate: ${aggregate}
  missing: { policy: error }
  rounding: { digits: 2, mode: half-up }
  ranking: { on: rounded, ties: competition }
indicators:
  - { id: speed, name: 速度, weight: 0.5, measure: { type: score } }
  - { id: users, name: 用户, weight: 0.3, measure: { type: score } }
  - { id: openness, name: 公开, weight: 0.2, measure: { type: score } }
`;
const files = {
  'system.yaml': system('arithmetic'),
  'geometric.yaml': system('geometric'),
  'median.yaml': system('median'),
  'data.csv': 'unit,speed,users,openness\n甲,90,40,40\n乙,50,50,56\n丙,40,80,30\n丁,10,10,10\n',
  'scenario.yaml': `schema: zhibiao/scenario/1
system: test/service
edition: '2020'
language: zh
title: 其他做法
scenarios:
  - { name: 几何平均, method: { aggregate: geometric } }
  - { name: 不计速度, drop: [speed] }
`,
  'other.yaml': `schema: zhibiao/scenario/1
system: test/other
edition: '2020'
language: zh
title: 其他做法
scenarios:
  - { name: 不计速度, drop: [speed] }
`,
  'wrong.yaml': `schema: zhibiao/scenario/1
system: test/service
edition: '2020'
language: zh
title: 其他做法
scenarios:
  - { name: 写错, drop: [sped] }
`,
};
const on = (name: string, ...rest: string[]) =>
  run(['robustness', name, '--data', 'data.csv', '--draws', '300', ...rest], files);

test('what else might have been done is drawn too, and where the moves come from', async () => {
  const { code, out } = await on('system.yaml', '--scenario', 'scenario.yaml', '--indices', '200');
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "服务评估
    2020 年版 · 版本 1.0.0 · 数据 data.csv（4 个单位） · 权重 体系自带（按占比，假定）
    注意：权重为假定，并非官方公布；名次仅供演示与试算

    名次  单位  九成范围  名次不变   居首
    ─────────────────────────────────────
       1  甲         1–3     63.3%  63.3%
       2  乙         2–3     92.7%      –
       3  丙         1–3     56.0%  36.7%
       4  丁         4–4    100.0%      –

    名次变动的来源
    来源          单独（一阶）     连同交互（总阶）
    ───────────────────────────────────────────────
    权重  0.00（−0.05 – 0.04）  0.06（0.04 – 0.08）
    情景   0.96（0.81 – 1.10）  1.02（0.88 – 1.17）

    随机试算 300 次（种子 1）：各权重 ± 0.2 倍以内，均匀抽取；名次按未取整的总分
    每次任取一种做法：现行做法、几何平均、不计速度
    来源：平均名次变动的方差中各占多少（Sobol 指数），200 组样本，括号内为 95% 自助区间；各单位的指数见 JSON 输出
    "
  `);
  const json = await on(
    'system.yaml',
    '--scenario',
    'scenario.yaml',
    '--indices',
    '50',
    '--format',
    'json',
  );
  const { uncertainty, bounds } = JSON.parse(json.out);
  expect(uncertainty.units.map(({ unit }: { unit: string }) => unit)).toEqual([
    '甲',
    '乙',
    '丙',
    '丁',
  ]);
  expect(bounds).toBeUndefined();
});

test('scores that may be off leave nothing certain', async () => {
  const { code, out } = await on('system.yaml', '--score-noise', '5%', '--lang', 'en');
  expect([code, out.includes('certain')]).toEqual([0, false]);
  expect(out).toContain('each score within ± 0.05 of itself');
});

test.each(['geometric.yaml', 'median.yaml'])(
  '%s: draws where no bounds can be proven, and it says so',
  async (name) => {
    const { code, out } = await on(name);
    expect(code).toBe(0);
    expect(out).toContain('证明不了必然范围');
  },
);

test('levels that are drawn are named, and those that are none refused', async () => {
  const { code, out } = await on('system.yaml', '--levels', '1');
  expect([code, out.includes('随机试算只变动第 1 级指标的权重')]).toEqual([0, true]);
  const deep = await on('system.yaml', '--levels', '4');
  expect([deep.code, deep.err]).toEqual([1, expect.stringContaining('simulation-option')]);
  expect((await on('system.yaml', '--levels', 'one')).code).toBe(2);
});

test('a weight with a range of its own, in what is certain', async () => {
  // speed 0.5, users 0.3, openness 0.2: 甲 65, 乙 51.2, 丙 50, 丁 10; held as they are, each rank is certain
  const asIs = await on('system.yaml', '--within', '0', '--format', 'json');
  const placesIn = (text: string) =>
    JSON.parse(text).bounds.bounds.map((b: { best: number; worst: number }) => [b.best, b.worst]);
  expect(placesIn(asIs.out)).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
  ]);
  // With users anywhere from 0 to 60 % of 1.3: at 0.6 丙 has (20 + 48 + 6) / 1.3 and 乙 (25 + 30 + 11.2) / 1.3,
  // 甲 (45 + 24 + 8) / 1.3; without users 乙 has 36.2 / 0.7 and 丙 26 / 0.7
  const own = ['--within', '0', '--interval', 'users=0..60%'];
  const moved = await on('system.yaml', ...own, '--format', 'json');
  expect(placesIn(moved.out)).toEqual([
    [1, 1],
    [2, 3],
    [2, 3],
    [4, 4],
  ]);
  expect(JSON.parse(moved.out).intervals).toEqual({ users: ['0', '0.6'] });
  const told = await on('system.yaml', ...own);
  expect(told.out).toContain('必然范围：用户 0% 至 60%，其余各权重 ± 0 倍以内任意变动');
});

test.each([
  [['--interval', 'users'], 2, 'id=0.1..0.5'],
  [['--interval', 'users=0.1'], 2, 'id=0.1..0.5'],
  [['--interval', 'users=0.1..x'], 2, 'id=0.1..0.5'],
  [['--interval', 'users=0.1..0.2,users=0.1..0.3'], 2, 'users=0.1..0.3'],
  [['--interval', 'users=0.1..0.2', '--score-noise', '5%'], 2, '--score-noise'],
  [['--interval', 'users=0.3..0.2'], 1, 'weight-interval'],
  [['--interval', '2=0.1..0.2'], 1, 'users'],
] as const)('%j is refused', async (options, expected, said) => {
  const { code, err } = await on('system.yaml', ...options);
  expect([code, err]).toEqual([expected, expect.stringContaining(said)]);
});

test('who asks for intervals where nothing can be proven is told so', async () => {
  const { code, err } = await on('geometric.yaml', '--interval', 'users=0.1..0.2');
  expect([code, err]).toEqual([1, expect.stringContaining('not-linear')]);
});

test('workers change nothing', async () => {
  const [one, two] = [await on('system.yaml'), await on('system.yaml', '--workers', '2')];
  expect(two).toEqual(one);
});

test('faults of scenarios are placed in their file, those of options are told at once', async () => {
  const unknown = await on('system.yaml', '--scenario', 'wrong.yaml');
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('wrong.yaml')]);
  expect(unknown.err).toContain('speed');
  const other = await on('system.yaml', '--scenario', 'other.yaml');
  expect([other.code, other.err]).toEqual([1, expect.stringContaining('other.yaml:2:9')]);
  const wrong = await on(
    'system.yaml',
    '--score-noise',
    '2',
    '--workers',
    '0',
    '--indices',
    'many',
  );
  expect(wrong.code).toBe(2);
  for (const option of ['--score-noise', '--workers', '--indices'])
    expect(wrong.err).toContain(option);
});
