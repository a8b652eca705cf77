import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSystem } from '../src/index.ts';
import { spoiled } from './bad-documents.ts';

const good = readFileSync(new URL('good.yaml', import.meta.url), 'utf8');

describe('a good document', () => {
  it('has nothing to report', () => {
    const { value, diagnostics } = readSystem(good);
    expect(diagnostics).toEqual([]);
    expect(value).toBeDefined();
  });
});

describe('a document with', () => {
  it.each(spoiled.map((s) => [s.name, s] as const))('%s', (_, { replace, by, expected }) => {
    expect(good).toContain(replace);
    expect(expected.length).toBeGreaterThan(0);
    const { value, diagnostics } = readSystem(good.replace(replace, by), { file: 'bad.yaml' });
    const found = diagnostics.map((d) => {
      expect(d.file).toBe('bad.yaml');
      expect(d.message.zh).not.toBe(d.message.en);
      return `${d.code} ${d.range?.start.line}:${d.range?.start.column}`;
    });
    expect(found).toEqual(expected);
    expect(value === undefined).toBe(diagnostics.some((d) => d.severity === 'error'));
  });
});
