import type { Normalize } from '@zhibiao/schemas';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { checkNormalize, normalizeValues } from '../testing/normalize-values.ts';

// Methods that compare the units: hand calculations beside the expected scores.

const scoresOf = (normalize: Normalize, values: readonly (string | undefined)[]) =>
  normalizeValues(normalize, values).scores;
const faultsOf = (normalize: Normalize, values: readonly (string | undefined)[]) =>
  normalizeValues(normalize, values).faults;

describe('zscore', () => {
  const zscore = { method: 'zscore', mean: 50, sd: 10 } as const;
  // mean 4, s² = (4 + 0 + 4) / 2 = 4, s = 2
  it('is the number of standard deviations, with n − 1', () => {
    expect(normalizeValues(zscore, ['2', '4', undefined, '6'])).toEqual({
      scores: ['40', '50', undefined, '60'],
      facts: { mean: '4', sd: '2' },
      faults: [],
    });
    expect(scoresOf({ ...zscore, direction: 'lower' }, ['2', '4', '6'])).toEqual([
      '60',
      '50',
      '40',
    ]);
  });
  // mean 7/3, s² = ((4/3)² + (1/3)² + (5/3)²) / 2 = 42/9/2 = 7/3; z = −(4/3) / √(7/3)
  it('is irrational as it should be', () => {
    const D = Decimal.clone({ precision: 60 });
    const z = new D(-4).div(3).div(new D(7).div(3).sqrt());
    expect(scoresOf({ ...zscore, mean: 0, sd: 1 }, ['1', '2', '4'])[0]).toBe(
      z.toSignificantDigits(30).toString(),
    );
  });
  it('of equal units, or of one, has no answer', () => {
    expect(faultsOf(zscore, ['3', '3'])).toEqual([['no-spread', undefined]]);
    expect(faultsOf(zscore, ['3', undefined])).toEqual([['no-spread', undefined]]);
    expect(scoresOf({ ...zscore, degenerate: 50 }, ['3', '3'])).toEqual(['50', '50']);
  });
  it('needs a spread to give', () => {
    expect(checkNormalize({ ...zscore, sd: 0 }, { type: 'ratio' })).toEqual(['value-not-positive']);
  });
});

describe('places', () => {
  // ascending: 10 | 20 20 | 30 → competition 1 2 2 4, modified 1 3 3 4, dense 1 2 2 3, fractional 1 2.5 2.5 4
  const values = ['20', '10', undefined, '30', '20.0'];
  it.each([
    ['competition', ['2', '1', undefined, '4', '2']],
    ['modified', ['3', '1', undefined, '4', '3']],
    ['dense', ['2', '1', undefined, '3', '2']],
    ['fractional', ['2.5', '1', undefined, '4', '2.5']],
  ] as const)('rank under %s', (ties, expected) => {
    expect(scoresOf({ method: 'rank', ties }, values)).toEqual(expected);
  });
  it('rank where less is better', () => {
    const lower = { method: 'rank', ties: 'competition', direction: 'lower' } as const;
    expect(scoresOf(lower, values)).toEqual(['2', '4', undefined, '1', '2']);
  });
  it('borda is a place less', () => {
    const borda = { method: 'borda', ties: 'fractional' } as const;
    expect(scoresOf(borda, values)).toEqual(['1.5', '0', undefined, '3', '1.5']);
  });
  // n = 4: (2.5 − 1) / 3 = 1/2; dense: 3 places, (2 − 1) / 2
  it('percentile', () => {
    const percentile = { method: 'percentile', ties: 'fractional' } as const;
    expect(scoresOf(percentile, values)).toEqual(['50', '0', undefined, '100', '50']);
    expect(scoresOf({ ...percentile, ties: 'dense' }, values)).toEqual([
      '50',
      '0',
      undefined,
      '100',
      '50',
    ]);
    expect(scoresOf({ ...percentile, direction: 'lower', to: [60, 100] }, values)).toEqual([
      '80',
      '100',
      undefined,
      '60',
      '80',
    ]);
    expect(faultsOf(percentile, ['7', '7'])).toEqual([['no-spread', undefined]]);
    expect(scoresOf({ ...percentile, degenerate: 60 }, ['7'])).toEqual(['60']);
  });
});

it('percentile counts units, not places, where those who tie for the best leave a place empty', () => {
  // from the worst 1, 2, 3, 3 of 4: (3 − 1) / (4 − 1)
  const percentile = { method: 'percentile', ties: 'competition' } as const;
  expect(scoresOf(percentile, ['1', '2', '3', '3']).at(-1)).toBe('66.6666666666666666666666666667');
});

describe('distances', () => {
  // (x − 10) / (40 − 10)
  it('to the best', () => {
    const best = { method: 'distance-to-best' } as const;
    expect(scoresOf(best, ['10', '40', '25'])).toEqual(['0', '100', '50']);
    expect(scoresOf({ ...best, direction: 'lower' }, ['10', '40', '25'])).toEqual([
      '100',
      '0',
      '50',
    ]);
  });
  // (x − 10) / (50 − 10)
  it('to a target', () => {
    const target = { method: 'distance-to-target', target: 50 } as const;
    expect(normalizeValues(target, ['10', '20', '50'])).toEqual({
      scores: ['0', '25', '100'],
      facts: { worst: '10', aim: '50' },
      faults: [],
    });
    expect(scoresOf({ ...target, cap: true }, ['10', '60'])).toEqual(['0', '100']);
    expect(scoresOf(target, ['10', '60'])).toEqual(['0', '125']);
  });
  // less is better: from 90, the worst, to 30; (90 − x) / 60
  it('to a target where less is better', () => {
    const lower = { method: 'distance-to-target', target: 30, direction: 'lower' } as const;
    expect(scoresOf(lower, ['90', '60', '30'])).toEqual(['0', '50', '100']);
    expect(faultsOf({ ...lower, target: 90 }, ['90', '60'])).toEqual([
      ['target-not-beyond-worst', undefined],
    ]);
    expect(scoresOf({ ...lower, target: 95, degenerate: 0 }, ['90', '60'])).toEqual(['0', '0']);
  });
  // unit 1 has 30: (x − 10) / (30 − 10)
  it('to a reference', () => {
    const reference = { method: 'distance-to-reference', unit: 'unit 1', cap: true } as const;
    expect(scoresOf(reference, ['10', '30', '20', '70'])).toEqual(['0', '100', '50', '100']);
    expect(faultsOf(reference, ['10', undefined])).toEqual([['reference-unobserved', undefined]]);
    expect(faultsOf({ ...reference, unit: 'unit 9' }, ['10', '30'])).toEqual([
      ['unknown-reference', undefined],
    ]);
    expect(faultsOf(reference, ['30', '10'])).toEqual([['target-not-beyond-worst', undefined]]);
  });
});

describe('share of the best', () => {
  const share = { method: 'share-of-best' } as const;
  it('x / best, and best / x where less is better', () => {
    expect(scoresOf(share, ['30', '40', '0'])).toEqual(['75', '100', '0']);
    expect(scoresOf({ ...share, direction: 'lower' }, ['30', '40', '60'])).toEqual([
      '100',
      '75',
      '50',
    ]);
  });
  it('has no answer of nothing', () => {
    expect(faultsOf(share, ['0', '0'])).toEqual([['no-share', undefined]]);
    expect(faultsOf(share, ['-1', '5'])).toEqual([['no-share', undefined]]);
    expect(faultsOf({ ...share, direction: 'lower' }, ['0', '5'])).toEqual([
      ['no-share', undefined],
    ]);
  });
});

it.each<Normalize>([
  { method: 'zscore', mean: 50, sd: 10 },
  { method: 'rank', ties: 'dense' },
  { method: 'borda', ties: 'dense' },
  { method: 'percentile', ties: 'dense' },
  { method: 'distance-to-best' },
  { method: 'distance-to-target', target: 9 },
  { method: 'distance-to-reference', unit: 'unit 0' },
  { method: 'share-of-best' },
  { method: 'efficacy' },
  { method: 'per-place', ties: 'dense', step: 1 },
])('no unit at all is no fault: $method', (normalize) => {
  const { scores, faults } = normalizeValues(normalize, [undefined, undefined]);
  expect(scores).toEqual([undefined, undefined]);
  expect(faults).toEqual(
    normalize.method === 'distance-to-reference' ? [['reference-unobserved', undefined]] : [],
  );
});
