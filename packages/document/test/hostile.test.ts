import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthLimit, readDocument, readSystem, sizeLimit } from '../src/index.ts';

const good = readFileSync(new URL('good.yaml', import.meta.url), 'utf8');
const codes = (input: string | Uint8Array) =>
  readDocument(input).diagnostics.map((d) => `${d.code} ${d.range?.start.line ?? '-'}`);

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
    ['an empty file', '', ['empty-document -']],
    ['comments alone', '# nothing\n', ['empty-document -']],
    ['a list', '- a\n', ['not-a-document 1']],
    ['a word', 'hello', ['not-a-document 1']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('a bomb of aliases, each anchor and alias named once', () => {
    const found = readDocument(lol).diagnostics;
    expect(new Set(found.map((d) => d.code))).toEqual(new Set(['alias-not-allowed']));
    expect(found.length).toBeLessThan(200);
  });

  it('50 MB, before looking at it', () => {
    const { diagnostics } = readDocument(new Uint8Array(50_000_000));
    expect(diagnostics.map((d) => [d.code, d.params])).toEqual([
      ['too-large', { bytes: 50_000_000, limit: sizeLimit }],
    ]);
  });

  it('bytes that are not UTF-8, with their place', () => {
    const bytes = new TextEncoder().encode('schema: a\ntitle: 标x题\n');
    bytes[bytes.indexOf(0x78)] = 0xff;
    const [found] = readDocument(bytes).diagnostics;
    expect([found?.code, found?.params.offset, found?.range?.start]).toEqual([
      'invalid-utf8',
      20,
      { line: 2, column: 9 },
    ]);
  });

  it('keys that would reach the prototype stay keys', () => {
    const { value } = readDocument(`${good}\n__proto__: { polluted: 1 }\n`);
    expect(value).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('text that looks unusual is read', () => {
  it.each([
    ['a byte order mark', `\uFEFF${good}`],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['an explicit document', `---\n${good}...\n`],
  ])('%s', (_, text) => {
    expect(readDocument(text).diagnostics).toEqual([]);
    expect(readDocument(new TextEncoder().encode(text)).diagnostics).toEqual([]);
  });

  it('JSON, with the same positions', () => {
    const { value } = readDocument(good);
    const json = JSON.stringify(value, null, 2);
    const read = readSystem(json);
    expect(read.value).toEqual(value);
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
    expect(value?.indicators[1]?.normalize).toMatchObject({ max: expected });
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
        const { value, diagnostics } = readDocument(text);
        const hasError = diagnostics.some((d) => d.severity === 'error');
        expect(value === undefined).toBe(hasError);
      }),
      { numRuns: 500 },
    );
  });

  it('bytes too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { value, diagnostics } = readDocument(bytes);
        expect(value).toBeUndefined();
        expect(diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('the depth limit is what it says', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(codes(nested(depthLimit - 2))).toEqual(['not-a-document 1']);
    expect(codes(nested(depthLimit + 2))).toEqual(['too-deep 1']);
  });
});
