import { columnsOf, entropy } from '@zhibiao/core/weights';
import { rankBounds, sensitivity, uncertainty } from '@zhibiao/core/whatif';
import { expect, it } from 'vitest';
import { after, before } from '../testing/results.ts';
import { inBoth } from './html.ts';
import { jupyterDisplay, type NotebookOutput } from './notebook-output.ts';
import { comparison, rankTable, robustness, weightSets } from './tables.ts';

const name = { zh: '公开优先', en: 'Openness first' };
const options = { draws: 100, seed: 1, weights: { noise: '0.2' } } as const;
const known = () => {
  const [bounds, drawn, sources] = [
    rankBounds(before, { within: '0.2' }).value,
    uncertainty(before, options).value,
    sensitivity(before, { samples: 64, seed: 1, weights: options.weights }).value,
  ];
  if (bounds === undefined || drawn === undefined || sources === undefined) throw new Error();
  const certain = { within: '0.2', dominance: bounds };
  return { simulation: drawn, options, certain, sources };
};
const shown: readonly (readonly [string, () => NotebookOutput])[] = [
  ['rankTable', () => rankTable(before, { language: 'en' })],
  ['comparison', () => comparison(before, [{ name, result: after }], { language: 'en' })],
  ['robustness', () => robustness(before, known(), { language: 'en' })],
];

it.each(shown)('%s names every unit, escaped, and what is assumed', (_, make) => {
  const { text } = make();
  const html = make().toString();
  expect(text.split('\n')[0]).toBe('Service assessment');
  for (const said of ['甲', '乙', '<丙&>', 'weights are assumed', 'data are simulated']) {
    expect(text).toContain(said);
  }
  expect(html).toMatch(/&#x3C;丙&#x26;>/);
  expect(html).not.toContain('<丙');
});

it.each(shown)('%s is frozen and shows itself as it is', (_, make) => {
  const value = make();
  expect(Object.isFrozen(value)).toBe(true);
  expect(value[jupyterDisplay]()).toEqual({ 'text/html': `${value}`, 'text/plain': value.text });
});

it('a ranking is best first, with the rank at each indicator; rows left out are told', () => {
  const { text } = rankTable(before, { language: 'zh', rows: 2 });
  expect(text.split('\n').slice(4)).toEqual([
    '',
    '名次  单位   总分       服务        公开',
    '   1  甲    86.00  90.00 (1)   80.00 (2)',
    '   2  乙    82.00  70.00 (2)  100.00 (1)',
    '',
    '括号内为该指标的名次',
    '共 3 个单位，此处列出 2 个',
  ]);
});

it('a comparison says who moves and why, and the causes add up', () => {
  // 甲 86 → 84: 服务 0.4 × 90 − 0.6 × 90 = −18, 公开 0.6 × 80 − 0.4 × 80 = +16
  const { text } = comparison(before, [{ name, result: after }], { language: 'zh' });
  expect(text.split('\n').slice(5, -2)).toEqual([
    '公开优先',
    '名次  单位    总分  名次变动  得分变动  主要原因',
    '   1  乙     88.00        ↑1     +6.00  公开 +20.00，服务 −14.00',
    '   2  甲     84.00        ↓1     −2.00  服务 −18.00，公开 +16.00',
    '   3  <丙&>  56.00         –     +2.00  公开 +12.00，服务 −10.00',
  ]);
});

it('robustness gives what is certain, what is likely and where it comes from', () => {
  const { text } = robustness(before, known(), { language: 'en' });
  // With 服务 at 0.8 × 60 and 公开 at 1.2 × 40 parts 甲 and 乙 are level at 85, both first.
  expect(text).toMatch(/^ {3}1 {2}甲 +1–1 +1–1 +100\.0% +100\.0%$/m);
  expect(text).toMatch(/^ {3}2 {2}乙 +1–2 +2–2 +100\.0% +–$/m);
  expect(text).toMatch(/^ {3}3 {2}<丙&> +3–3 +3–3 +100\.0% +–$/m);
  expect(text).toContain('100 draws (seed 1): each weight within ± 0.2 of itself');
  // Nothing moves for such weights, so there is no variance to part; for any weights there is.
  expect(text).toMatch(/^weights +— +—$/m);
  const sources = sensitivity(before, { samples: 64, seed: 1, weights: 'simplex' }).value;
  if (sources === undefined) throw new Error('no indices');
  const moved = robustness(before, { ...known(), sources }, { language: 'en' });
  expect(moved.text).toMatch(/^weights +1\.01 \(0\.77 – 1\.28\) +1\.00 \(0\.76 – 1\.26\)$/m);
});

it('sets of weights stand side by side with how they came about', () => {
  const columns = columnsOf(before, 'total').value;
  const derived = columns && entropy(columns).value;
  if (derived === undefined) throw new Error('no weights');
  const weighings = [{ name, system: after.system, from: before, derived }];
  const { text } = weightSets(before.system, weighings, { language: 'en', group: 'total' });
  expect(text).toMatch(/^Service +60% +40%$/m);
  expect(text).toMatch(/^Openness +40% +60%$/m);
  expect(text).toContain('the data are simulated');
  expect(text).toContain(derived.note.en);
});

it('in both languages the second is folded below the first', () => {
  const both = inBoth((language) => rankTable(before, { language }));
  expect(both.html).toMatch(
    /^<div><div lang="zh-CN">.+<details><summary>English<\/summary><div lang="en">/,
  );
  expect(both.text).toMatch(/服务评估[\s\S]+Service assessment/);
});
