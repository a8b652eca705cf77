import { describe, expect, it } from 'vitest';
import { codesOf, leaf, resultOf, rowsOf, systemOf, valued } from '../../testing/fixtures.ts';
import type { Assumption } from '../uncertainty/assumptions.ts';
import type { Estimate } from '../uncertainty/estimate.ts';
import { type Sensitivity, sensitivity } from './sensitivity.ts';

// Three indicators of like weight; each assumption leaves one out, or not.
const system = systemOf(
  [leaf('a', { weight: 1 }), leaf('b', { weight: 1 }), leaf('c', { weight: 1 })],
  {
    weighting: { basis: 'share' },
  },
);
const result = resultOf(
  system,
  rowsOf(
    ['unit', 'a', 'b', 'c'],
    ['甲', 90, 40, 40],
    ['乙', 50, 50, 56],
    ['丙', 40, 80, 30],
    ['丁', 10, 10, 10],
  ),
);
const without = (id: string): Assumption => ({
  name: id,
  choices: [{ name: 'in' }, { name: 'out', drop: [id] }],
});
const indexOf = (own: Sensitivity, unit: string, factor: string) =>
  own.units.find((u) => u.unit === unit)?.indices.find((i) => i.factor === factor);

const off = (own: Estimate | undefined, x: number): number => Math.abs((own?.value ?? 9) - x);
const covers = (own: Estimate | undefined, x: number): boolean =>
  own !== undefined && own.low < x && x < own.high;

describe('what the uncertainty of ranks comes from', () => {
  const options = { samples: 2000, seed: 1, weights: 'fixed', bootstrap: 200 } as const;

  it('two choices of each of two assumptions: as the four rankings say', () => {
    // Totals, over what is in:      甲      乙     丙
    //   a b c   in all              170/3   156/3  150/3     甲 1 乙 2 丙 3
    //     b c   without a           40      53     55        甲 3 乙 2 丙 1
    //   a   c   without b           65      53     35        甲 1 乙 2 丙 3
    //       c   without both        40      56     30        甲 2 乙 1 丙 3
    // 丙's rank is 3 unless a alone is out: 3, 1, 3, 3. The mean is 2.5, the variance 0.75.
    // Known a: (3+3)/2 = 3 with it, (1+3)/2 = 2 without, a variance of 0.25: a third of it, and so for
    // b. What both make together is the last third, so both totals are two thirds.
    const held = Array.from({ length: 40 }, (_, seed) => {
      const drawn = { ...options, samples: 400, seed, assumptions: [without('a'), without('b')] };
      const own = valued(sensitivity(result, drawn));
      return ['a', 'b'].map((factor) => {
        const { first, total } = indexOf(own, '丙', factor) ?? {};
        return [covers(first, 1 / 3), covers(total, 2 / 3)];
      });
    }).flat(2);
    // Intervals of 95 %: 160 of them hold 152 ± 2.8 times; they are narrow enough to miss at times.
    const count = held.filter(Boolean).length;
    expect([count >= 144, count < 160]).toEqual([true, true]);
    const own = valued(
      sensitivity(result, { ...options, assumptions: [without('a'), without('b')] }),
    );
    const { first, total } = indexOf(own, '丙', 'a') ?? {};
    expect([off(first, 1 / 3) < 0.04, off(total, 2 / 3) < 0.04]).toEqual([true, true]);
    expect(Math.abs((own.units[2]?.variance ?? 0) - 0.75)).toBeLessThan(0.03);
  });

  it('what never changes has no variance and no indices', () => {
    const own = valued(sensitivity(result, { ...options, assumptions: [without('a')] }));
    expect(own.units[3]).toEqual({
      ...{ unit: '丁', variance: 0, samples: 2000 },
      indices: [{ factor: 'a', first: undefined, total: undefined }],
    });
  });

  it('what changes nothing has indices of 0', () => {
    const nothing: Assumption = {
      name: 'nothing',
      choices: [{ name: 'as it is' }, { name: 'again' }],
    };
    const own = valued(sensitivity(result, { ...options, assumptions: [without('a'), nothing] }));
    expect(indexOf(own, '丙', 'nothing')).toEqual({
      factor: 'nothing',
      first: { value: 0, low: 0, high: 0 },
      total: { value: 0, low: 0, high: 0 },
    });
  });

  it('names weights and scores, and is the same for the same seed', () => {
    const both = { ...options, samples: 200, weights: 'simplex', scoreNoise: '0.1' } as const;
    const once = valued(sensitivity(result, both));
    expect(once.shift.indices.map(({ factor }) => factor)).toEqual(['weights', 'scores']);
    expect(valued(sensitivity(result, both))).toEqual(once);
    // Weights can be anything, scores are off by a tenth: weights say more of who is where.
    const [weights, scores] = once.shift.indices;
    expect((weights?.total?.value ?? 0) > (scores?.total?.value ?? 1)).toBe(true);
  });

  it('stops when it is told to, and says how far it came', () => {
    const signal = { aborted: false };
    const onProgress = (done: number) => {
      signal.aborted = done >= 128;
    };
    const stopped = sensitivity(result, { ...options, weights: 'simplex', signal, onProgress });
    expect(codesOf(stopped)).toEqual(['simulation-stopped']);
    expect(valued(stopped).shift.samples).toBe(128);
  });

  it.each([{ samples: 1 }, { bootstrap: 0 }, { confidence: 1 }, { seed: -1 }])(
    '%j is refused',
    (wrong) => {
      expect(codesOf(sensitivity(result, { ...options, ...wrong }))).toEqual(['simulation-option']);
    },
  );
});
