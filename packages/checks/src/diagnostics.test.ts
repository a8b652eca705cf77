import { lintRules } from '@zhibiao/document';
import { describe, expect, it } from 'vitest';
import { diagnosticRooms } from './diagnostic-rooms.ts';

const rooms = await diagnosticRooms();
const codes = rooms.flatMap(({ folder, records, examples }) =>
  Object.entries(records).map(([code, record]) => ({
    code,
    folder,
    severity: record.severity ?? 'error',
    example: examples.codes[code],
  })),
);

it('every code is defined once, and no lint rule is called as a code is', () => {
  const names = [...codes.map(({ code }) => code), ...lintRules.map(({ name }) => name)];
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

it('only these codes leave a result standing', () => {
  const lesser = codes.filter(({ severity }) => severity !== 'error');
  expect(Object.fromEntries(lesser.map(({ code, severity }) => [code, severity]))).toEqual({
    'bands-not-open': 'warning',
    'causes-inseparable': 'warning',
    'cells-coerced': 'note',
    'cells-imputed': 'note',
    'cells-treated': 'note',
    'coverage-too-low': 'note',
    'criteria-missing': 'warning',
    'draws-failed': 'warning',
    'earlier-unreadable': 'warning',
    'editors-remark': 'warning',
    'impact-not-computed': 'warning',
    'judgements-inconsistent': 'warning',
    'language-missing': 'warning',
    'lineage-unaccounted': 'warning',
    'not-imputed': 'warning',
    'read-as': 'note',
    'repeated-name': 'warning',
    'similar-ids': 'warning',
    'simulation-stopped': 'warning',
    'subtotal-column': 'warning',
    'system-not-found': 'note',
    'total-withheld': 'warning',
    'treat-not-enough': 'warning',
    'unit-without-total': 'warning',
    'unknown-column': 'warning',
  });
});

describe.each(codes)('$code', ({ code, example }) => {
  it('is what its example finds, in words of both languages', async () => {
    const found = (await example?.run()) ?? [];
    expect([...new Set(found.map((diagnostic) => diagnostic.code))]).toEqual([code]);
    for (const { message, hint = { zh: '好', en: 'ok' } } of found) {
      expect(`${message.zh} ${message.en} ${hint.zh} ${hint.en}`).not.toMatch(
        /undefined|\[object|\$\{/,
      );
      expect(message.zh).toMatch(/\p{Script=Han}|：/u);
      expect(message.en).not.toMatch(/[“”；，。]/);
    }
  });
});
