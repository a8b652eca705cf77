import { expect, it } from 'vitest';
import { files } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

/** 甲: (95 + 100) ÷ 2 · 60 % + 80 · 40 % = 90.5; 乙: (80 + 0) ÷ 2 · 60 % + 90.5 · 40 % = 60.2. */
const caseYaml = (score: string, rank: number): string => `schema: zhibiao/case/1
id: two
language: zh
title: 两家
system: ../system.yaml
source: { title: 手算 } # 见上
dataset:
  rows:
    - { unit: 甲, speed: 95%, users: 1200, openness: 80 }
    - { unit: 乙, speed: 80%, users: 300, openness: 90.5 }
expect:
  甲: { score: "${score}", rank: ${rank} } # 第一
  乙: { score: "60.20", rank: 2 }
`;
const world = (score: string, rank: number) => ({
  ...files,
  'cases/two.yaml': caseYaml(score, rank),
});

it('a case that comes out', async () => {
  const { code, out } = await run(['test', '--lang', 'en'], world('90.50', 1));
  expect([code, out]).toEqual([0, expect.stringContaining('1 case, all as expected')]);
});

it('expected and found stand side by side', async () => {
  const { code, out } = await run(['test', '--lang', 'en'], world('90.51', 2));
  expect(code).toBe(1);
  expect(out).toMatch(/甲\s+score\s+90\.51\s+90\.50/);
  expect(out).toMatch(/甲\s+rank\s+2\s+1/);
});

it('in Chinese what is expected has its Chinese name', async () => {
  const { out } = await run(['test'], world('90.51', 2));
  expect(out).toMatch(/甲\s+得分\s+90\.51\s+90\.50/);
  expect(out).toMatch(/甲\s+名次\s+2\s+1/);
  expect(out).not.toMatch(/score|rank/);
});

it('--update writes nothing of a case that cannot come out whole, and says so', async () => {
  // There is no such indicator, so what is expected of it cannot be written.
  const gone = 'rank: 1, indicators: { gone: { score: "1.00" } } }';
  const more = caseYaml('90.51', 1).replace('rank: 1 }', gone);
  const { code, out, written } = await run(['test', '--update', '--lang', 'en'], {
    ...world('90.51', 1),
    'cases/two.yaml': more,
  });
  expect([code, out]).toEqual([1, expect.stringContaining('cases/two.yaml was not updated')]);
  expect(written).toEqual({});
});

it('--update writes what came out after showing it, and keeps the comments', async () => {
  const { code, out, written } = await run(['test', '--update', '--lang', 'en'], world('90.51', 2));
  expect(code).toBe(0);
  expect(out).toMatch(/甲\s+score\s+90\.51\s+90\.50/);
  expect(written['cases/two.yaml']).toBe(caseYaml('90.50', 1));
});

it('--update writes nothing where the case cannot be scored', async () => {
  const broken = {
    ...world('90.50', 1),
    'cases/two.yaml': caseYaml('90.51', 1).replace('speed: 95%', 'speed: 许多'),
  };
  const { code, written } = await run(['test', '--update', '--lang', 'en'], broken);
  expect([code, written]).toEqual([1, {}]);
});

it('no case anywhere is a wrong call', async () => {
  const { code, err } = await run(['test', '--lang', 'en'], files);
  expect([code, err.length > 0]).toEqual([2, true]);
});
