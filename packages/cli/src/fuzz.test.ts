import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounds } from '../../../.config/rounds.ts';
import { dataCsv, systemYaml, weightsYaml } from './testing/fixtures.ts';
import { run } from './testing/run.ts';

const example = (path: string): string =>
  readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8');

/** One document of each kind, all about one system or the next edition of it. */
const world: Readonly<Record<string, string>> = {
  'system.yaml': systemYaml,
  'rich.yaml': readFileSync(new URL('../../document/test/lint-good.yaml', import.meta.url), 'utf8'),
  'heritage.yaml': example('published/heritage-2019/system.yaml'),
  'weights.yaml': weightsYaml,
  'case.yaml': example('ci/project/indicators/cases/two-counters.yaml').replace(
    '../counters-2025.yaml',
    'counters.yaml',
  ),
  'counters.yaml': example('ci/project/indicators/counters-2025.yaml'),
  'lineage.yaml': example('revision-2020/lineage.yaml'),
  'scenario.yaml': `schema: zhibiao/scenario/1
id: more-openness
system: test/services
edition: "2020"
language: zh
title: 公开更重
scenarios:
  - { id: a, title: 公开五成, set: { openness: 0.5 } }
  - { id: b, title: 不计用户数, drop: [users] }
`,
  'judgements.yaml': example('weights/judgements.yaml'),
  'zhibiao.config.yaml': example('ci/project/zhibiao.config.yaml').replace('indicators', '.'),
  'data.csv': dataCsv,
};
const names = Object.keys(world).filter((name) => name.endsWith('.yaml'));

const hostile = [
  ...[
    'null',
    '~',
    '[]',
    '{}',
    '-1',
    '0',
    '1e400',
    '.inf',
    '.nan',
    '0x1F',
    '1/0',
    '1/3',
    '99999999999999999999',
  ],
  ...[
    '"',
    "'",
    ':',
    '- ',
    '? ',
    '! ',
    '&a ',
    '*a',
    '<<: ',
    '|',
    '>',
    '{',
    '}',
    '[',
    ']',
    '#',
    '%YAML 9.9',
    '---',
    '...',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\uFEFF',
    '\u202E',
    '\uD800',
    '😀',
    '　',
    '\t',
    '\r\n',
    'x'.repeat(300),
  ],
  ...['true', 'no', '2026-11-23', '60%', '百分之六十', 'minmax', 'bands', 'veto', 'residual'],
];

type Mutation = readonly [kind: number, at: number, other: number, text: string];
const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.nat(6),
  fc.nat(100_000),
  fc.nat(100_000),
  fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 8, unit: 'binary' })),
);

/** What may happen to a text between two people. */
function mutate(text: string, [kind, at, other, insert]: Mutation): string {
  const lines = text.split('\n');
  const [line, second] = [at % lines.length, other % lines.length];
  const place = at % (text.length + 1);
  switch (kind) {
    case 0:
      return lines.toSpliced(line, 1).join('\n');
    case 1:
      return lines.toSpliced(line, 0, lines[second] ?? '').join('\n');
    case 2:
      return text.slice(0, place) + insert + text.slice(place);
    case 3:
      return text.slice(0, place) + text.slice(place + 1 + (other % 5));
    case 4:
      // A value gives way to another.
      return lines.with(line, (lines[line] ?? '').replace(/: [^{[]*$/, `: ${insert}`)).join('\n');
    case 5:
      return lines
        .with(line, `${' '.repeat(other % 7)}${(lines[line] ?? '').trimStart()}`)
        .join('\n');
    default: {
      const words = [...text.matchAll(/[\w-]+/g)];
      const [from, to] = [words[at % words.length], words[other % words.length]];
      if (from === undefined || to === undefined) return text;
      return text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length);
    }
  }
}

const commands: readonly (readonly string[])[] = [
  ['check', '--format', 'json', '--today', '2026-11-23'],
  ['lint', '--format', 'sarif', '--data', 'data.csv'],
  ['score', 'system.yaml', '--data', 'data.csv', '--format', 'json'],
  ['diff', 'counters.yaml', 'system.yaml', '--data', 'data.csv'],
  ['whatif', 'system.yaml', '--data', 'data.csv', '--scenario', 'scenario.yaml'],
  ['score', 'system.yaml', '--data', 'data.csv', '--weights', 'weights.yaml'],
  ['weights', 'ahp', 'judgements.yaml'],
  ['sweep', 'system.yaml', '--data', 'data.csv', '--node', 'openness', '--format', 'json'],
  ['influence', 'system.yaml', '--data', 'data.csv'],
];
/** The command that reads most of what a mutated document says. */
const readers: Readonly<Record<string, readonly number[]>> = {
  'system.yaml': [0, 2, 3, 4, 5, 7, 8],
  'scenario.yaml': [0, 4],
  'weights.yaml': [0, 5],
  'judgements.yaml': [0, 6],
};

const runs = rounds(600, 50_000);

it(`${runs} documents broken in every way end in diagnostics, never in a stack trace`, async () => {
  const codes = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      fc.nat(100),
      async (name, mutations, which) => {
        const text = mutations.reduce(mutate, world[name] ?? '');
        const own = readers[name] ?? [0, 1];
        const command = commands[own[which % own.length] ?? 0] ?? [];
        const isOfAll = command[0] === 'check' || command[0] === 'lint';
        // The document alone: every other one besides would be read again each time.
        const argv =
          isOfAll && name !== 'zhibiao.config.yaml'
            ? [command[0] ?? '', name, ...command.slice(1)]
            : command;
        const { code, out, err } = await run(argv, { ...world, [name]: text });
        codes.set(code, (codes.get(code) ?? 0) + 1);
        expect([0, 1, 2]).toContain(code);
        expect(`${out}${err}`).not.toMatch(/\n\s+at .*:\d+:\d+|\bNaN\b|\[object |\bundefined\b/);
        if (code !== 0) expect(`${out}${err}`).not.toBe('');
      },
    ),
    { numRuns: runs },
  );
  // Many are still sound, and many are not: a fuzz that only one way ends proves little.
  expect(codes.get(0)).toBeGreaterThan(runs / 20);
  expect(codes.get(1)).toBeGreaterThan(runs / 20);
});
