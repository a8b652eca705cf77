import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Notebook, printedBy, rowWith, shownAs } from './notebook.ts';

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
    const [html, svg] = ['text/html', 'image/svg+xml'].map((type) => shownAs(notebook, type));
    expect([html?.length, svg?.length]).toEqual([tables, charts]);
    for (const shown of [...(html ?? []), ...(svg ?? [])]) {
      expect(shown).toContain('数据为模拟，并非实际观测');
      expect(shown).toContain('权重为假定，并非官方公布');
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

// What follows reads the outputs that are kept, which the tests above hold equal to those of a run.
const keptAs = (name: string): Notebook => JSON.parse(kept(name));

it('what-if: totals, moves and the weight at which the lead changes are exact', () => {
  const notebook = keptAs('what-if.ipynb');
  const [ranking = '', compared = ''] = shownAs(notebook, 'text/html');
  expect(rowWith(ranking, '模拟乙丑').slice(0, 4)).toEqual(['1', '模拟乙丑', '92.93', '非常高']);
  const [, , maturity = ''] = compared.split('<table');
  expect(rowWith(maturity, '模拟壬午').slice(0, 5)).toEqual([
    '1',
    '模拟壬午',
    '91.28',
    '↑1',
    '+0.16',
  ]);
  expect(printedBy(notebook)).toEqual([
    '模拟乙丑: 0 = 0.00%',
    '模拟壬午: 19257251296113856231090238289/36161670167007779119402121039 = 53.25%',
    '交叉 crossings: 35',
    '名次 ranking: 无 none',
    '诊断 diagnostics: 180',
    'non-positive-score',
    '  “use-of-review-results”得分为 0，而几何平均“review-mechanism”只接受正数',
    '  "use-of-review-results" has the score 0, and the geometric mean "review-mechanism" takes positive ones alone',
  ]);
});

it('robustness: what is certain, what is likely, and who can come first', () => {
  const notebook = keptAs('robustness.ipynb');
  const [bounded = '', mixed = ''] = shownAs(notebook, 'text/html');
  expect(rowWith(bounded, '模拟壬午')).toEqual(['2', '模拟壬午', '1–7', '2–3', '89.2%', '–']);
  expect(mixed).toContain('0.83（0.74 – 0.93）');
  const printed = printedBy(notebook);
  expect(printed[0]).toBe('次序必然的单位对 pairs whose order is certain: 360 / 496');
  const firsts = printed.slice(1).map((line) => Number(/: (\d+) \/ 10000$/.exec(line)?.[1]));
  // 戊辰 and 乙亥 are level wherever they are first, so the firsts are 102 more than the draws.
  expect(firsts.reduce((all, own) => all + own, 0)).toBe(10_000 + 102);
});

it('weights: judgements are consistent, entropy moves nobody', () => {
  const notebook = keptAs('weights.ipynb');
  const printed = printedBy(notebook).join('\n');
  expect(printed).toContain(`consistencyRatio: '0.00811532'`);
  expect(printed).toMatch(/层次分析法 AHP: 19 \/ 32\n熵权法 Entropy: 0 \/ 32$/);
  const [weights = ''] = shownAs(notebook, 'text/html');
  expect(rowWith(weights, '在线办理成熟度')).toEqual(['在线办理成熟度', '20%', '25.73%', '20.88%']);
});
