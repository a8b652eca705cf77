import { fileURLToPath } from 'node:url';
import { lintRules } from '@zhibiao/document';
import { describe, expect, it } from 'vitest';
import { diagnosticRooms } from '../diagnostic-rooms.ts';
import { diagnosticsPage, unordered } from './diagnostics-page.ts';
import { lintPage } from './lint-page.ts';

const rooms = await diagnosticRooms();
const packages = new URL('../../../', import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, packages));

describe('pages are as `npm run generate` writes them', () => {
  it.each([
    ['en', 'cli/docs/diagnostics.md'],
    ['zh', 'cli/docs/diagnostics.zh.md'],
  ] as const)('diagnostics, %s', async (language, path) => {
    await expect(await diagnosticsPage(rooms, language)).toMatchFileSnapshot(at(path));
  });

  it.each([
    ['en', 'document/docs/lint.md'],
    ['zh', 'document/docs/lint.zh.md'],
  ] as const)('lint rules, %s', async (language, path) => {
    await expect(lintPage(lintRules, language)).toMatchFileSnapshot(at(path));
  });
});

it('every room has its place on the page', () => {
  expect(unordered(rooms)).toEqual([]);
});
