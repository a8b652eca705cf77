import { rankBounds, sweep, uncertainty } from '@zhibiao/core/whatif';
import { expect, it } from 'vitest';
import { after, before } from '../testing/results.ts';
import { acceptability, bump, intervals, sweepLines } from './charts.ts';
import { jupyterDisplay, type SvgShown } from './notebook-output.ts';
import { nodeOf, show } from './places.ts';

const language = 'en';
const options = { draws: 100, seed: 1, weights: { noise: '0.2' } } as const;
const known = () => {
  const simulation = uncertainty(before, options).value;
  const bounds = rankBounds(before, { within: '0.2' }).value;
  if (simulation === undefined || bounds === undefined) throw new Error();
  return { simulation, options, certain: { within: '0.2', dominance: bounds } };
};
const swept = () => {
  const { value } = sweep(before, 'openness', { from: '0', to: '1' });
  if (value === undefined) throw new Error();
  return { node: 'openness', swept: value };
};
const charts: readonly (readonly [string, () => SvgShown])[] = [
  ['bump', () => bump(before, [{ name: 'Openness first', result: after }], { language })],
  ['sweepLines', () => sweepLines(before, swept(), { language })],
  ['intervals', () => intervals(before, known(), { language })],
  ['acceptability', () => acceptability(before, known(), { language })],
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
  expect(sweepLines(before, swept(), { language }).svg.match(/<circle /g)).toHaveLength(1);
});

it('is shown by a kernel that asks nothing, each as what it is', () => {
  const calls: string[] = [];
  const display = {
    html: () => calls.push('html'),
    svg: (text: string) => calls.push(text.slice(0, 4)),
  };
  show(bump(before, [], { language }), display);
  expect(calls).toEqual(['<svg']);
});

it('becomes a node of a page', () => {
  const template = { innerHTML: '', content: { firstElementChild: 'a node' } };
  expect(nodeOf(bump(before, [], { language }), { createElement: () => template })).toBe('a node');
  expect(template.innerHTML).toMatch(/^<svg [\s\S]+<\/svg>$/);
});
