import { expect, it } from 'vitest';
import { normalizeValues } from '../testing/normalize-values.ts';

it('the value is the score', () => {
  expect(normalizeValues({ method: 'identity' }, ['88.5', undefined, '0']).scores).toEqual([
    '88.5',
    undefined,
    '0',
  ]);
});

it('less is better: 0 + 100 − x', () => {
  const { scores } = normalizeValues({ method: 'identity', direction: 'lower' }, ['88.5', '0']);
  expect(scores).toEqual(['11.5', '100']);
});
