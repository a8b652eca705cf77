import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '@zhibiao/indicators';
import { describe, expect, it } from 'vitest';
import { pathOf, systemOf, textOf, weightSetOf } from '../support/documents.ts';

const { resolve } = createRequire(import.meta.url);

describe('the built package', () => {
  it('holds both systems and a weight set for each', () => {
    expect(catalog.map(({ id, kind }) => [kind, id])).toEqual([
      ['indicator-system', 'cn-online-service/2019/city'],
      ['indicator-system', 'cn-online-service/2019/provincial'],
      ['weight-set', 'cn-online-service/2019/weights/city/equal-leaves'],
      ['weight-set', 'cn-online-service/2019/weights/provincial/equal-leaves'],
    ]);
    expect(Object.isFrozen(catalog) && catalog.every(Object.isFrozen)).toBe(true);
  });

  it.each(catalog)('$id is what its YAML says, frozen', async ({ id, kind, title, load }) => {
    const { default: document, file } = await load();
    const documentOf = kind === 'weight-set' ? weightSetOf : systemOf;
    expect(document).toEqual(documentOf(file));
    expect(document.title).toEqual(title);
    expect(Object.isFrozen(document.title)).toBe(true);
    expect(resolve(`@zhibiao/indicators/${id}`)).toBe(pathOf(`dist/${id}.js`));
    expect(resolve(`@zhibiao/indicators/${id}.yaml`)).toBe(pathOf(file));
  });

  it.each(catalog)('$id knows the line of its title', async ({ load }) => {
    const { positions, file } = await load();
    const line = positions['/title']?.start.line ?? 0;
    const around = textOf(file)
      .split('\n')
      .slice(line - 2, line);
    expect(around.some((text) => text.startsWith('title:'))).toBe(true);
  });
});

describe('the build', () => {
  it('refuses a faulty document, names its place and writes nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'indicators-'));
    try {
      writeFileSync(join(folder, 'bad.yaml'), 'schema: zhibiao/weight-set/1\nweight: {}\n');
      const run = spawnSync('node', [pathOf('build/build.mjs'), folder], { encoding: 'utf8' });
      expect(run.status).toBe(1);
      expect(run.stderr).toMatch(/^bad\.yaml:\d+:\d+ [a-z-]+: ./);
      expect(readdirSync(folder)).toEqual(['bad.yaml']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
