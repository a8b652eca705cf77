import { expect, it } from 'vitest';
import { files } from '../../testing/fixtures.ts';
import { run } from '../../testing/run.ts';

const judgements = (body: string): string => `schema: zhibiao/judgements/1
id: judged
system: test/services
edition: "2020"
language: zh
title: 判断
groups:
${body}`;
const world = (body: string) => ({ ...files, 'judged.yaml': judgements(body) });
const pairs = `  total:
    method: ahp
    ids: [service, openness]
    matrix: [[1, 3], [null, 1]]
  service: { method: ahp, ids: [speed, users], matrix: [[1, 1/2], [2, 1]] }
`;

it('judgements become a weight set that scores', async () => {
  const { code, out, written } = await run(
    ['weights', 'ahp', 'judged.yaml', '--save', 'weights/judged.yaml', '--lang', 'en'],
    world(pairs),
  );
  expect(code).toBe(0);
  expect(out).toMatch(/Service +75% +60%/);
  expect(out).toMatch(/Users +66\.67% +50%/);
  expect(out).toContain('the weights are derived, so assumed, and not official');
  // 甲: 0.75 · (95 · 1/3 + 100 · 2/3) + 0.25 · 80 = 93.75, with thirds of six digits
  const scored = await run(
    [
      'score',
      'system.yaml',
      '--data',
      'data.csv',
      '--weights',
      'weights/judged.yaml',
      '--lang',
      'en',
    ],
    { ...files, ...written },
  );
  expect([scored.code, scored.out]).toEqual([0, expect.stringMatching(/甲 +93\.75/)]);
  const checked = await run(['validate', 'weights/judged.yaml'], { ...files, ...written });
  expect(checked.code).toBe(0);
});

it('weights learnt from simulated data say so, in the set as well', async () => {
  const { code, out, written } = await run(
    [
      ...['weights', 'entropy', 'system.yaml', '--data', 'data.csv', '--status', 'simulated'],
      ...['--node', 'service', '--save', 'w.yaml', '--lang', 'en'],
    ],
    files,
  );
  expect(code).toBe(0);
  expect(out).toContain('the data are simulated');
  expect(written['w.yaml']).toContain('the data are simulated');
  expect(written['w.yaml']).toContain('status: assumed');
});

it.each([
  [['weights', 'magic', 'judged.yaml'], pairs, 2, 'equal-effect'],
  [['weights', 'swing', 'judged.yaml'], pairs, 1, 'judged.yaml:9'],
  [['weights', 'entropy', 'system.yaml'], pairs, 2, '--data'],
  [
    ['weights', 'entropy', 'system.yaml', '--data', 'data.csv', '--node', 'servce'],
    pairs,
    1,
    'service',
  ],
  [['weights', 'ahp', 'judged.yaml'], pairs.replace('1/2', '1/3'), 1, 'the other way makes it 3'],
  [['weights', 'ahp', 'judged.yaml'], pairs.replace('openness', 'opennes'), 1, 'opennes'],
  [['weights', 'ahp'], pairs, 2, 'input'],
] as const)('%j is refused', async (args, body, expected, said) => {
  const { code, out, err } = await run([...args, '--lang', 'en'], world(body));
  expect([code, `${out}${err}`]).toEqual([expected, expect.stringContaining(said)]);
});
