import { expect, it } from 'vitest';
import { filesBelow, read } from '../repository.ts';

interface Definition {
  readonly oneOf?: readonly { readonly $ref: string }[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly const?: string }>>;
}

/** The names that a family's members have in documents, as the schema has them. */
function names(): readonly string[] {
  const { $defs } = JSON.parse(read('schemas/indicator-system.schema.json')) as {
    readonly $defs: Readonly<Record<string, Definition>>;
  };
  const chosen = ['measure', 'normalize', 'treat', 'aggregateOptions'].flatMap((family) =>
    ($defs[family]?.oneOf ?? []).flatMap(({ $ref }) => {
      const { properties = {} } = $defs[$ref.split('/').at(-1) ?? ''] ?? {};
      return [properties.method?.const ?? properties.type?.const ?? []].flat();
    }),
  );
  return [...chosen, ...($defs.aggregateName?.enum ?? [])];
}

/** Where a member may be called by its name: its family, and what is said of one of them alone. */
const homes =
  /^packages\/(core\/src\/(measure|normalize|aggregate|treat)\/|document\/src\/lint\/|checks\/)/;

const comparison = new RegExp(
  `\\b(method|type|aggregate)\\b['"\\])]*\\s*[!=]==\\s*'(${names().join('|')})'`,
);

it.each([
  ["if (group.method.method === 'geometric') return log;", true],
  ["measure.type !== 'number'", true],
  ["normalize?.method === 'per-place'", true],
  ["adjustment.type === 'bonus'", false],
  ["method.mean?.scale === 'plain'", false],
])('%s: %s', (line, isComparison) => expect(comparison.test(line)).toBe(isComparison));

it('no code asks for a member of a family by its name; it asks for what the member says of itself', () => {
  expect(names().length).toBeGreaterThan(30);
  const found = filesBelow('packages')
    .filter((file) => /\/src\/.*\.ts$/.test(file) && !/\.test\.ts$|\/testing\//.test(file))
    .filter((file) => !homes.test(file))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, i) => (comparison.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});
