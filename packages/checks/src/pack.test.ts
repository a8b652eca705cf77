import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { consumerConfig, consumers } from './consumer.ts';
import { run, strangersProject } from './pack.ts';

describe('the packed packages in a project of a stranger', { timeout: 120_000 }, () => {
  let project = '';

  beforeAll(() => {
    project = strangersProject();
    for (const [name, text] of Object.entries(consumers)) writeFileSync(join(project, name), text);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(consumerConfig));
  }, 300_000);

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
});
