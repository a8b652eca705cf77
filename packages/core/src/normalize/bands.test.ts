import type { BandsNormalize } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { fraction } from '../numeric/fraction.ts';
import { normalizeValues } from '../testing/normalize-values.ts';
import { meets } from './lower-bound.ts';

const bands: BandsNormalize = {
  method: 'bands',
  bands: [
    { above: '0.9', score: 100 },
    { from: '0.8', score: '75.5' },
    { above: '0.6', score: 50 },
  ],
};

it('`from` has its bound, `above` has not', () => {
  const values = ['0.91', '0.9', '0.8', '0.7999', '0.6001', undefined];
  expect(normalizeValues(bands, values).scores).toEqual([
    '100',
    '75.5',
    '75.5',
    '50',
    '50',
    undefined,
  ]);
});

it('below the last band is a fault, unless the last has no bound', () => {
  expect(normalizeValues(bands, ['0.6']).faults).toEqual([['outside-bands', 0]]);
  const open: BandsNormalize = { method: 'bands', bands: [...bands.bands, { score: 0 }] };
  expect(normalizeValues(open, ['0.6', '-1'])).toMatchObject({ scores: ['0', '0'], faults: [] });
});

it.each([
  [{ from: 80 }, true],
  [{ above: 80 }, false],
  [{ above: '79.99' }, true],
  [{}, true],
])('80 meets %j: %s', (bound, expected) => expect(meets(fraction(80), bound)).toBe(expected));
