import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Notebook, outputsOf, printedBy } from './notebook.ts';

const python = '/usr/bin/python3';
const here = new URL('.', import.meta.url).pathname;
const isReady = spawnSync(python, ['-c', 'import nbclient, nbformat']).status === 0;
const howTo = 'needs nbclient: apt-get install python3-nbclient';
// A developer may be without it; where everything must hold, nothing is skipped.
const canSkip = !isReady && (process.env.CI ?? '') === '';

const kept = (name: string): string => readFileSync(`${here}${name}`, 'utf8');

/** Runs a notebook from top to bottom in a kernel of its own. */
function run(name: string): string {
  if (!isReady) throw new Error(howTo);
  const env = { ...process.env, npm_node_execpath: process.execPath };
  const options = { encoding: 'utf8', env, maxBuffer: 64_000_000 } as const;
  const { status, stdout, stderr } = spawnSync(python, [`${here}run.py`, name], options);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe.skipIf(canSkip).each([
  ['what-if.ipynb', 2, 2],
  ['robustness.ipynb', 2, 2],
  ['weights.ipynb', 2, 1],
])(canSkip ? `%s (${howTo})` : '%s', (name, tables, charts) => {
  let text = '';
  let notebook: Notebook = { cells: [] };

  beforeAll(() => {
    text = run(name);
    notebook = JSON.parse(text);
  }, 300_000);

  it('gives the outputs that are kept; npm run notebooks keeps new ones', () => {
    expect(notebook).toEqual(JSON.parse(kept(name)));
  });

  it('shows every table and chart with what is assumed and simulated', () => {
    const [html, svg] = ['text/html', 'image/svg+xml'].map((type) => outputsOf(notebook, type));
    expect([html?.length, svg?.length]).toEqual([tables, charts]);
    for (const shown of [...(html ?? []), ...(svg ?? [])]) {
      expect(shown).toContain('数据为模拟，并非实际观测');
      // Derived weights say so themselves: they are assumed too.
      expect(shown).toMatch(/权重(为假定|由推导得出，属于假定)，并非官方公布/);
    }
    for (const shown of html ?? []) expect(shown).toContain('the data are simulated, not observed');
  });

  it('prints nothing on the error stream', () => {
    expect(printedBy(notebook).filter((line) => line.startsWith('stderr'))).toEqual([]);
  });

  it('is written in Chinese and in English', () => {
    for (const { cell_type: type, source } of notebook.cells) {
      if (type === 'markdown')
        expect([source].flat().join('')).toMatch(/\p{Script=Han}.+[\s\S]+[a-z]{4}/u);
    }
  });
});
