import { validators } from '@zhibiao/schemas/validate';
import { describe, expect, it } from 'vitest';
import { diagnostic } from './diagnostic.ts';
import { en } from './en.ts';
import { severities } from './severities.ts';
import { zh } from './zh.ts';

describe('the words', () => {
  it('are there for the same codes in both languages, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it('have a hint in both languages or in neither', () => {
    const hinted = (words: object) =>
      Object.entries(words).flatMap(([code, { hint }]) => (hint ? [code] : []));
    expect(hinted(en)).toEqual(hinted(zh));
  });
});

it('a fault is data, its words in both languages', () => {
  const place = { file: 'data.csv', cell: { row: 3, column: 'x', unit: '甲' } };
  const made = diagnostic('not-a-number', { found: '约10', indicator: 'x' }, place);
  expect(made).toEqual({
    code: 'not-a-number',
    severity: 'error',
    message: {
      zh: '“x”应为数字，单元格写的是“约10”',
      en: '"x" needs a number, but the cell says "约10"',
    },
    hint: {
      zh: '请写 1234.5 这样的数字；没有数据请留空',
      en: 'write plain digits such as 1234.5; leave the cell empty where the value is missing',
    },
    ...place,
    params: { found: '约10', indicator: 'x' },
  });
  expect(validators.diagnostic(made)).toEqual([]);
});

it('only these codes leave a result standing', () => {
  expect(severities).toEqual({
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

it('long lists are cut, and say how many there are', () => {
  const found = Array.from({ length: 13 }, (_, i) => `c${i}`);
  const { message } = diagnostic('unit-column-missing', { expected: ['unit'], found });
  expect(message.en).toMatch(/c11 … \(13\)$/);
  expect(message.zh).toContain('共13个');
});
