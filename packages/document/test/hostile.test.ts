import { readFileSync } from 'node:fs';
import { buildSystem } from '@zhibiao/core';
import { depthLimit } from '@zhibiao/core/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounds } from '../../../.config/rounds.ts';
import { readSystem, sizeLimit } from '../src/index.ts';

const good = readFileSync(new URL('good.yaml', import.meta.url), 'utf8');
const codes = (input: string | Uint8Array) =>
  readSystem(input).diagnostics.map((d) => `${d.code} ${d.range?.start.line ?? '-'}`);

const lol = [
  'a: &a [x, x]',
  ...'bcdefghij'.split('').map((k, i) => {
    const before = 'abcdefghi'[i];
    return `${k}: &${k} [${`*${before}, `.repeat(9)}*${before}]`;
  }),
].join('\n');

describe('hostile text is refused', () => {
  it.each([
    ['100,000 nested brackets', '['.repeat(100_000), ['too-deep 1']],
    ['100,000 nested lists', '- '.repeat(100_000), ['too-deep 1']],
    ['50,000 nested maps', '{a: '.repeat(50_000), ['too-deep 1']],
    ['brackets up to the size limit', '['.repeat(sizeLimit), ['too-deep 1']],
    ['an empty file', '', ['empty-document -']],
    ['comments alone', '# nothing\n', ['empty-document -']],
    ['a list', '- a\n', ['not-a-document 1']],
    ['a word', 'hello', ['not-a-document 1']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('a bomb of aliases, each anchor and alias named once', () => {
    const found = readSystem(lol).diagnostics;
    expect(new Set(found.map((d) => d.code))).toEqual(new Set(['alias-not-allowed']));
    expect(found.length).toBeLessThan(200);
  });

  it('50 MB, before looking at it', () => {
    const { diagnostics } = readSystem(new Uint8Array(50_000_000));
    expect(diagnostics.map((d) => [d.code, d.params])).toEqual([
      ['too-large', { bytes: 50_000_000, limit: sizeLimit }],
    ]);
  });

  it('bytes that are not UTF-8, with their place', () => {
    const bytes = new TextEncoder().encode('schema: a\ntitle: 标x题\n');
    bytes[bytes.indexOf(0x78)] = 0xff;
    const [found] = readSystem(bytes).diagnostics;
    expect([found?.code, found?.params.offset, found?.range?.start]).toEqual([
      'invalid-utf8',
      20,
      { line: 2, column: 9 },
    ]);
  });

  it.each([
    ['a character that is cut off by the end', [0x61, 0xe6, 0xa0], 1],
    ['a character that is cut off by the next', [0x61, 0xe6, 0x41], 1],
    ['a byte that only goes on', [0x61, 0xa0], 1],
  ])('the place of %s is its first byte', (_, bytes, offset) => {
    expect(readSystem(Uint8Array.from(bytes)).diagnostics[0]?.params).toEqual({ offset });
  });

  it('the size is counted in bytes, of a string too', () => {
    expect(codes('标'.repeat(sizeLimit / 3))).toEqual(['not-a-document 1']);
    expect(codes('标'.repeat(sizeLimit / 3 + 1))).toEqual(['too-large -']);
  });

  it('fractions of ten thousand digits are added up', () => {
    const digits = (seed: number) =>
      Array.from({ length: 10_000 }, (_, i) => ((i * i + seed) % 9) + 1).join('');
    const text = good.replace('weight: 33.3', `weight: ${digits(1)}/${digits(5)}`);
    expect(codes(text)).toEqual(['weight-sum 18']);
  });

  it('keys that would reach the prototype stay keys', () => {
    const { value } = readSystem(`${good}\n__proto__: { polluted: 1 }\n`);
    expect(value).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('hostile data are refused', () => {
  const deep = (depth: number): unknown => (depth === 0 ? 0 : [deep(depth - 1)]);
  const round: unknown[] = [];
  round.push(round);
  it.each([
    ['data that contain themselves', round, ['too-deep']],
    ['data nested too deep', deep(200), ['too-deep']],
    ['a schema without a prototype', { schema: Object.create(null) }, ['wrong-type']],
    ['nothing', undefined, ['not-a-document']],
  ])('%s', (_, data, expected) => {
    expect(buildSystem(data).diagnostics.map((d) => d.code)).toEqual(expected);
  });

  it('a part of any other kind: a value or an error, and nothing is thrown', () => {
    const data = readSystem(good).value?.document;
    const paths = Object.keys(readSystem(good).positions).filter((p) => !p.includes('#'));
    const odd = fc.oneof(
      fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withNullPrototype: true }),
      fc.constantFrom(1e21, 1e-7, -0, '1/3', '1/0', {}, [], null, ''),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), odd, (path, part) => {
        const copy = structuredClone(data) as unknown as Record<string, unknown>;
        const keys = path.split('/').slice(1);
        const last = keys.pop() ?? '';
        const parent = keys.reduce<Record<string, unknown>>(
          (at, key) => at[key] as Record<string, unknown>,
          copy,
        );
        parent[last] = part;
        const { value, diagnostics } = buildSystem(copy);
        expect(value === undefined).toBe(diagnostics.some((d) => d.severity === 'error'));
      }),
      { numRuns: rounds(300, 5000) },
    );
  });
});

describe('text that looks unusual is read', () => {
  it.each([
    ['a byte order mark', `\uFEFF${good}`],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['an explicit document', `---\n${good}...\n`],
  ])('%s', (_, text) => {
    expect(readSystem(text).diagnostics).toEqual([]);
    expect(readSystem(new TextEncoder().encode(text)).diagnostics).toEqual([]);
  });

  it('JSON, with the same positions', () => {
    const { value } = readSystem(good);
    const json = JSON.stringify(value?.document, null, 2);
    const read = readSystem(json);
    expect(read.value?.document).toEqual(value?.document);
    expect(read.positions['/edition']?.start).toEqual({ line: 4, column: 14 });
  });
});

describe('decimals keep their digits as written', () => {
  it.each([
    ['0.10000000000000000001', '0.10000000000000000001'],
    ['0.50', '0.50'],
    ['0.5', 0.5],
    ['123456789012345678901', '123456789012345678901'],
    ['1000', 1000],
  ])('%s', (digits, expected) => {
    const { value } = readSystem(good.replace('max: 1000', `max: ${digits}`));
    expect(value?.document.indicators[1]?.normalize).toMatchObject({ max: expected });
  });
});

describe('whatever the input', () => {
  it('there is a value or an error, and nothing is thrown', () => {
    const mutation = fc.record({
      at: fc.nat(good.length),
      drop: fc.nat(40),
      insert: fc.string({ maxLength: 12, unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const text = mutations.reduce(
          (t, { at, drop, insert }) => t.slice(0, at) + insert + t.slice(at + drop),
          good,
        );
        const { value, diagnostics } = readSystem(text);
        const hasError = diagnostics.some((d) => d.severity === 'error');
        expect(value === undefined).toBe(hasError);
      }),
      { numRuns: rounds(150, 2000) },
    );
  });

  it('bytes too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { value, diagnostics } = readSystem(bytes);
        expect(value).toBeUndefined();
        expect(diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: rounds(150, 2000) },
    );
  });

  it('the depth limit is what it says', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(codes(nested(depthLimit - 2))).toEqual(['not-a-document 1']);
    expect(codes(nested(depthLimit + 2))).toEqual(['too-deep 1']);
  });
});
