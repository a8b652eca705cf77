import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Notebook, outputsOf, printedBy, rowWith } from './notebook.ts';

// The outputs that are kept, which notebooks.deep.test.ts holds equal to those of a run.
const keptAs = (name: string): Notebook =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

it('what-if: totals, moves and the weight at which the lead changes are exact', () => {
  const notebook = keptAs('what-if.ipynb');
  const [ranking = '', compared = ''] = outputsOf(notebook, 'text/html');
  expect(rowWith(ranking, '模拟乙丑').slice(0, 4)).toEqual(['1', '模拟乙丑', '92.93', '非常高']);
  const [, , maturity = ''] = compared.split('<table');
  expect(rowWith(maturity, '模拟壬午').slice(0, 5)).toEqual([
    '1',
    '模拟壬午',
    '91.28',
    '↑1',
    '+0.1636',
  ]);
  expect(printedBy(notebook)).toEqual([
    '模拟乙丑: 0 = 0.00%',
    '模拟壬午: 19257251296113856231090238289/36161670167007779119402121039 = 53.25%',
    '交叉 crossings: 35',
    '名次 ranking: 无 none',
    '诊断 diagnostics: 180',
    'non-positive-score',
    '  “use-of-review-results”得分为 0，而几何平均“review-mechanism”只接受正数',
    '  "use-of-review-results" has the score 0, and the geometric mean "review-mechanism" takes only positive ones',
  ]);
});

it('robustness: what is certain, what is likely, and who can come first', () => {
  const notebook = keptAs('robustness.ipynb');
  const [bounded = '', mixed = ''] = outputsOf(notebook, 'text/html');
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
  const [weights = ''] = outputsOf(notebook, 'text/html');
  expect(rowWith(weights, '在线办理成熟度')).toEqual(['在线办理成熟度', '25.73%', '20.88%', '20%']);
});
