import { validators } from '@zhibiao/schemas/validate';
import { expect, it } from 'vitest';
import { diagnostic as datasetDiagnostic } from '../dataset/diagnostics.ts';
import { diagnostic as measureDiagnostic } from '../measure/diagnostics.ts';
import { diagnosticsFrom, type Words } from './diagnostic.ts';

it('a diagnostic is data, its words in both languages', () => {
  const place = { file: 'data.csv', cell: { row: 3, column: 'x', unit: '甲' } };
  const made = measureDiagnostic('not-a-number', { found: '约10', indicator: 'x' }, place);
  expect(made).toEqual({
    code: 'not-a-number',
    severity: 'error',
    message: {
      zh: '“x”应为数字，单元格写的是“约10”',
      en: '"x" needs a number, but the cell says "约10"',
    },
    hint: {
      zh: '请写 1234.5 这样的数字；没有数据请留空',
      en: 'write plain digits such as 1234.5; leave the cell empty if the value is missing',
    },
    ...place,
    params: { found: '约10', indicator: 'x' },
  });
  expect(validators.diagnostic(made)).toEqual([]);
});

it('a record says how severe its code is; without a hint there is no key for one', () => {
  const build = diagnosticsFrom({
    'cell-odd': { severity: 'note', words: (): Words => ({ message: { zh: '异', en: 'odd' } }) },
  } as const);
  expect(build('cell-odd', {})).toEqual({
    code: 'cell-odd',
    severity: 'note',
    message: { zh: '异', en: 'odd' },
    params: {},
  });
});

it('long lists are cut, and say how many there are', () => {
  const found = Array.from({ length: 13 }, (_, i) => `c${i}`);
  const { message } = datasetDiagnostic('unit-column-missing', { expected: ['unit'], found });
  expect(message.en).toMatch(/c11 … \(13\)$/);
  expect(message.zh).toContain('共13个');
});
