import { expect, it } from 'vitest';
import { datasetFromRecords } from '../dataset/records.ts';
import { unwrap, ZhibiaoError } from './unwrap.ts';

const refused = datasetFromRecords([{ unit: '甲', a: 1 }, { unit: '甲', a: 2 }, { a: 3 }], {
  file: 'data.csv',
});

const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

it('a value is answered as it is', () => {
  expect(unwrap({ value: 0, diagnostics: [] })).toBe(0);
  expect(unwrap({ value: null, diagnostics: [] })).toBeNull();
});

it('one error has all diagnostics, each on a line that says where it is', () => {
  const error = thrownBy(() => unwrap(refused)) as ZhibiaoError;
  expect(error).toBeInstanceOf(ZhibiaoError);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('ZhibiaoError');
  expect(error.diagnostics).toBe(refused.diagnostics);
  const lines = error.message.split('\n');
  expect(lines).toHaveLength(refused.diagnostics.length);
  for (const [i, { code, message }] of refused.diagnostics.entries()) {
    expect(lines[i]).toContain(`error ${code} (data.csv, row `);
    expect(lines[i]).toContain(message.en);
  }
});

it('the message is in the language asked for', () => {
  const error = thrownBy(() => unwrap(refused, 'zh')) as ZhibiaoError;
  expect(error.message).toContain(refused.diagnostics[0]?.message.zh);
});
