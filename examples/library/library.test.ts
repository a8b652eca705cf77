import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// As a reader without a colour terminal has it, whatever the tests run in.
const { FORCE_COLOR: _, ...env } = process.env;

const printedBy = (name: string): readonly string[] => {
  const path = fileURLToPath(new URL(name, import.meta.url));
  const { status, stdout, stderr } = spawnSync('node', [path], {
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.trimEnd().split('\n');
};

it('scores from an ES module', () => {
  expect(printedBy('score.mjs')).toEqual([
    '权重为假定，并非官方公布；名次仅供演示与试算',
    '数据为模拟，并非实际观测',
    '1 模拟乙丑 92.93 非常高',
    '2 模拟壬午 91.12 非常高',
    '3 模拟癸未 90.90 非常高',
    '4 模拟乙未 90.31 非常高',
    '5 模拟戊辰 87.58 高',
  ]);
});

it('how sure ranks are, and what makes them unsure', () => {
  expect(printedBy('uncertainty.mjs')).toEqual([
    '权重为假定，并非官方公布；名次仅供演示与试算',
    '数据为模拟，并非实际观测',
    '1 模拟乙丑：九成试算在第 1 至 1 名',
    '2 模拟壬午：九成试算在第 2 至 4 名',
    '3 模拟癸未：九成试算在第 2 至 4 名',
    '名次变动来自 weights：0.14（0.12 – 0.17）',
    '名次变动来自 去掉一项：1.00（0.86 – 1.14）',
    '服务成效度占 0.2：前三名 模拟乙丑、模拟壬午、模拟癸未，首名 92.93 分',
    '服务成效度占 0.35：前三名 模拟乙丑、模拟壬午、模拟癸未，首名 92.49 分',
    '服务成效度占 0.5：前三名 模拟乙丑、模拟壬午、模拟癸未，首名 92.05 分',
  ]);
});

it('scores from CommonJS', () => {
  expect(printedBy('score.cjs')).toEqual([
    '1 Denmark 0.9150',
    '2 Australia 0.9053',
    'out-of-range row 1, osi: "osi" must lie between 0 and 1, but the cell says 1.2',
    'not-a-number row 1, tii: "tii" needs a number, but the cell says "high"',
    'missing-cell row 1, hci: "hci" is missing, and "total" allows nothing to be missing',
  ]);
});
