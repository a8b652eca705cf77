import { expect, test } from 'vitest';
import { files } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

const call = ['influence', 'system.yaml', '--data', 'data.csv'];

test('how much each indicator matters, the most first', async () => {
  const { out, code } = await run([...call, '--by', '0.5'], files);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "服务评估
    2020 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，假定）
    注意：权重为假定，并非官方公布；名次仅供演示与试算

    指标    总权重    −50%    +50%    去掉  去掉时变动最大  与总分相关
    ──────────────────────────────────────────────────────────────────
    服务       60%  2（2）  0（0）  4（3）  乙 ↑2                 0.97
    用户数     30%  2（2）  0（0）  2（2）  乙 ↑1                 0.88
    公开       40%  0（0）  2（2）  0（0）  —                    −0.04
    办理率     30%  0（0）  2（2）  0（0）  —                     0.81

    −50%、+50%、去掉：该权重变为如此、其余同级按比例调整时，各单位名次变动的位数合计，括号内为变动的单位数；与总分相关：该项得分与总分的相关系数
    "
  `);
});

test('as JSON, with exact weights', async () => {
  const { out, code } = await run([...call, '--by', '50%', '--format', 'json'], files);
  expect(code).toBe(0);
  const { by, indicators } = JSON.parse(out);
  expect(by).toBe('0.5');
  // 60 % · 50 %
  expect(indicators.find(({ id }: { id: string }) => id === 'speed')).toMatchObject({
    ...{ id: 'speed', code: '1.1', name: { zh: '办理率', en: 'Speed' } },
    effectiveWeight: { fraction: '3/10', decimal: '0.3' },
  });
});

test('in English, of the first level alone, as CSV and Markdown', async () => {
  const csv = await run([...call, '--depth', '1', '--format', 'csv', '--lang', 'en'], files);
  expect(csv.out.split('\n')[0]).toBe(
    'indicator,effective,−20%,+20%,without it,moves most without it,correlation',
  );
  expect(csv.out.trim().split('\n')).toHaveLength(3);
  const md = await run([...call, '--depth', '1', '--format', 'md'], files);
  expect(md.out).toContain('| 公开 |');
});

test.each(['0', '2', '-0.1', 'x', '150%'])('by %s is refused', async (by) => {
  const { code, err } = await run([...call, `--by=${by}`], files);
  expect([code, err]).toEqual([2, expect.stringContaining('--by')]);
});

test('what fails in scoring is told', async () => {
  const { code, err } = await run(call, { ...files, 'data.csv': '单位,speed\n甲,95%\n' });
  expect([code, err]).toEqual([1, expect.stringContaining('users')]);
});
