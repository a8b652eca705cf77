import { expect, it } from 'vitest';
import { run } from '../../../cli/src/testing/run.ts';

/** Runs in a copy of the workspace to which the members were added, as `uses.test.ts` there. */
const files = {
  'system.yaml': `schema: zhibiao/indicator-system/1
id: test/services
edition: "2020"
version: 1.0.0
language: zh
title: { zh: 服务评估, en: Service assessment }
levels: [一级指标, 二级指标]
sources:
  annex: { title: 附件 }
source: annex
weighting: { basis: share, total: 100, status: assumed }
method:
  scale: 100
  missing: { policy: error }
  rounding: { digits: 2, mode: half-up }
  ranking: { on: rounded, ties: dense }
indicators:
  - id: service
    name: { zh: 服务, en: Service }
    weight: 60
    criteria: 评估服务情况。
    aggregate: olympic
    children:
      - id: speed
        name: { zh: 办理率, en: Speed }
        weight: 25
        measure: { type: ratio }
      - id: users
        name: { zh: 本年度政务服务平台注册并通过实名认证的用户数, en: Users }
        weight: 25
        measure: { type: number, unit: { zh: 户, en: accounts } }
        normalize: { method: pass-mark, at: 500 }
      - id: replies
        name: { zh: 答复率, en: Replies }
        weight: 25
        measure: { type: quotient }
      - id: online
        name: { zh: 网办率, en: Online }
        weight: 25
        measure: { type: ratio }
  - id: openness
    name: { zh: 公开, en: Openness }
    weight: 40
    criteria: 评估公开情况。
    measure: { type: score }
`,
  'data.csv': `单位,speed,users,replies,online,openness
甲,95%,1200,3/5,40%,80
乙,80%,300,7/10,90%,50
`,
};
const data = ['--data', 'data.csv'];

it('the measure, the normalization and the aggregation are scored', async () => {
  const { code, out } = await run(['score', 'system.yaml', ...data, '--format', 'csv'], files);
  expect(code).toBe(0);
  const rows = out.split('\n').map((line) => line.split(','));
  const total = rows[0]?.indexOf('score') ?? 0;
  // 甲: 95, 100, 60 and 40, of which 95 and 60 stay: 77.5 · 0.6 + 80 · 0.4
  // 乙: 80, 0, 70 and 90, of which 80 and 70 stay: 75 · 0.6 + 50 · 0.4
  expect(rows.slice(1, 3).map((row) => row[total])).toEqual(['78.50', '65.00']);
});

it.each([
  [
    'zh',
    '比数 60%，按比例计分',
    '数量 1200 户，达到 500 得满分，否则不得分',
    '去掉一个最高分和一个最低分后的加权平均',
  ],
  [
    'en',
    'quotient 60%, in proportion',
    'quantity 1200 accounts, the full mark from 500 on, else 0',
    'weighted mean without one greatest and one least score',
  ],
])('an explanation says all three in %s', async (lang, ...said) => {
  const command = ['explain', 'system.yaml', ...data, '--unit', '甲', '--lang', lang];
  const { code, out } = await run(command, files);
  expect(code).toBe(0);
  for (const words of said) expect(out).toContain(words);
});

it.each([
  ['zh', '的名称有 22 个字，超过 20 个'],
  ['en', 'has 22 characters, more than 20'],
])('the lint rule finds the long name, and says so in %s', async (lang, finding) => {
  const { out, err } = await run(['lint', 'system.yaml', '--lang', lang], files);
  expect(`${out}${err}`).toContain('name-long');
  expect(`${out}${err}`).toContain(finding);
});

it.each([
  [
    'zh',
    '比数，按比例计分',
    '达到 500 得满分，否则不得分',
    '（去掉一个最高分和一个最低分后的加权平均）',
  ],
  [
    'en',
    'quotient, in proportion',
    'the full mark from 500 on, else 0',
    '(weighted mean without one greatest and one least score)',
  ],
])('the system as a table with its methods names all three in %s', async (lang, ...said) => {
  for (const format of ['md', 'html']) {
    const command = ['render', 'system.yaml', '--methods', '--format', format, '--lang', lang];
    const { code, out } = await run(command, files);
    expect(code).toBe(0);
    for (const words of said) expect(out).toContain(words);
  }
});
