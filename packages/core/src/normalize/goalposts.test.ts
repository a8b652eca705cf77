import { expect, it } from 'vitest';
import { checkNormalize, normalizeValues } from '../testing/normalize-values.ts';

const posts = { method: 'goalposts', min: 20, max: '50' } as const;
const ratio = { type: 'ratio' } as const;

// (x − 20) / 30 · 100
it('between the posts', () => {
  expect(normalizeValues(posts, ['20', '35', '50', undefined]).scores).toEqual([
    '0',
    '50',
    '100',
    undefined,
  ]);
  expect(normalizeValues(posts, ['30']).scores).toEqual(['33.3333333333333333333333333333']);
});

it('beyond the posts as at them', () => {
  expect(normalizeValues(posts, ['-5', '51']).scores).toEqual(['0', '100']);
});

it('beyond the posts a fault without clamping; on them none', () => {
  const { scores, faults } = normalizeValues({ ...posts, clamp: false }, [
    '19.9',
    '20',
    '50',
    '50.1',
  ]);
  expect(scores).toEqual([undefined, '0', '100', undefined]);
  expect(faults).toEqual([
    ['beyond-goalposts', 0],
    ['beyond-goalposts', 3],
  ]);
});

it('less is better: from the other end', () => {
  const lower = { ...posts, direction: 'lower' } as const;
  expect(normalizeValues(lower, ['20', '35', '50', '99']).scores).toEqual(['100', '50', '0', '0']);
});

// 60 + rate · 40, and with less better 60 + (1 − rate) · 40
it('onto another range', () => {
  expect(normalizeValues({ ...posts, to: [60, 100] }, ['20', '35', '50']).scores).toEqual([
    '60',
    '80',
    '100',
  ]);
  const lower = { ...posts, to: [60, 100], direction: 'lower' } as const;
  expect(normalizeValues({ ...lower, to: [60, 100] }, ['27.5']).scores).toEqual(['90']);
});

it.each([
  [{ ...posts, min: 50 }],
  [{ ...posts, min: 51 }],
  [{ ...posts, to: [100, 0] as [number, number] }],
])('posts that are empty or the wrong way round: %j', (normalize) => {
  expect(checkNormalize(normalize, ratio)).toEqual(['ends-reversed']);
});

it('posts that are fine', () => expect(checkNormalize(posts, ratio)).toEqual([]));
