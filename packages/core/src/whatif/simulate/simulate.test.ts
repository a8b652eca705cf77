import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Fraction } from '../../numeric/fraction.ts';
import { exactScoreAt } from '../../score/read.ts';
import { group, leaf, resultOf, rowsOf, systemOf, valued } from '../../testing/fixtures.ts';
import { randomOf } from './random.ts';
import { rankQuantile, simulate } from './simulate.ts';
import { drawTotals, drawTree, drawWeights, exactTotal } from './tree.ts';
import { parts, simplexWeights } from './weights.ts';

const system = systemOf(
  [
    group('service', [leaf('speed', { weight: 3 }), leaf('users', { weight: 1 })], { weight: 6 }),
    leaf('open', { weight: 4 }),
  ],
  { weighting: { basis: 'share' }, method: { missing: { policy: 'renormalize' } } },
);
const heads = ['unit', 'speed', 'users', 'open'];
const result = resultOf(
  system,
  rowsOf(heads, ['甲', 90, 50, 60], ['乙', 60, null, 95], ['丙', 80, 80, 70], ['丁', 10, 10, 10]),
);

it('spaces between cuts add up, and are evenly likely', () => {
  const out = new Float64Array(3);
  const means = [0, 0, 0];
  for (let i = 0; i < 4000; i += 1) {
    simplexWeights(3, randomOf(7, i), out);
    expect(out.reduce((a, b) => a + b, 0)).toBe(parts);
    for (const [c, w] of out.entries()) means[c] = (means[c] ?? 0) + w / parts / 4000;
  }
  // Of a uniform simplex of three the mean is 1/3, its standard error here 0.0037.
  for (const mean of means) expect(Math.abs(mean - 1 / 3)).toBeLessThan(0.015);
});

it('is the same for the same seed, whoever draws what', () => {
  const whole = valued(simulate(result, { draws: 600, seed: 3, weights: 'simplex' }));
  const again = valued(simulate(result, { draws: 600, seed: 3, weights: 'simplex' }));
  expect(again).toEqual(whole);
  const halves = (
    [
      [0, 250],
      [250, 600],
    ] as const
  ).map((part) => valued(simulate(result, { draws: 600, seed: 3, weights: 'simplex', part })));
  const added = whole.units.map(({ counts }, u) =>
    counts.map((_, r) => halves.reduce((sum, h) => sum + (h.units[u]?.counts[r] ?? 0), 0)),
  );
  expect(added).toEqual(whole.units.map(({ counts }) => counts));
  const other = valued(simulate(result, { draws: 600, seed: 4, weights: 'simplex' }));
  expect(other.units).not.toEqual(whole.units);
});

it('counts every draw once, and knows who cannot win', () => {
  const { units, ahead, draws } = valued(
    simulate(result, { draws: 500, seed: 1, weights: 'simplex' }),
  );
  for (const { counts } of units) expect(counts.reduce((a, b) => a + b, 0)).toBe(draws);
  expect(units[3]?.counts).toEqual([0, 0, 0, 500]);
  expect(units[3]?.central).toBeUndefined();
  expect(ahead[0]?.[3]).toBe(500);
  expect(
    rankQuantile(units[3] ?? { unit: '', rank: 4, counts: [], central: undefined }, 0.05),
  ).toBe(4);
});

it('without noise every draw is the ranking as it is', () => {
  const { units, meanShift } = valued(
    simulate(result, { draws: 50, seed: 1, weights: { noise: 0 } }),
  );
  expect(units.map(({ counts, rank }) => counts[rank - 1])).toEqual([50, 50, 50, 50]);
  expect(meanShift).toBe(0);
});

const mark = fc.oneof(
  fc.integer({ min: 0, max: 10 }).map((x) => x * 10),
  fc.constant(null),
);
it('drawn totals are those of scoring anew, exactly', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(mark, mark, fc.integer({ min: 0, max: 10 })), {
        minLength: 2,
        maxLength: 6,
      }),
      fc.nat(10_000),
      (table, draw) => {
        const rows = rowsOf(heads, ...table.map((cells, u) => [`u${u}`, ...cells]));
        const now = resultOf(system, rows);
        const tree = drawTree(now, undefined);
        if (tree === undefined) throw new Error('no tree');
        const weights = tree.groups.map(({ children }) => new Float64Array(children.length));
        drawWeights(tree, { kind: 'simplex' }, randomOf(1, draw), weights);
        const totals = drawTotals(tree, weights);
        const w = (g: number, c: number) => new Fraction(weights[g]?.[c] ?? 0).toFraction();
        if (weights.some((own) => own.includes(0))) return;
        const anew = resultOf(
          systemOf(
            [
              group(
                'service',
                [leaf('speed', { weight: w(0, 0) }), leaf('users', { weight: w(0, 1) })],
                {
                  weight: w(1, 0),
                },
              ),
              leaf('open', { weight: w(1, 1) }),
            ],
            { weighting: { basis: 'share' }, method: { missing: { policy: 'renormalize' } } },
          ),
          rows,
        );
        for (const [u] of table.entries()) {
          const exact = exactScoreAt(anew, anew.system.total, u);
          expect(exactTotal(tree, weights, u).mul(100)).toEqual(exact);
          expect(Math.abs((totals[u] ?? 0) - exactTotal(tree, weights, u).valueOf())).toBeLessThan(
            1e-12,
          );
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('ties are ties: a unit written twice is never ahead of itself', () => {
  const twins = resultOf(
    system,
    rowsOf(heads, ['甲', 90, 50, 60], ['乙', 90, 50, 60], ['丙', 80, 80, 70]),
  );
  const { ahead, settledExactly } = valued(
    simulate(twins, { draws: 300, seed: 9, weights: { noise: 0.2 } }),
  );
  expect([ahead[0]?.[1], ahead[1]?.[0]]).toEqual([0, 0]);
  expect(settledExactly).toBeGreaterThan(0);
});
