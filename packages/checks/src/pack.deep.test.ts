import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consumerConfig, consumers } from './consumer.ts';
import { run, strangersProject } from './pack.ts';
import { root } from './repository.ts';

describe('the packed packages in a project of a stranger', { timeout: 120_000 }, () => {
  let project = '';

  beforeAll(() => {
    project = strangersProject();
    for (const [name, text] of Object.entries(consumers)) writeFileSync(join(project, name), text);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(consumerConfig));
    copyFileSync(
      join(root, 'examples/simulated-2019/simulated-observations.csv'),
      join(project, 'data.csv'),
    );
  }, 300_000);

  afterAll(() => {
    if (project !== '') rmSync(project, { recursive: true });
  });

  it('type-check under NodeNext without skipping the declarations', () => {
    expect(run('npx', ['tsc', '-p', 'tsconfig.json'], project)).toBe('');
  });

  it.each(['esm.mjs', 'cjs.cjs'])('score from %s', (file) => {
    expect(run('node', [file], project)).toBe('110 1 2\n');
  });

  it('put the command on the path', () => {
    const help = run('npx', ['zhibiao', '--lang', 'en', '--help'], project);
    expect(help).toContain('zhibiao score');
    const list = run('npx', ['zhibiao', 'list'], project);
    expect(list).toContain('cn-online-service/2019/provincial');
  });

  it('score a file from the command exactly as the workspace does', () => {
    const system = 'cn-online-service/2019/provincial';
    const flags = ['--data', 'data.csv', '--status', 'simulated', '--lang', 'en'];
    const argv = ['zhibiao', 'score', system, ...flags, '--format', 'csv', '--exact'];
    const scored = run('npx', argv, project);
    expect(scored).toMatch(/^rank,unit,score,/);
    expect(scored.trimEnd().split('\n').length).toBeGreaterThan(10);
    const bin = join(root, 'packages/cli/bin/zhibiao.js');
    expect(scored).toBe(run('node', [bin, ...argv.slice(1)], project));
  });
});
