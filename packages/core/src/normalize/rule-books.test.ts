import type { Normalize, PiecewiseNormalize } from '@zhibiao/schemas';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { checkNormalize, normalizeValues } from '../testing/normalize-values.ts';

// The shapes of scoring that rule books are made of, on a full mark of 100 unless the shape says more.

const scoresOf = (normalize: Normalize, values: readonly (string | undefined)[]) =>
  normalizeValues(normalize, values).scores;

describe('功效系数: the ratio rounded to four places before × 40', () => {
  const efficacy = {
    method: 'efficacy',
    min: 20,
    max: 92,
    rounding: { digits: 4, mode: 'half-up' },
  } as const;
  // 37 / 72 = 0.51388… → 0.5139, 60 + 20.556
  it('rounds where it says', () => {
    expect(scoresOf(efficacy, ['57', '20', '92', '10', '99'])).toEqual([
      '80.556',
      '60',
      '100',
      '60',
      '100',
    ]);
  });
  it('less is better', () => {
    expect(scoresOf({ ...efficacy, direction: 'lower' }, ['57', '20'])).toEqual(['79.444', '100']);
  });
  // extremes 10 and 30: 60 + 40 · 10 / 20
  it("between the units' extremes", () => {
    expect(normalizeValues({ method: 'efficacy' }, ['10', '20', '30']).scores).toEqual([
      '60',
      '80',
      '100',
    ]);
    expect(normalizeValues({ method: 'efficacy' }, ['10', '10']).faults).toEqual([
      ['no-spread', undefined],
    ]);
  });
  it('refuses half a pair of posts and scores beyond the mark', () => {
    expect(checkNormalize({ method: 'efficacy', min: 1 }, { type: 'ratio' })).toEqual([
      'goalposts-incomplete',
    ]);
    expect(checkNormalize({ ...efficacy, base: 70 }, { type: 'ratio' })).toEqual([
      'score-out-of-range',
    ]);
    expect(checkNormalize({ ...efficacy, span: 0 }, { type: 'ratio' })).toEqual([
      'value-not-positive',
    ]);
  });
});

describe('名次: the best full marks, 5 % less a place', () => {
  const perPlace = { method: 'per-place', ties: 'competition', stepShare: '0.05' } as const;
  it('by share of the full mark, not below the floor', () => {
    expect(scoresOf(perPlace, ['9', '8', '8', '7', undefined])).toEqual([
      '100',
      '95',
      '95',
      '85',
      undefined,
    ]);
    expect(scoresOf({ ...perPlace, stepShare: '1/2', floor: 20 }, ['9', '8', '7'])).toEqual([
      '100',
      '50',
      '20',
    ]);
  });
  it('by points, less is better', () => {
    const lower = { method: 'per-place', ties: 'dense', step: '2.5', direction: 'lower' } as const;
    expect(scoresOf(lower, ['9', '8', '8', '7'])).toEqual(['95', '97.5', '97.5', '100']);
  });
  it('one of the two', () => {
    const ties = 'dense';
    expect(checkNormalize({ method: 'per-place', ties }, { type: 'ratio' })).toEqual([
      'step-or-share',
    ]);
    expect(
      checkNormalize({ method: 'per-place', ties, step: 1, stepShare: 1 }, { type: 'ratio' }),
    ).toEqual(['step-or-share']);
    expect(checkNormalize({ method: 'per-place', ties, step: -1 }, { type: 'ratio' })).toEqual([
      'value-not-positive',
    ]);
  });
});

it('分档: 95 % one point, 99 % one and a half, 100 % two', () => {
  const bands: Normalize = {
    method: 'bands',
    bands: [
      { from: 1, score: 2 },
      { from: '0.99', score: '1.5' },
      { from: '0.95', score: 1 },
      { score: 0 },
    ],
  };
  expect(scoresOf(bands, ['1', '0.9999', '0.99', '0.95', '0.9499'])).toEqual([
    '2',
    '1.5',
    '1.5',
    '1',
    '0',
  ]);
});

describe('权重 × (2 − 完成率), floored at 0', () => {
  const lessIsMore: Normalize = {
    method: 'piecewise',
    points: [
      { at: 1, score: 100 },
      { at: 2, score: 0 },
    ],
  };
  it('on straight lines between points, the ends beyond them', () => {
    expect(scoresOf(lessIsMore, ['1', '1.25', '2', '2.5', '0.9'])).toEqual([
      '100',
      '75',
      '0',
      '0',
      '100',
    ]);
    expect(normalizeValues({ ...lessIsMore, clamp: false }, ['2.5']).faults).toEqual([
      ['beyond-goalposts', 0],
    ]);
  });
  // between 10 → 0 and 40 → 60: 60 · 20 / 30; between 40 → 60 and 50 → 100: 60 + 40 · 5 / 10
  it('several pieces', () => {
    const points: PiecewiseNormalize['points'] = [
      { at: 10, score: 0 },
      { at: 40, score: 60 },
      { at: 50, score: 100 },
    ];
    expect(scoresOf({ method: 'piecewise', points }, ['30', '40', '45'])).toEqual([
      '40',
      '60',
      '80',
    ]);
  });
  it('points in order, scores within the mark', () => {
    const points: PiecewiseNormalize['points'] = [
      { at: 10, score: 0 },
      { at: 10, score: 101 },
    ];
    expect(checkNormalize({ method: 'piecewise', points }, { type: 'ratio' })).toEqual([
      'points-reversed',
      'score-out-of-range',
    ]);
  });
});

describe('goalposts of logarithms', () => {
  const log = { method: 'log', min: 100, max: 75000 } as const;
  // The income index of the UNDP Human Development Report: ln 100 to ln 75,000.
  it('to 30 digits', () => {
    const D = Decimal.clone({ precision: 60 });
    const expected = D.ln(166.46).div(D.ln(750)).times(100).toSignificantDigits(30).toString();
    expect(scoresOf(log, ['16646'])).toEqual([expected]);
  });
  it('rational where it is: √(min · max) is half way', () => {
    expect(scoresOf({ ...log, max: 10000 }, ['1000', '100', '10000', '50'])).toEqual([
      '50',
      '0',
      '100',
      '0',
    ]);
    expect(
      scoresOf({ ...log, max: 10000, direction: 'lower', to: [20, 60] }, ['1000', '100']),
    ).toEqual(['40', '60']);
  });
  it('of nothing has no answer', () => {
    expect(normalizeValues(log, ['0', '-5']).faults).toEqual([
      ['value-not-positive', 0],
      ['value-not-positive', 1],
    ]);
    expect(checkNormalize({ ...log, min: 0 }, { type: 'ratio' })).toEqual(['value-not-positive']);
    expect(checkNormalize({ ...log, min: 100, max: 50 }, { type: 'ratio' })).toEqual([
      'ends-reversed',
    ]);
  });
});

it('bands whose order makes one unreachable, or whose score is beyond the mark', () => {
  const bands = [{ from: 60, score: 100 }, { from: 90, score: 120 }, { score: 0 }] as const;
  expect(checkNormalize({ method: 'bands', bands: [...bands] }, { type: 'ratio' })).toEqual([
    'order-reversed',
    'score-out-of-range',
  ]);
});
