import { expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { files } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

/** Data in which a unit's name would end an element, if names were not escaped. */
const world = { ...files, 'data.csv': files['data.csv']?.replace('丙', '<丙&>') ?? '' };
const draw = async (command: string, ...options: readonly string[]) => {
  const { code, written } = await run(
    [
      ...[command, 'system.yaml', '--data', 'data.csv', '--status', 'simulated'],
      ...['--lang', 'en', '--svg', 'chart.svg', ...options],
    ],
    world,
  );
  expect(code).toBe(0);
  return written['chart.svg'] ?? '';
};
/** Every text of a picture, in its order. */
const textsOf = (svg: string): readonly string[] => {
  const visit = (node: ReturnType<typeof fromXml>['children'][number]): readonly string[] =>
    node.type === 'text'
      ? [node.value.trim()]
      : 'children' in node && !('name' in node && node.name === 'style')
        ? node.children.flatMap(visit)
        : [];
  return fromXml(svg)
    .children.flatMap(visit)
    .filter((text) => text !== '');
};

const charts = [
  ['whatif', ['--set', 'openness=0.5']],
  ['sweep', ['--node', 'openness']],
  ['robustness', ['--draws', '200']],
  ['robustness', ['--draws', '200', '--chart', 'acceptability']],
] as const;

it.each(charts)('%s %j names every unit, and what is assumed', async (command, options) => {
  const texts = textsOf(await draw(command, ...options));
  expect(texts[0]).toBe('Service assessment');
  const all = texts.join('\n');
  for (const said of ['甲', '乙', '<丙&>', 'weights are assumed', 'data are simulated']) {
    expect(all).toContain(said);
  }
});

it.each(charts)('%s %j is the same picture every time', async (command, options) => {
  expect(await draw(command, ...options)).toBe(await draw(command, ...options));
});

it('ranks before and after stand at their ends, best first', async () => {
  // 甲 90.50, 丙 61.00, 乙 60.20; with openness at a half 甲 88.75, 乙 65.25, 丙 62.50
  const texts = textsOf(await draw('whatif', '--set', 'openness=0.5'));
  const ends = texts.filter((text) => /^(.+ {2}\d|\d {2}.+)$/.test(text));
  expect(ends.filter((text) => /\d$/.test(text)).toSorted()).toEqual([
    '<丙&>  2',
    '乙  3',
    '甲  1',
  ]);
  expect(ends.filter((text) => /^\d/.test(text)).toSorted()).toEqual([
    '1  甲',
    '2  乙',
    '3  <丙&>',
  ]);
});

it('there is a dot at every crossing', async () => {
  const svg = await draw('sweep', '--node', 'openness');
  const { out } = await run(
    ['sweep', 'system.yaml', '--data', 'data.csv', '--node', 'openness', '--format', 'json'],
    world,
  );
  expect(svg.match(/<circle /g)).toHaveLength(JSON.parse(out).crossings.length);
});

it('a tornado names every indicator that has siblings, and what its bars are', async () => {
  const texts = textsOf(await draw('influence', '--by', '50%'));
  for (const said of ['Service', 'Openness', 'Speed', 'Users', '−50%', '+50%']) {
    expect(texts).toContain(said);
  }
  expect(texts.join('\n')).toContain('weights are assumed');
  expect(await draw('influence')).toBe(await draw('influence'));
});
