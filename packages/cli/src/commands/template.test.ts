import { expect, test } from 'vitest';
import { files } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

test('the columns that the system needs, explained in a row that scoring passes over', async () => {
  const { code, written } = await run(['template', 'system.yaml', '--out', 't.csv'], files);
  expect(code).toBe(0);
  expect(written['t.csv']).toBe(
    '\uFEFFunit,speed,users,openness\n' +
      '# 填写说明：每个单位一行；本行不参与计分，可保留,办理率：比率，如 95% 或 0.95,用户数：数量（户）,公开：评分，0 至满分\n',
  );
});

test('a filled-in template can be scored', async () => {
  const { out } = await run(['template', 'system.yaml', '--lang', 'en'], files);
  expect(out).toContain('Users: a quantity in accounts');
  const filled = `${out}甲,95%,1200,80\n乙,80%,300,90.5\n`;
  const ran = await run(['score', 'system.yaml', '--data', 't.csv'], { ...files, 't.csv': filled });
  expect(ran.out).toMatch(/1 {2}甲 +90\.50/);
});
