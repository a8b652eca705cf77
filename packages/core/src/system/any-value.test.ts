import { describe, expect, it } from 'vitest';
import { codesOf, leaf, systemDocument, valued, weightSet } from '../testing/fixtures.ts';
import { buildSystem } from './build.ts';

const document = () => structuredClone(systemDocument([leaf('speed'), leaf('openness')]));

/** Codes, paths and suggestions of what building a document finds. */
const found = (value: unknown) =>
  buildSystem(value).diagnostics.map(({ code, path, params }) => [code, path, params.near ?? []]);

describe('what a program can get wrong is found, each with its path and a suggestion', () => {
  const { method, indicators, weighting, ...rest } = document();
  const [first, second] = indicators;

  it.each<[string, unknown, readonly (readonly [string, string, readonly string[]])[]]>([
    ['no method', { ...rest, indicators, weighting }, [['missing-key', '', []]]],
    [
      'an unknown measure',
      { ...document(), indicators: [{ ...first, measure: { type: 'scores' } }, second] },
      [['not-allowed-value', '/indicators/0/measure/type', ['score']]],
    ],
    [
      'a weight in percent',
      { ...document(), indicators: [{ ...first, weight: '50%' }, second] },
      [['bad-pattern', '/indicators/0/weight', []]],
    ],
    [
      'a weight that is no number',
      { ...document(), indicators: [{ ...first, weight: Number.NaN }, second] },
      [['bad-pattern', '/indicators/0/weight', []]],
    ],
    [
      'an unknown rounding',
      { ...document(), method: { ...method, rounding: { digits: 2, mode: 'hlf-up' } } },
      [['not-allowed-value', '/method/rounding/mode', ['half-up']]],
    ],
    [
      'ranks of something else',
      { ...document(), method: { ...method, ranking: { on: 'roundde', ties: 'dense' } } },
      [['not-allowed-value', '/method/ranking/on', ['rounded']]],
    ],
    [
      'an unknown policy',
      { ...document(), method: { ...method, missing: { policy: 'renormalise' } } },
      [['not-allowed-value', '/method/missing/policy', ['renormalize']]],
    ],
    [
      'a misspelt key',
      { ...document(), indicators: [{ ...first, wieght: 1 }, second] },
      [['unknown-key', '/indicators/0/wieght', ['weight']]],
    ],
  ])('%s', (_, value, expected) => {
    expect(buildSystem(value).value).toBeUndefined();
    expect(found(value)).toEqual(expected);
  });

  it('all at once, each once, of shape and of meaning', () => {
    const spoiled = {
      ...document(),
      edtion: '2020',
      method: { ...method, ranking: { on: 'roundde', ties: 'dense', breakTies: ['sped'] } },
      indicators: [first, { ...second, id: 'speed', weight: 3 }],
    };
    expect(found(spoiled)).toEqual([
      ['not-allowed-value', '/method/ranking/on', ['rounded']],
      ['unknown-key', '/edtion', ['edition']],
    ]);
    const { edtion: _, ...shaped } = {
      ...spoiled,
      method: { ...method, ranking: { on: 'rounded', ties: 'dense', breakTies: ['sped'] } },
    };
    expect(found(shaped)).toEqual([
      ['duplicate-id', '/indicators/1/id', []],
      ['unknown-indicator', '/method/ranking/breakTies/0', ['speed']],
      ['weight-unexpected', '/indicators/1/weight', []],
    ]);
  });
});

describe('hostile values are diagnostics, and nothing is thrown', () => {
  const cyclic: Record<string, unknown> = { ...document() };
  cyclic.note = cyclic;
  const shared: unknown[] = ['x'];
  for (let i = 0; i < 60; i += 1) shared.push([shared.at(-1), shared.at(-1)]);
  const throwing = {
    ...document(),
    get edition(): string {
      throw new Error('no');
    },
  };
  const proxied = new Proxy(document(), {
    get: () => {
      throw new Error('no');
    },
  });
  const { proxy: revoked, revoke } = Proxy.revocable(document(), {});
  revoke();

  it.each<[string, unknown, readonly string[]]>([
    ['a cycle', cyclic, ['too-deep']],
    ['two to the sixty values', { ...document(), note: shared.at(-1) }, ['too-many-values']],
    [
      'a list of four billion',
      { ...document(), note: new Array(2 ** 32 - 1) },
      ['too-many-values'],
    ],
    ['a getter that throws', throwing, ['not-plain-data']],
    ['a proxy that throws', proxied, ['not-plain-data']],
    ['a revoked proxy', revoked, ['not-plain-data']],
    ['a date', { ...document(), edition: new Date(0) }, ['not-plain-data']],
    ['a function', { ...document(), edition: () => '2020' }, ['not-plain-data']],
    ['a symbol', { ...document(), edition: Symbol('2020') }, ['not-plain-data']],
    ['a big integer', { ...document(), edition: 2020n }, ['wrong-type']],
    ['a text', 'zhibiao/indicator-system/1', ['not-a-document']],
    ['nothing', undefined, ['not-a-document']],
  ])('%s', (_, value, expected) => expect(codesOf(buildSystem(value))).toEqual(expected));

  it('a value at fault is told with its path', () => {
    expect(buildSystem(throwing).diagnostics[0]?.path).toBe('/edition');
  });
});

it('a document that is frozen, or behind a proxy that lets it be read, is a system', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  expect(codesOf(buildSystem(freeze(document())))).toEqual([]);
  expect(codesOf(buildSystem(new Proxy(document(), {})))).toEqual([]);
});

it('the document is copied, so that what happens to it later changes nothing', () => {
  const own = document();
  const system = valued(buildSystem(own));
  Object.assign(own, { edition: '1999' });
  expect(system.document.edition).toBe('2020');
});

it('what is wrong with a weight set is told beside what is wrong with the document', () => {
  const set = { ...weightSet({ speed: '1e3', openness: 1 }), stauts: 'official' };
  const { value, diagnostics } = buildSystem({ ...document(), version: '1' }, { weightSet: set });
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
    ['bad-pattern', '/version'],
    ['bad-pattern', '/weights/speed'],
    ['unknown-key', '/stauts'],
  ]);
});

it('sources say where each is at fault, the document and the weight set', () => {
  const range = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } });
  const { diagnostics } = buildSystem(
    { ...document(), version: '1' },
    {
      weightSet: { ...weightSet({ speed: 1, openness: 1 }), edition: 3 },
      source: { file: 'system.yaml', positions: { '/version': range(4) } },
      weightSource: { file: 'set.yaml', positions: { '/edition': range(5) } },
    },
  );
  expect(diagnostics.map(({ file, range: r }) => [file, r?.start.line])).toEqual([
    ['system.yaml', 4],
    ['set.yaml', 5],
  ]);
});
