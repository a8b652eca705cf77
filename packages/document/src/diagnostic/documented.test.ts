import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from './en.ts';
import { severities } from './severities.ts';
import { zh } from './zh.ts';

const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (\w+) \|/gm)].map((m) => [m[1], m[2]]);

it('every code is documented, with its severity, and nothing else is', () => {
  const known = Object.keys(zh).map((code) => [
    code,
    severities[code as keyof typeof zh] ?? 'error',
  ]);
  expect(rows.toSorted()).toEqual(known.toSorted());
});

it('both languages have a hint for the same codes', () => {
  const hinted = (words: object) =>
    Object.entries(words).flatMap(([code, w]) => ('hint' in w ? [code] : []));
  expect(hinted(zh).toSorted()).toEqual(hinted(en).toSorted());
});
