import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DiagnosticRecord, diagnosticsFrom } from '../src/diagnostic/diagnostic.ts';
import { type CoreCode, examples, rooms } from './diagnostic-examples.ts';

const diagnostic = diagnosticsFrom(rooms);
const page = readFileSync(new URL('../docs/diagnostics.md', import.meta.url), 'utf8');
const entries = page.split(/^### /m).slice(1);
const codes = entries.map((entry) => /^`([a-z-]+)`$/m.exec(entry)?.[1]);

it('every code is on the page once', () => {
  expect(codes.toSorted()).toEqual(Object.keys(rooms).toSorted());
});

it('only these codes leave a result standing', () => {
  const known = Object.entries<DiagnosticRecord>(rooms);
  const lesser = known.flatMap(([code, { severity }]) => (severity ? [[code, severity]] : []));
  expect(Object.fromEntries(lesser)).toEqual({
    'lineage-unaccounted': 'warning',
    'causes-inseparable': 'warning',
    'judgements-inconsistent': 'warning',
    'unknown-column': 'warning',
    'subtotal-column': 'warning',
    'unit-without-total': 'warning',
    'total-withheld': 'warning',
    'draws-failed': 'warning',
    'simulation-stopped': 'warning',
    'read-leniently': 'note',
    'coverage-too-low': 'note',
    'not-imputed': 'warning',
    'treat-not-enough': 'warning',
    'cells-imputed': 'note',
    'cells-treated': 'note',
  });
});

describe.each(entries.map((entry, i) => [codes[i] as CoreCode, entry] as const))(
  '%s',
  (code, entry) => {
    const { severity, message, hint } = diagnostic(code, examples[code] as never);

    it('says how severe it is, and shows its message', () => {
      expect(entry).toContain(`**${severity}.**`);
      expect(entry).toContain(`> ${message.en}\n`);
    });

    it('has words in both languages that leave nothing out', () => {
      const words = [message.zh, message.en, hint?.zh ?? '好', hint?.en ?? 'ok'];
      expect(words.join()).not.toMatch(/undefined|\[object|\$\{/);
      expect(message.zh).toMatch(/\p{Script=Han}|：/u);
      expect(message.en).not.toMatch(/[“”；，。]/);
    });
  },
);
