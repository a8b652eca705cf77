import type { Diagnostic, Indicator, Weighting } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { toDecimal } from '../numeric/decimal.ts';
import { group, leaf, type Some, systemDocument, weightSet } from '../testing/fixtures.ts';
import { resolveWeights } from './weights.ts';

const weighed = (indicators: Some<Indicator>, weighting: Partial<Weighting>, scale = 100) => {
  const document = systemDocument(indicators, { weighting, method: { scale } });
  const { weights, diagnostics } = resolveWeights(document, undefined);
  return {
    weights: Object.fromEntries([...weights].map(([id, weight]) => [id, toDecimal(weight)])),
    faults: diagnostics.map(({ code, path }) => [code, path]),
  };
};
const w = (id: string, weight: number | string) => leaf(id, { weight });
const sums = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ params: { group, found, expected } }) => [group, found, expected]);

describe('equal', () => {
  it('every one weighs the same, and none is written', () => {
    expect(weighed([leaf('a'), group('g', [leaf('b'), leaf('c')])], {})).toEqual({
      weights: { a: '1', b: '1', c: '1', g: '1' },
      faults: [],
    });
  });

  it('a written weight would not be read', () => {
    expect(weighed([leaf('a'), w('b', 2)], {}).faults).toEqual([
      ['weight-unexpected', '/indicators/1/weight'],
    ]);
  });
});

describe('share', () => {
  const share = { basis: 'share' } as const;

  it('decimals and fractions, exactly as written', () => {
    expect(weighed([w('a', '1/3'), w('b', 0.1), w('c', '0.20')], share)).toEqual({
      weights: { a: '0.333333333333333333333333333333', b: '0.1', c: '0.2' },
      faults: [],
    });
  });

  it('three thirds are a total of 1; 33.3 three times are none of 100', () => {
    const thirds: Some<Indicator> = [w('a', '1/3'), w('b', '1/3'), w('c', '1/3')];
    expect(weighed(thirds, { ...share, total: 1 }).faults).toEqual([]);
    const document = systemDocument([w('a', 33.3), w('b', 33.3), w('c', 33.3)], {
      weighting: { ...share, total: 100 },
    });
    const { diagnostics } = resolveWeights(document, undefined);
    expect(sums(diagnostics)).toEqual([['total', '99.9', '100']]);
  });

  it('0.1 and 0.2 and 0.7 are a total of 1', () => {
    expect(weighed([w('a', 0.1), w('b', 0.2), w('c', 0.7)], { ...share, total: 1 }).faults).toEqual(
      [],
    );
  });

  it('every group must add up to the total', () => {
    const tree: Some<Indicator> = [
      w('a', 40),
      group('g', [w('b', 50), w('c', 49)], { weight: 60 }),
    ];
    expect(weighed(tree, { ...share, total: 100 }).faults).toEqual([
      ['weight-sum', '/indicators/1'],
    ]);
  });

  it('absent and all zero', () => {
    expect(weighed([leaf('a'), w('b', 1)], share).faults).toEqual([
      ['weight-missing', '/indicators/0'],
    ]);
    expect(weighed([w('a', 0), w('b', '0.0')], share).faults).toEqual([
      ['weight-zero-group', '/indicators'],
    ]);
    expect(weighed([w('a', 0), w('b', 1)], share).faults).toEqual([]);
  });
});

describe('residual: last', () => {
  const residual = { basis: 'share', total: 100, residual: 'last' } as const;

  it('the last takes the rest of the total', () => {
    expect(weighed([w('a', 33.3), w('b', 33.3), leaf('c')], residual)).toEqual({
      weights: { a: '33.3', b: '33.3', c: '33.4' },
      faults: [],
    });
  });

  it('an only child takes all', () => {
    expect(weighed([leaf('a')], residual).weights).toEqual({ a: '100' });
  });

  it('the last writes no weight', () => {
    expect(weighed([w('a', 60), w('b', 40)], residual).faults).toEqual([
      ['weight-unexpected', '/indicators/1/weight'],
    ]);
  });

  it('a rest below zero says what the others add up to', () => {
    const document = systemDocument([w('a', 60), w('b', 50), leaf('c')], { weighting: residual });
    expect(sums(resolveWeights(document, undefined).diagnostics)).toEqual([
      ['total', '110', '100'],
    ]);
  });

  it('without a total there is no rest, so the last has no weight', () => {
    const { faults } = weighed([w('a', 60), leaf('b')], { basis: 'share', residual: 'last' });
    expect(faults).toEqual([['weight-missing', '/indicators/1']]);
  });
});

describe('points', () => {
  const points = { basis: 'points' } as const;

  it('children add up to their parent, the first level to the full mark', () => {
    const tree: Some<Indicator> = [
      w('a', 50),
      group('g', [w('b', 20), w('c', 40)], { weight: 60 }),
    ];
    expect(weighed(tree, points, 110)).toEqual({
      weights: { a: '50', b: '20', c: '40', g: '60' },
      faults: [],
    });
    expect(weighed(tree, points, 100).faults).toEqual([['weight-sum', '/indicators']]);
  });

  it('a parent that is not the sum of its children', () => {
    const tree: Some<Indicator> = [group('g', [w('b', 20), w('c', 40)], { weight: 100 })];
    expect(weighed(tree, points).faults).toEqual([['weight-sum', '/indicators/0']]);
  });
});

describe('a weight set', () => {
  const document = systemDocument([leaf('a'), group('g', [leaf('b'), leaf('c')])]);
  const faults = (set: ReturnType<typeof weightSet>) =>
    resolveWeights(document, set).diagnostics.map(({ code, path }) => [code, path]);
  const complete = { a: 1, g: 2, b: '1/3', c: '2/3' };

  it('weighs everything, whatever the system itself says', () => {
    const { weights, diagnostics } = resolveWeights(document, weightSet(complete));
    expect(diagnostics).toEqual([]);
    expect([...weights].map(([id, x]) => [id, x.toFraction()])).toEqual([
      ['a', '1'],
      ['g', '2'],
      ['b', '1/3'],
      ['c', '2/3'],
    ]);
  });

  it('must have all indicators and no others', () => {
    const { c: _, ...without } = complete;
    expect(faults(weightSet({ ...without, cc: 1 }))).toEqual([
      ['unknown-indicator', '/weights/cc'],
      ['weight-missing', '/weights/c'],
    ]);
  });

  it('must add up, in places of its own', () => {
    expect(faults(weightSet(complete, { total: 1 }))).toEqual([['weight-sum', '/weights']]);
    expect(faults(weightSet({ ...complete, b: 0, c: 0 }))).toEqual([
      ['weight-zero-group', '/weights/g'],
    ]);
  });

  it.each([{ system: 'test/other' }, { edition: '2021' }])(
    'is for this system and edition: %j',
    (rest) => {
      expect(faults(weightSet(complete, rest))).toEqual([['weight-set-mismatch', '/system']]);
    },
  );

  it('of points must add up to the full mark', () => {
    const set = weightSet({ a: 40, g: 60, b: 30, c: 30 }, { basis: 'points' });
    expect(faults(set)).toEqual([]);
    expect(faults({ ...set, weights: { ...set.weights, a: 39 } })).toEqual([
      ['weight-sum', '/weights'],
    ]);
  });
});
