import { rankBounds, sweep, uncertainty } from '@zhibiao/core/whatif';
import { expect, it } from 'vitest';
import { comparisonReport } from '../build/comparison.ts';
import { rankingReport } from '../build/ranking.ts';
import { type Robustness, robustnessReport } from '../build/robustness.ts';
import { sweepReport } from '../build/sweep/sweep.ts';
import { after, before } from '../testing/results.ts';
import { nodeOf, show } from './display.ts';
import { jupyterDisplay, type SvgOutput, svgOutput } from './output.ts';

const en = { language: 'en' } as const;
const options = { draws: 100, seed: 1, weights: { noise: '0.2' } } as const;
const compared = comparisonReport(before, [{ name: 'Openness first', result: after }], en);
const robust = () => {
  const simulation = uncertainty(before, options).value;
  const bounds = rankBounds(before, { within: '0.2' }).value;
  if (simulation === undefined || bounds === undefined) throw new Error();
  const known: Robustness = { simulation, options, proven: { bounds, within: '0.2' } };
  return robustnessReport(before, known, en);
};
const swept = () => {
  const { value } = sweep(before, { node: 'openness', from: '0', to: '1' });
  if (value === undefined) throw new Error();
  return sweepReport(before, value, en);
};
const charts: readonly (readonly [string, () => SvgOutput])[] = [
  ['bump', () => svgOutput(compared)],
  ['sweep', () => svgOutput(swept())],
  ['intervals', () => svgOutput(robust())],
  ['acceptability', () => svgOutput(robust(), { chart: 'acceptability' })],
];

it.each(charts)('%s names every unit and what is assumed, the same every time', (_, make) => {
  const { svg } = make();
  for (const said of ['甲', '乙', '&lt;丙&amp;&gt;', 'weights are assumed', 'data are simulated']) {
    expect(svg).toContain(said);
  }
  expect(make().svg).toBe(svg);
  expect(make()[jupyterDisplay]()['image/svg+xml']).toBe(svg);
  expect(make().text).toMatch(/^Service assessment\n[\s\S]+data are simulated/);
});

it('a crossing is where exact totals meet', () => {
  // 90 − 10 x = 70 + 30 x at x = 1/2
  expect(svgOutput(swept()).svg.match(/<circle /g)).toHaveLength(1);
});

it('a chart that a report has not is a bug of the caller', () => {
  expect(() => svgOutput(rankingReport(before, en))).toThrow('no chart');
  expect(() => svgOutput(compared, { chart: 'tornado' })).toThrow('no chart tornado');
});

it('a kernel that asks nothing is shown each as what it is: a picture, a report, a result', () => {
  const calls: string[] = [];
  const display = {
    html: (text: string) => calls.push(text.slice(0, 4)),
    svg: (text: string) => calls.push(text.slice(0, 4)),
  };
  for (const what of [svgOutput(compared), compared, before]) show(what, display);
  expect(calls).toEqual(['<svg', '<div', '<div']);
});

it('an output becomes a node of a page', () => {
  const template = { innerHTML: '', content: { firstElementChild: 'a node' } };
  expect(nodeOf(svgOutput(compared), { createElement: () => template })).toBe('a node');
  expect(template.innerHTML).toMatch(/^<svg [\s\S]+<\/svg>$/);
});
