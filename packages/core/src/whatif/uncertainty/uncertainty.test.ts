import type { Aggregate, Indicator } from '@zhibiao/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounds } from '../../../../../.config/rounds.ts';
import { exactRanks } from '../../evaluate/draws/exact-ranks.ts';
import { exactTotal, exactWeights } from '../../evaluate/draws/exact-total.ts';
import { meanTotals, scratchFor } from '../../evaluate/draws/mean-totals.ts';
import { exactScoreAt } from '../../evaluate/exact/scores-at.ts';
import { approximate } from '../../numeric/approximate.ts';
import { compareReal } from '../../numeric/exact.ts';
import { hundred, one, zero } from '../../numeric/fraction.ts';
import { linear, type Real } from '../../numeric/real.ts';
import type { Result } from '../../result/result.ts';
import { score } from '../../result/score.ts';
import { workings } from '../../result/workings.ts';
import { compiled } from '../../system/build.ts';
import {
  codesOf,
  group,
  leaf,
  resultOf,
  rowsOf,
  type Some,
  systemOf,
  valued,
} from '../../testing/fixtures.ts';
import { applyScenario } from '../scenario/apply.ts';
import type { Assumption, Assumptions } from './assumptions.ts';
import { randomOf } from './random.ts';
import { scoredSampler } from './scored-sampler.ts';
import { addTallies } from './tally.ts';
import { tallyDraws } from './tally-draws.ts';
import { treeSampler, treeToDraw } from './tree-sampler.ts';
import { rankQuantile, uncertainty, uncertaintyOf } from './uncertainty.ts';

const tree: Some<Indicator> = [
  group('service', [leaf('speed', { weight: 3 }), leaf('users', { weight: 1 })], { weight: 6 }),
  leaf('open', { weight: 4 }),
];
const system = systemOf(tree, {
  weighting: { basis: 'share' },
  method: { missing: { policy: 'renormalize' } },
});
const heads = ['unit', 'speed', 'users', 'open'];
const result = resultOf(
  system,
  rowsOf(heads, ['甲', 90, 50, 60], ['乙', 60, null, 95], ['丙', 80, 80, 70], ['丁', 10, 10, 10]),
);
const simplex = { draws: 500, seed: 1, weights: 'simplex' } as const;

describe('a simulation', () => {
  it('is the same for the same seed, and another for another', () => {
    const once = valued(uncertainty(result, simplex));
    expect(valued(uncertainty(result, simplex))).toEqual(once);
    expect(valued(uncertainty(result, { ...simplex, seed: 2 })).units).not.toEqual(once.units);
  });

  it('is the sum of its parts, however it is parted', () => {
    const whole = { ...simplex, draws: 600, pairwise: true };
    const part = (from: number, to: number) => valued(tallyDraws(result, whole, [from, to]));
    const added = addTallies([part(350, 600), part(0, 1), part(1, 350)]);
    expect(added).toEqual(part(0, 600));
    expect(valued(uncertaintyOf(result, added, whole))).toEqual(valued(uncertainty(result, whole)));
  });

  it('counts every draw once, and knows who cannot win', () => {
    const { units, ahead, draws } = valued(uncertainty(result, { ...simplex, pairwise: true }));
    for (const { counts } of units) expect(counts.reduce((a, b) => a + b, 0)).toBe(draws);
    expect(units[3]).toEqual({
      ...{ unit: '丁', rank: 4, counts: [0, 0, 0, 500] },
      central: undefined,
    });
    expect(ahead?.[0]?.[3]).toBe(500);
    expect(
      rankQuantile(units[3] ?? { unit: '', rank: 4, counts: [], central: undefined }, 0.05),
    ).toBe(4);
  });

  it('knows the mean weights under which each comes first; they add up to 1', () => {
    for (const { central } of valued(uncertainty(result, simplex)).units) {
      if (central === undefined) continue;
      const all = Object.values(central).reduce((a, b) => a + b, 0);
      expect(Math.abs(all - 1)).toBeLessThan(1e-8);
    }
  });

  it.each([{ noise: 0 }, 'fixed'] as const)(
    'with weights %j every draw is as things are',
    (weights) => {
      const { units, meanShift } = valued(uncertainty(result, { draws: 50, seed: 1, weights }));
      expect(units.map(({ counts, rank }) => counts[rank - 1])).toEqual([50, 50, 50, 50]);
      expect(meanShift).toBe(0);
    },
  );

  it('draws the levels that are named alone', () => {
    // Of the second level alone: 丙 has 80 for both, 甲 between 50 and 90, so 60 % of it.
    const { units } = valued(uncertainty(result, { ...simplex, levels: [2] }));
    const below = units[1]?.counts;
    expect(below).toEqual(units[1]?.rank === 1 ? [500, 0, 0, 0] : below);
    expect(valued(uncertainty(result, { ...simplex, levels: [1] })).units).not.toEqual(units);
  });

  it('level units are level: a unit written twice is never ahead of itself', () => {
    const twice = rowsOf(heads, ['甲', 90, 50, 60], ['乙', 90, 50, 60], ['丙', 80, 80, 70]);
    const { ahead, settledExactly } = valued(
      uncertainty(resultOf(system, twice), {
        draws: 300,
        seed: 9,
        weights: 'simplex',
        pairwise: true,
      }),
    );
    expect([ahead?.[0]?.[1], ahead?.[1]?.[0], settledExactly]).toEqual([0, 0, 0]);
  });

  it('stops when it is told to, and says how far it came', () => {
    const signal = { aborted: false };
    const onProgress = (done: number) => {
      signal.aborted = done >= 256;
    };
    const stopped = uncertainty(result, { ...simplex, draws: 1000, signal, onProgress });
    expect(codesOf(stopped)).toEqual(['simulation-stopped']);
    expect(valued(stopped).draws).toBe(256);
  });
});

describe('what else might have been done', () => {
  const methods: Assumption = {
    name: 'mean',
    choices: [{ name: 'as it is' }, { name: 'geometric', method: { aggregate: 'geometric' } }],
  };
  const dropped: Assumption = {
    name: 'left out',
    choices: [{ name: 'all' }, { name: 'no users', drop: ['users'] }],
  };

  it('every choice comes up', () => {
    // Under fixed weights rankings differ by the choices alone: arithmetic 丙 76, 甲 72, 乙 74; without
    // users 乙 stays, 甲 has 78.
    const { units } = valued(
      uncertainty(result, {
        draws: 400,
        seed: 5,
        weights: 'fixed',
        assumptions: [methods, dropped],
      }),
    );
    const firsts = units.map(({ counts }) => counts[0] ?? 0);
    expect(firsts.reduce((a, b) => a + b, 0)).toBe(400);
    expect(firsts.filter((count) => count > 0).length).toBeGreaterThan(1);
  });

  it('a choice under which a score is refused is refused before anything is drawn', () => {
    const low = resultOf(system, rowsOf(heads, ['甲', 0, 50, 60], ['乙', 60, 10, 95]));
    const both = uncertainty(low, {
      draws: 100,
      seed: 1,
      weights: 'simplex',
      assumptions: [methods],
    });
    expect([both.value, new Set(codesOf(both))]).toEqual([
      undefined,
      new Set(['non-positive-score']),
    ]);
  });

  it('choices that fail only together are reported with the draws they cost', () => {
    const low = resultOf(
      systemOf(
        [
          group('service', [leaf('speed', { weight: 3 }), leaf('users', { weight: 1 })], {
            weight: 6,
          }),
          leaf('open', { weight: 4 }),
        ],
        { weighting: { basis: 'share' }, method: { missing: { policy: 'renormalize' } } },
      ),
      rowsOf(heads, ['甲', 0, 50, 60], ['乙', 60, 10, 95]),
    );
    const geometric: Assumption = {
      name: 'mean in the group',
      choices: [
        { name: 'as it is' },
        // Without speed the score of 0 is gone; with it this mean has no answer.
        { name: 'geometric', indicators: { service: { aggregate: 'geometric' } }, drop: ['speed'] },
      ],
    };
    const outcome = uncertainty(low, {
      ...{ draws: 100, seed: 1, weights: 'simplex' },
      assumptions: [
        geometric,
        { name: 'open', choices: [{ name: 'in' }, { name: 'out', drop: ['open'] }] },
      ],
    });
    expect(valued(outcome).draws).toBe(100);
    const impossible: Assumption = {
      name: 'second',
      choices: [{ name: 'in' }, { name: 'out', drop: ['users'] }],
    };
    const emptied = uncertainty(low, {
      ...{ draws: 100, seed: 1, weights: 'simplex' },
      assumptions: [geometric, impossible],
    });
    expect(codesOf(emptied)).toEqual(['draws-failed']);
    const { draws, failed } = valued(emptied);
    expect(Object.keys(failed)).toEqual(['group-emptied']);
    expect(draws + (failed['group-emptied'] ?? 0)).toBe(100);
  });

  it.each([
    [{ weights: { noise: '1' } }, 'simulation-option'],
    [{ weights: { noise: 'x' } }, 'simulation-option'],
    [{ weights: { dirichlet: 0 } }, 'simulation-option'],
    [{ weights: { dirichlet: 6 } }, 'concentration-not-whole'],
    [{ levels: [3] }, 'simulation-option'],
    [{ draws: 0 }, 'simulation-option'],
    [{ seed: 1.5 }, 'simulation-option'],
    [{ scoreNoise: '-0.1' }, 'simulation-option'],
    [{ assumptions: [{ name: 'none', choices: [] }] }, 'simulation-option'],
    [{ assumptions: [methods, { ...methods, name: 'again' }] }, 'assumptions-overlap'],
    [
      { assumptions: [{ name: 'typo', choices: [{ name: 'x', drop: ['usres'] }] }] },
      'unknown-indicator',
    ],
  ])('%j is refused', (options, code) => {
    const outcome = uncertainty(result, { ...simplex, ...options } as Parameters<
      typeof uncertainty
    >[1]);
    expect([outcome.value, [...new Set(codesOf(outcome))]]).toEqual([undefined, [code]]);
  });

  it('noise in scores needs means', () => {
    const carried = systemOf(tree, {
      weighting: { basis: 'share' },
      method: {
        missing: { policy: 'renormalize' },
        rounding: { digits: 1, mode: 'half-up', carry: true },
      },
    });
    const own = resultOf(carried, rowsOf(heads, ['甲', 90, 50, 60], ['乙', 60, 10, 95]));
    expect(codesOf(uncertainty(own, { ...simplex, scoreNoise: '0.1' }))).toEqual([
      'score-noise-needs-means',
    ]);
  });
});

const mark = fc.oneof(
  fc.integer({ min: 1, max: 10 }).map((x) => x * 10),
  fc.constant(null),
);
const table = fc.array(fc.tuple(mark, mark, fc.integer({ min: 1, max: 10 })), {
  minLength: 2,
  maxLength: 6,
});
const means = fc.constantFrom<Aggregate[]>('arithmetic', 'geometric', 'harmonic', {
  method: 'power',
  p: '2',
} as const);
const ways: fc.Arbitrary<Assumptions> = fc.constantFrom<Assumptions[]>(
  { weights: 'simplex' },
  { weights: { noise: '0.3' } },
  { weights: { dirichlet: 20 } },
  { weights: 'simplex', levels: [1] },
  { weights: { noise: '0.999' }, levels: [2] },
);
const dataOf = (cells: readonly (readonly (number | null)[])[]) =>
  rowsOf(heads, ...cells.map((row, u) => [`u${u}`, ...row]));
const toDouble = (x: Real) => approximate(x, 30).valueOf();
const baseOf = (of: Result) => Int32Array.from(exactRanks(workings(of)), (rank) => rank ?? 0);

describe('in doubles and exactly', () => {
  it('drawn totals are those of scoring anew under the weights drawn', () => {
    fc.assert(
      fc.property(table, fc.nat(10_000), means, ways, (cells, draw, aggregate, how) => {
        const rows = dataOf(cells);
        const method = { missing: { policy: 'renormalize' }, aggregate } as const;
        const own = systemOf(tree, { weighting: { basis: 'share' }, method });
        const now = resultOf(own, rows);
        const found = treeToDraw(workings(now), how, baseOf(now));
        if (found === undefined) throw new Error('no tree');
        const { tree: drawn, draws } = found;
        const scratch = scratchFor(drawn);
        const random = randomOf(1, draw, 0);
        const factorsOf = (g: number) => scratch.factors[g] ?? new Float64Array();
        for (const [g, { index }] of drawn.groups.entries()) {
          draws.get(index)?.draw(random, factorsOf(g));
        }
        const totals = meanTotals(drawn, scratch);
        const weights = Object.fromEntries(
          drawn.groups.flatMap((own, g) => {
            const exact = exactWeights(own, factorsOf(g));
            const all = exact.reduce((a, b) => a.add(b), zero);
            return [...own.children].map((c, i) => [
              now.system.nodes[c]?.id ?? '',
              (exact[i] ?? one).div(all).toFraction(),
            ]);
          }),
        );
        const anew = valued(applyScenario(own, { name: 'drawn', weights }));
        const scored = valued(score(anew, now.dataset));
        for (const unit of drawn.ranked) {
          const exact = exactTotal(drawn, scratch.factors, unit);
          const expected = exactScoreAt(workings(scored), anew.total, unit);
          if (exact === undefined || expected === undefined) throw new Error('no total');
          expect(compareReal(linear([[hundred, exact]]), expected)).toBe(0);
          expect(Math.abs((totals[unit] ?? 0) - toDouble(exact))).toBeLessThan(drawn.tolerance / 2);
        }
      }),
      { numRuns: rounds(20, 200) },
    );
  });

  it('ranks are those of the slow way, which scores every draw anew', () => {
    fc.assert(
      fc.property(table, fc.nat(1000), means, ways, (cells, draw, aggregate, how) => {
        const method = { missing: { policy: 'renormalize' }, aggregate } as const;
        const own = systemOf(tree, { weighting: { basis: 'share' }, method });
        const now = resultOf(own, dataOf(cells));
        const base = baseOf(now);
        const fast = treeSampler(workings(now), how, { base, original: compiled(own) });
        if (fast === undefined) throw new Error('no tree');
        const slow = scoredSampler(workings(now), how, { base, original: compiled(own) });
        const ranks = [fast, slow].map((variant) => {
          const ranking = variant(randomOf(3, draw, 0), randomOf(3, draw, 1));
          return 'codes' in ranking ? ranking.codes : [...ranking.ranked.ranks];
        });
        expect(ranks[0]).toEqual(ranks[1]);
      }),
      { numRuns: rounds(50, 500) },
    );
  });

  it.each(['arithmetic', 'geometric', 'harmonic'] as const)(
    'scores that are hardly off leave ranks far apart as they are: %s, with gaps',
    (aggregate) => {
      const method = { missing: { policy: 'renormalize' }, aggregate } as const;
      const own = systemOf(tree, { weighting: { basis: 'share' }, method });
      const far = [
        [90, 80, 90],
        [70, null, 60],
        [40, 40, 40],
        [20, 10, 20],
      ] as const;
      const rows = far.map((cells, u) => [`u${u}`, ...cells] as const);
      const now = resultOf(own, rowsOf(heads, ...rows));
      const { units } = valued(
        uncertainty(now, { draws: 100, seed: 1, weights: 'simplex', scoreNoise: '0.01' }),
      );
      expect(units.map(({ counts, rank }) => counts[rank - 1])).toEqual([100, 100, 100, 100]);
    },
  );

  it('scores of either sign: what is all but level is settled exactly', () => {
    // Standard scores are irrational and of either sign; the first two units are level under any weights.
    const standard = (id: string) =>
      leaf(id, { weight: 1, normalize: { method: 'zscore', mean: 0, sd: 1 } });
    const own = systemOf([standard('x'), standard('y')], { weighting: { basis: 'share' } });
    const rows = [1, 1, 3, 5, 9].map((x, u) => [`u${u}`, x, 10 - x] as const);
    const now = resultOf(own, rowsOf(['unit', 'x', 'y'], ...rows));
    const { units } = valued(uncertainty(now, { draws: 40, seed: 1, weights: 'simplex' }));
    expect(units[0]?.counts).toEqual(units[1]?.counts);
    const slow = scoredSampler(
      workings(now),
      { weights: 'simplex' },
      { base: baseOf(now), original: compiled(own) },
    );
    const ranks = Array.from({ length: 40 }, (_, i) => {
      const ranking = slow(randomOf(1, i, 0), randomOf(1, i, 1));
      return 'codes' in ranking ? -1 : (ranking.ranked.ranks[2] ?? -1);
    });
    const counts = units[2]?.counts.map((_, r) => ranks.filter((rank) => rank === r + 1).length);
    expect(units[2]?.counts).toEqual(counts);
  });
});
