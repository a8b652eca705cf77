import { describe, expect, it } from 'vitest';
import { arrows, forbiddenImports, importsOf } from './arrows.ts';
import { filesBelow, read } from './repository.ts';

const sources = (folder: string) =>
  filesBelow(`${folder}/src`).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'));

describe('the arrows between packages', () => {
  it.each(Object.entries(arrows))('%s imports only along its arrow', (folder, arrow) => {
    const imports = sources(folder).flatMap((file) => importsOf(file, read(file)));
    expect(imports.length).toBeGreaterThan(1);
    expect(forbiddenImports(folder, arrow, imports)).toEqual([]);
  });

  it('finds an arrow that is not allowed', () => {
    const text = `
      import { readFileSync } from 'node:fs';
      import { parse } from 'yaml';
      import type { Text } from '@zhibiao/schemas';
      import { validators } from '@zhibiao/schemas';
      export { main } from '../../cli/src/main.ts';
      const lazy = () => import('@zhibiao/document');
    `;
    const arrow = arrows['packages/core'];
    const imports = importsOf('packages/core/src/bad.ts', text);
    expect(arrow && forbiddenImports('packages/core', arrow, imports).map((i) => i.from)).toEqual([
      'node:fs',
      'yaml',
      '@zhibiao/schemas',
      '../../cli/src/main.ts',
      '@zhibiao/document',
    ]);
  });
});
