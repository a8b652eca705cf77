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

it('scores from CommonJS', () => {
  expect(printedBy('score.cjs')).toEqual([
    '1 Denmark 0.9150',
    '2 Australia 0.9053',
    'out-of-range row 1, osi: "osi" lies between 0 and 1, but the cell says 1.2',
    'not-a-number row 1, tii: "tii" needs a number, but the cell says "high"',
    'missing-cell row 1, hci: "hci" is missing, and "total" allows none to be',
  ]);
});
