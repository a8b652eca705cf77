import { expect, test } from 'vitest';
import { run } from '../testing/run.ts';

test('the packaged systems with their weight sets', async () => {
  const { code, out } = await run(['list']);
  expect(code).toBe(0);
  expect(out).toMatch(/^cn-online-service\/2019\/provincial +指标体系 +\d/m);
  expect(out).toMatch(/^ {2}--weights equal-leaves +权重方案 +假定/m);
  expect((await run(['list', '--lang', 'en'])).out).toContain('weight set');
});
