import { expect, it } from 'vitest';
import { checkNormalize, normalizeValues } from '../testing/normalize-values.ts';

const minmax = { method: 'minmax' } as const;

// (x − 300) / 900 · 100
it('between the extremes of the units that were observed', () => {
  expect(normalizeValues(minmax, ['1200', undefined, '300', '750'])).toEqual({
    scores: ['100', undefined, '0', '50'],
    facts: { min: '300', max: '1200' },
    faults: [],
  });
});

it('less is better, and another range', () => {
  const lower = { ...minmax, direction: 'lower', to: [60, 100] } as const;
  expect(normalizeValues({ ...lower, to: [60, 100] }, ['1200', '300', '750']).scores).toEqual([
    '60',
    '100',
    '80',
  ]);
});

it('equal units have no answer', () => {
  expect(normalizeValues(minmax, ['7', '7.0', undefined])).toEqual({
    scores: [undefined, undefined, undefined],
    facts: { min: '7', max: '7' },
    faults: [['no-spread', undefined]],
  });
  expect(normalizeValues(minmax, ['7']).faults).toEqual([['no-spread', undefined]]);
});

it('equal units have the declared score', () => {
  const { scores, faults } = normalizeValues({ ...minmax, degenerate: '60' }, [
    '7',
    undefined,
    '7',
  ]);
  expect([scores, faults]).toEqual([['60', undefined, '60'], []]);
});

it('no unit at all is no fault', () => {
  expect(normalizeValues(minmax, [undefined, undefined])).toEqual({
    scores: [undefined, undefined],
    facts: {},
    faults: [],
  });
});

it('a range the wrong way round', () => {
  expect(checkNormalize({ ...minmax, to: [100, 60] }, { type: 'ratio' })).toEqual([
    'ends-reversed',
  ]);
});
