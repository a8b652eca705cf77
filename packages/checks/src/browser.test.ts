import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser } from './bundle.ts';

/** A system, a dataset and a ranking, as a page would make them. */
const page = `
import { buildSystem, datasetFromRecords, resultDocument, score } from '@zhibiao/core';
const system = buildSystem({
  schema: 'zhibiao/indicator-system/1', id: 'page/two', edition: '2024', version: '1.0.0',
  language: 'en', title: 'Two', levels: ['Indicator'], sources: { own: { title: 'Own' } }, source: 'own',
  weighting: { basis: 'equal', status: 'assumed' },
  method: { scale: 100, aggregate: 'geometric', rounding: { digits: 2, mode: 'half-up' },
    ranking: { on: 'rounded', ties: 'dense' } },
  indicators: [{ id: 'a', name: 'A', measure: { type: 'score' } }, { id: 'b', name: 'B', measure: { type: 'score' } }],
}).value;
const dataset = datasetFromRecords([{ unit: 'x', a: 2, b: 1 }, { unit: 'y', a: 4, b: 9 }]).value;
console.log(resultDocument(score(system, dataset).value).units.map((u) => u.unit + ' ' + u.score + ' ' + u.rank).join('; '));
`;

describe('core in a browser', () => {
  let bundle = '';
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-browser-'));

  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    bundle = (await bundleForBrowser(page)).code;
  });

  it('asks for nothing of Node and builds no code at run time', () => {
    expect(bundle).toContain('indicator-system');
    expect(bundle).not.toMatch(/["']node:/);
    expect(bundle).not.toMatch(/\beval\b/);
    expect(bundle).not.toMatch(/\bnew Function\b/);
    expect(bundle).not.toMatch(/=\s*Function\b/);
  });

  it('runs where code from strings is forbidden', () => {
    const file = join(folder, 'page.mjs');
    writeFileSync(file, bundle);
    const flags = ['--disallow-code-generation-from-strings', file];
    // √2 = 1.41421…, √36 = 6
    expect(execFileSync(process.execPath, flags, { encoding: 'utf8' })).toBe(
      'x 1.41 2; y 6.00 1\n',
    );
  });
});
