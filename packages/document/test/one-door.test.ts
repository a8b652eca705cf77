import { readFileSync } from 'node:fs';
import { buildSystem, type Outcome } from '@zhibiao/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { rounds } from '../../../.config/rounds.ts';
import { readData, readSystem } from '../src/index.ts';
import { spoiled } from './bad-documents.ts';

// A document in a text and the same document in a program: the same codes, at the same paths.

const good = readFileSync(new URL('good.yaml', import.meta.url), 'utf8');

/** What was found, without regard to the order: that of a text is the order of its lines. */
const found = ({ diagnostics }: Outcome<unknown>): readonly string[] =>
  diagnostics.map(({ code, path }) => `${code} ${path}`).toSorted();

describe('a document that is spoiled is told the same as text and as data', () => {
  const asData = spoiled.flatMap(({ name, replace, by }) => {
    const text = good.replace(replace, by);
    const { value, diagnostics } = readData(text);
    return diagnostics.length === 0 ? [{ name, text, data: value }] : [];
  });

  it('for all but those that are no YAML', () => {
    expect(asData.length).toBeGreaterThan(60);
  });

  it.each(asData)('$name', ({ text, data }) => {
    const read = readSystem(text);
    expect(found(buildSystem(data))).toEqual(found(read));
    expect(read.diagnostics.every(({ range }) => range !== undefined)).toBe(true);
  });
});

/** The containers of a document with the keys in each. */
function places(value: unknown): readonly (readonly [Record<string, unknown>, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Record<string, unknown>;
  return Object.keys(container).flatMap((key) => [
    [container, key] as const,
    ...places(container[key]),
  ]);
}

it('a document that is changed anywhere is told the same as text and as data', () => {
  const data = readData(good).value;
  const change = fc.record({
    at: fc.nat(10_000),
    how: fc.constantFrom('replace', 'remove', 'rename'),
    value: fc.constantFrom<unknown>(0, 1, -1, '', 'x', '1/3', 'total', true, null, [], {}, ['a']),
    key: fc.constantFrom('critera', 'weight', 'aggregate', 'children', 'note', 'x~y/z'),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const document = structuredClone(data);
      for (const { at, how, value, key } of changes) {
        const all = places(document);
        const [container, name] = all[at % all.length] ?? [{}, ''];
        const old = container[name];
        if (how === 'replace') container[name] = structuredClone(value);
        if (how === 'replace' || Array.isArray(container)) continue;
        delete container[name];
        if (how === 'rename') container[key] = old;
      }
      const read = readSystem(stringify(document, { aliasDuplicateObjects: false }));
      const built = buildSystem(document);
      expect(found(built)).toEqual(found(read));
      expect(built.value?.document).toEqual(read.value?.document);
    }),
    { numRuns: rounds(200, 3000) },
  );
});
