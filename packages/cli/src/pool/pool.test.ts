import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSystem, datasetFromRecords, score } from '@zhibiao/core';
import { uncertainty } from '@zhibiao/core/whatif';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import { readTable } from '@zhibiao/tables';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';

// A worker is a file of its own, which Node loads without help: pool and worker are bundled as they are published.
const folder = mkdtempSync(join(tmpdir(), 'zhibiao-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
await build({
  entryPoints: [at('pool.ts'), at('worker.ts')],
  outdir: folder,
  bundle: true,
  format: 'esm',
  platform: 'node',
  conditions: ['@zhibiao/source'],
});
const { uncertaintyInWorkers }: typeof import('./pool.ts') = await import(
  pathToFileURL(join(folder, 'pool.js')).href
);

const file = new URL(
  '../../../../examples/simulated-2019/simulated-observations.csv',
  import.meta.url,
);
const { rows = [] } = readTable(readFileSync(file), { file: fileURLToPath(file) }).value ?? {};
const [system, dataset] = [buildSystem(provincial).value, datasetFromRecords(rows).value];
if (system === undefined || dataset === undefined) throw new Error('not read');
const result = score(system, dataset).value;
if (result === undefined) throw new Error('not scored');
const options = { draws: 2000, seed: 7, weights: 'simplex', pairwise: true } as const;

it.each([1, 2, 3])('%i workers answer what none does', async (workers) => {
  const { value, diagnostics } = await uncertaintyInWorkers(result, { ...options, workers });
  expect(diagnostics).toEqual([]);
  expect(value).toEqual(uncertainty(result, options).value);
});

it('tells progress', async () => {
  const told: number[] = [];
  await uncertaintyInWorkers(result, {
    ...options,
    workers: 2,
    onProgress: (done) => told.push(done),
  });
  expect(Math.max(...told)).toBeGreaterThan(0);
  expect(Math.max(...told)).toBeLessThan(2000);
});

it('stops when its signal says so, with what was done', async () => {
  const controller = new AbortController();
  const { value, diagnostics } = await uncertaintyInWorkers(result, {
    ...{ ...options, draws: 50_000_000, workers: 2 },
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(['simulation-stopped']);
  expect(value?.draws).toBeLessThan(50_000_000);
});

it('says what does not fit', async () => {
  const { value, diagnostics } = await uncertaintyInWorkers(result, {
    ...options,
    workers: 2,
    levels: [9],
  });
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['simulation-option']]);
});
