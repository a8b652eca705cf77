import { entropy } from '@zhibiao/core/weights';
import { rankBounds, sensitivity, uncertainty } from '@zhibiao/core/whatif';
import { expect, it } from 'vitest';
import { comparisonReport } from '../build/comparison.ts';
import { rankingReport } from '../build/ranking.ts';
import { type Robustness, robustnessReport } from '../build/robustness.ts';
import { weightsReport } from '../build/weights.ts';
import type { Report } from '../report.ts';
import { after, before } from '../testing/results.ts';
import { htmlOutput, inBoth, jupyterDisplay } from './output.ts';

const name = { zh: '公开优先', en: 'Openness first' };
const options = { draws: 100, seed: 1, weights: { noise: '0.2' } } as const;
const en = { language: 'en' } as const;
const zh = { language: 'zh' } as const;
const known = (): Robustness => {
  const [bounds, simulation, sources] = [
    rankBounds(before, { within: '0.2' }).value,
    uncertainty(before, options).value,
    sensitivity(before, { samples: 64, seed: 1, weights: options.weights }).value,
  ];
  if (bounds === undefined || simulation === undefined || sources === undefined) throw new Error();
  const proven = { bounds, within: '0.2' };
  return { simulation, options, proven, decomposed: { sources, samples: 64 } };
};
const reports: readonly (readonly [string, () => Report])[] = [
  ['a ranking', () => rankingReport(before, en)],
  ['a comparison', () => comparisonReport(before, [{ name, result: after }], en)],
  ['robustness', () => robustnessReport(before, known(), en)],
];

it.each(reports)('%s names every unit, escaped, and what is assumed', (_, make) => {
  const { text, html } = htmlOutput(make());
  expect(text.split('\n')[0]).toBe('Service assessment');
  for (const said of ['甲', '乙', '<丙&>', 'weights are assumed', 'data are simulated']) {
    expect(text).toContain(said);
  }
  expect(html).toMatch(/&lt;丙&amp;&gt;/);
  expect(html).not.toContain('<丙');
});

it.each(reports)('%s is frozen and shows itself as it is', (_, make) => {
  const value = htmlOutput(make());
  expect(Object.isFrozen(value)).toBe(true);
  expect(value[jupyterDisplay]()).toEqual({ 'text/html': `${value}`, 'text/plain': value.text });
});

it('a bare result shows its ranking in the language of its system', () => {
  expect(htmlOutput(before).html).toBe(htmlOutput(rankingReport(before, zh)).html);
});

it('a ranking is best first, with the rank at each indicator, and says how many rows it leaves out', () => {
  const { text } = htmlOutput(rankingReport(before, { ...zh, rows: 2 }));
  expect(text.split('\n').slice(4)).toEqual([
    '',
    '名次  单位   总分       服务        公开',
    '────────────────────────────────────────',
    '   1  甲    86.00  90.00 (1)   80.00 (2)',
    '   2  乙    82.00  70.00 (2)  100.00 (1)',
    '',
    '括号内为该指标的名次',
    '共 3 个单位，此处列出 2 个',
  ]);
});

it('a comparison says who moves and why, and the causes add up', () => {
  // 甲 86 → 84: 服务 0.4 × 90 − 0.6 × 90 = −18, 公开 0.6 × 80 − 0.4 × 80 = +16
  const { text } = htmlOutput(comparisonReport(before, [{ name, result: after }], zh));
  expect(text.split('\n').slice(5, -2)).toEqual([
    '公开优先',
    '名次  单位    总分  名次变动  得分变动  主要原因',
    '──────────────────────────────────────────────────────────',
    '   1  乙     88.00        ↑1        +6  公开 +20，服务 −14',
    '   2  甲     84.00        ↓1        −2  服务 −18，公开 +16',
    '   3  <丙&>  56.00         –        +2  公开 +12，服务 −10',
  ]);
});

it('robustness gives what is certain, what is likely and where it comes from', () => {
  const { text } = htmlOutput(robustnessReport(before, known(), en));
  // With 服务 at 0.8 × 60 and 公开 at 1.2 × 40 parts 甲 and 乙 are level at 85, both first.
  expect(text).toMatch(/^ {3}1 {2}甲 +1–1 +1–1 +100\.0% +100\.0%$/m);
  expect(text).toMatch(/^ {3}2 {2}乙 +1–2 +2–2 +100\.0% +–$/m);
  expect(text).toMatch(/^ {3}3 {2}<丙&> +3–3 +3–3 +100\.0% +–$/m);
  expect(text).toContain('100 draws (seed 1): each weight within ± 0.2 of itself');
  // Nothing moves for such weights, so there is no variance to part; for any weights there is.
  expect(text).toMatch(/^weights +— +—$/m);
  const sources = sensitivity(before, { samples: 64, seed: 1, weights: 'simplex' }).value;
  if (sources === undefined) throw new Error('no indices');
  const moved = htmlOutput(robustnessReport(before, { ...known(), decomposed: { sources } }, en));
  expect(moved.text).toMatch(/^weights +1\.01 \(0\.77 – 1\.28\) +1\.00 \(0\.76 – 1\.26\)$/m);
});

it('sets of weights stand side by side with how they came about, the weights as they are last', () => {
  const derived = entropy(before, { group: 'total' }).value;
  if (derived === undefined) throw new Error('no weights');
  const weighings = [{ name, system: after.system, from: before, derived: { total: derived } }];
  const { text } = htmlOutput(weightsReport(before.system, weighings, en));
  expect(text).toMatch(/^Service +40% +60%$/m);
  expect(text).toMatch(/^Openness +60% +40%$/m);
  expect(text).toContain('caution: the weights are derived');
  expect(text).toContain('the data are simulated');
  expect(text).toContain(derived.note.en);
});

it('in both languages the second is folded below the first', () => {
  const both = inBoth((language) => rankingReport(before, { language }));
  expect(both.html).toMatch(
    /^<div><div lang="zh-CN">.+<details><summary>English<\/summary><div lang="en">/,
  );
  expect(both.text).toMatch(/服务评估[\s\S]+Service assessment/);
});
