import { expect, test } from 'vitest';
import { files, systemYaml } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

const args = ['explain', 'system.yaml', '--data', 'data.csv', '--unit'];

test('the tree from the total to the cells', async () => {
  const { code, out } = await run([...args, '丙'], files);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "服务评估
    2020 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，假定）
    注意：权重为假定，并非官方公布；名次仅供演示与试算

    丙：总分 61.00，第 2 名（共 3 个单位），等次 其余
    权重为同级占比；总权重为对总分的占比；贡献与失分均以总分计

    指标               得分  名次  权重  总权重   贡献   失分
    ─────────────────────────────────────────────────────────
    总分              61.00     2  100%    100%  61.00  39.00
    ├─ 1 服务         55.00     2   60%     60%  33.00  27.00
    │  ├─ 1.1 办理率  60.00     3   50%     30%  18.00  12.00
    │  │     比率 60%，按比例计分
    │  │     speed = 60%（data.csv 第 4 行） ← system.yaml:24
    │  └─ 1.2 用户数  50.00     2   50%     30%  15.00  15.00
    │        数量 750 户，在各单位的 300 至 1200 之间线性折算
    │        users = 750（data.csv 第 4 行） ← system.yaml:28
    └─ 2 公开         70.00     3   40%     40%  28.00  12.00
          评分 70，直接采用
          openness = 70（data.csv 第 4 行） ← system.yaml:33
    "
  `);
});

test('the tree to the first level', async () => {
  const { out } = await run([...args, '丙', '--depth', '1'], files);
  expect(out).toContain('├─ 1 服务');
  expect(out).not.toContain('办理率');
});

test('how a group is made, where it is not the usual way', async () => {
  const power = systemYaml.replace(
    '  scale: 100',
    '  scale: 100\n  aggregate: { method: power, p: 2 }',
  );
  const { out } = await run([...args, '丙'], { ...files, 'system.yaml': power });
  expect(out).toContain('\n│  加权幂平均，指数 2\n├─ 1 服务');
  expect(out).toContain('\n│  │  加权幂平均，指数 2\n│  ├─ 1.1');
  const { out: first } = await run([...args, '丙', '--depth', '1', '--lang', 'en'], {
    ...files,
    'system.yaml': power,
  });
  expect(first).toContain('\n│     weighted power mean, exponent 2\n└─ 2');
});

test('in brief', async () => {
  const { out } = await run([...args, '丙', '--brief'], files);
  expect(out).toMatchInlineSnapshot(`
    "丙：总分 61.00，第 2 名（共 3 个单位），等次 其余
    注意：权重为假定，并非官方公布；名次仅供演示与试算
    1 服务  55.00  第 2 名  权重 60%  失分 27.00
    2 公开  70.00  第 3 名  权重 40%  失分 12.00
    失分：1.2 用户数 −15.00（得分 50.00，满分 100）
    失分：1.1 办理率 −12.00（得分 60.00，满分 100）
    失分：2 公开 −12.00（得分 70.00，满分 100）
    "
  `);
});

test('why one is ahead of another: the differences add up', async () => {
  const { out } = await run([...args, '丙', '--why', '乙'], files);
  expect(out).toMatchInlineSnapshot(`
    "服务评估
    2020 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，假定）
    注意：权重为假定，并非官方公布；名次仅供演示与试算

    丙：总分 61.00，第 2 名（共 3 个单位），等次 其余
    乙：总分 60.20，第 3 名（共 3 个单位），等次 其余
    丙 与 乙 相差 +0.8000 分
    3 项指标拉开差距，由大到小

    指标             丙       乙      相差
    ──────────────────────────────────────
    1.2 用户数  15.0000   0.0000  +15.0000
    2 公开      28.0000  36.2000   −8.2000
    1.1 办理率  18.0000  24.0000   −6.0000
    ──────────────────────────────────────
    合计                           +0.8000
    "
  `);
});

test('in English', async () => {
  const { out } = await run([...args, '丙', '--brief', '--lang', 'en'], files);
  expect(out).toContain('丙: total 61.00, rank 2 of 3, grade other');
  expect(out).toContain('caution: the weights are assumed');
});

test('as Markdown', async () => {
  const { out } = await run([...args, '丙', '--format', 'md'], files);
  expect(out).toMatchInlineSnapshot(`
    "# 服务评估

    2020 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，假定）

    > **注意：权重为假定，并非官方公布；名次仅供演示与试算**

    **丙：总分 61.00，第 2 名（共 3 个单位），等次 其余**

    权重为同级占比；总权重为对总分的占比；贡献与失分均以总分计

    | 指标       |  得分 | 名次 | 权重 | 总权重 |  贡献 |  失分 | 计分方法                                         | 观测值                            | 规则出处       |
    | :--------- | ----: | ---: | ---: | -----: | ----: | ----: | :----------------------------------------------- | :-------------------------------- | :------------- |
    | 总分       | 61.00 |    2 | 100% |   100% | 61.00 | 39.00 |                                                  |                                   | system.yaml:1  |
    | 1 服务     | 55.00 |    2 |  60% |    60% | 33.00 | 27.00 |                                                  |                                   | system.yaml:19 |
    | 1.1 办理率 | 60.00 |    3 |  50% |    30% | 18.00 | 12.00 | 比率 60%，按比例计分                             | speed = 60%（data.csv 第 4 行）   | system.yaml:24 |
    | 1.2 用户数 | 50.00 |    2 |  50% |    30% | 15.00 | 15.00 | 数量 750 户，在各单位的 300 至 1200 之间线性折算 | users = 750（data.csv 第 4 行）   | system.yaml:28 |
    | 2 公开     | 70.00 |    3 |  40% |    40% | 28.00 | 12.00 | 评分 70，直接采用                                | openness = 70（data.csv 第 4 行） | system.yaml:33 |
    "
  `);
});

test('as JSON: unrounded, contributions and remarks included', async () => {
  const { out } = await run([...args, '丙', '--why', '乙', '--format', 'json'], files);
  expect(JSON.parse(out)).toMatchObject({
    remarks: [{ en: expect.stringContaining('assumed') }],
    unit: { id: '丙', row: 4 },
    total: { score: '61.00', contribution: '61', lost: '39' },
    remainder: '0',
    separation: { difference: '0.8', remainder: '0' },
  });
});

test('a unit that is not there', async () => {
  const { code, out, err } = await run([...args, '戊'], files);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('错误[unknown-unit]');
});

test('missing cells are said to be empty and count for nothing', async () => {
  const data = '单位,speed,users,openness\n甲,95%,1200,80\n乙,80%,300,\n';
  const { out } = await run([...args, '乙'], { ...files, 'data.csv': data });
  expect(out).toContain('openness = 空（data.csv 第 3 行）');
  expect(out).toMatch(/2 公开 +缺失/);
});

test('what is left out for a unit shows: weights that move, and words where nothing is added', async () => {
  // 办理率 does not apply to 丙: 用户数 has all of 服务, 60 %; 乙 has no 用户数.
  const data = '单位,speed,users,openness\n甲,95%,1200,80\n乙,80%,,90.5\n丙,不适用,300,70\n';
  const world = { ...files, 'data.csv': data };
  const { out } = await run([...args, '丙'], world);
  expect(out).toMatch(/1\.1 办理率\s+不适用\s+—\s+50%\s+30% → 0%\s+—\s+—/);
  expect(out).toMatch(/1\.2 用户数\s+0\.00\s+2\s+50%\s+30% → 60%/);
  expect(out).toMatch(/2 公开\s+70\.00\s+3\s+40%\s+40%\s/);
  expect(out).toContain('总权重有两个数的');
  const { out: md } = await run([...args, '丙', '--format', 'md', '--lang', 'en'], world);
  expect(md).toContain('30% → 60%');
  expect(md).toContain('where two effective weights stand');
  // 丙 0 and 28, 乙 48 and 36.2: 用户数 adds nothing to either.
  const why = await run([...args, '丙', '--why', '乙'], world);
  expect(why.out).toMatch(/1\.1 办理率\s+不适用\s+48\.0000\s+−48\.0000/);
  const other = await run([...args, '甲', '--why', '乙'], world);
  expect(other.out).toMatch(/1\.2 用户数\s+30\.0000\s+缺失\s+\+30\.0000/);
});
