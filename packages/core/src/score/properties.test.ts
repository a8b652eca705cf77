import type { CellInput, Indicator } from '@zhibiao/schemas';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contributionsOf } from '../evaluate/contributions.ts';
import { exactScoreAt } from '../evaluate/exact/scores-at.ts';
import { explain } from '../explain/explain.ts';
import { Fraction, fraction, zero } from '../numeric/fraction.ts';
import { isRational } from '../numeric/real.ts';
import type { Result } from '../result/result.ts';
import { workings } from '../result/workings.ts';
import { group, leaf, resultOf, type Some, systemOf } from '../testing/fixtures.ts';

// What holds for every system, tried on data full of ties: marks in steps of 20, some missing.

type Row = Record<string, CellInput>;
const ids = ['a', 'b', 'c', 'd'] as const;

const mark = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 20, 40, 60, 80, 100) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, 'N/A'),
  },
);
const marks = fc.record({ a: mark, b: mark, c: mark, d: mark });
const rows: fc.Arbitrary<Row[]> = fc
  .array(marks, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((row, i) => ({ unit: `u${i}`, ...row })));
const weight = fc.constantFrom(1, 2, 3, '1/3', '0.5');
const weights = fc.record({ a: weight, b: weight, c: weight, d: weight, g: weight, h: weight });
type Weights = { readonly [K in 'a' | 'b' | 'c' | 'd' | 'g' | 'h']: string | number };

const tree = (w: Weights): Some<Indicator> => [
  group('g', [leaf('a', { weight: w.a }), leaf('b', { weight: w.b })], { weight: w.g }),
  group('h', [leaf('c', { weight: w.c }), leaf('d', { weight: w.d })], { weight: w.h }),
];
const system = (w: Weights, policy: 'renormalize' | 'zero' = 'renormalize') =>
  systemOf(tree(w), {
    weighting: { basis: 'share' },
    method: { missing: { policy }, ranking: { on: 'rounded', ties: 'competition' } },
  });

const exactTotal = (result: Result, unit: number): Fraction | undefined => {
  const x = exactScoreAt(workings(result), result.system.total, unit);
  return x && isRational(x) ? x : undefined;
};
const totalRanks = ({ nodes, system: s }: Result) => nodes[s.total]?.ranks ?? [];
const isHigher = (x: CellInput | undefined, y: CellInput | undefined) => Number(x) > Number(y);

it('permuting the units permutes scores and ranks at every node', () => {
  fc.assert(
    fc.property(
      weights,
      rows.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      (w, [before, after]) => {
        const [first, second] = [before, after].map((r) => resultOf(system(w), r));
        const places = after.map((row) => before.indexOf(row));
        for (const [node, { ranks, steps }] of (second?.nodes ?? []).entries()) {
          expect([...ranks]).toEqual(places.map((p) => first?.nodes[node]?.ranks[p]));
          expect([...steps]).toEqual(places.map((p) => first?.nodes[node]?.steps[p]));
        }
      },
    ),
  );
});

it('scaling the weights of siblings changes nothing', () => {
  const factor = fc.constantFrom('7', '1/9', '0.35');
  fc.assert(
    fc.property(weights, factor, rows, (w, by, data) => {
      const scaled = (x: string | number) => fraction(x).mul(fraction(by)).toFraction();
      const other = { ...w, a: scaled(w.a), b: scaled(w.b), g: scaled(w.g), h: scaled(w.h) };
      const [first, second] = [w, other].map((x) => resultOf(system(x), data));
      for (const unit of data.keys()) {
        expect(second && exactTotal(second, unit)?.toFraction()).toEqual(
          first && exactTotal(first, unit)?.toFraction(),
        );
      }
      expect(second && totalRanks(second)).toEqual(first && totalRanks(first));
    }),
  );
});

it('contributions add up to the total exactly, whatever is left out', () => {
  fc.assert(
    fc.property(
      weights,
      fc.constantFrom('renormalize' as const, 'zero' as const),
      rows,
      (w, policy, data) => {
        const result = resultOf(system(w, policy), data);
        for (const unit of data.keys()) {
          const counts = contributionsOf(workings(result), unit);
          const total = exactTotal(result, unit);
          const all = counts[result.system.total]?.contribution;
          expect(all).toEqual(total ?? zero);
          if (total === undefined) continue;
          const { value } = explain(result, `u${unit}`);
          expect(value?.remainder).toBe('0');
          const leaves = result.system.nodes.filter((n) => n.leaf !== undefined);
          const counted = leaves.reduce(
            (sum, n) => sum.add(counts[n.index]?.activeWeight ?? zero),
            zero,
          );
          expect(counted.toFraction()).toBe('1');
        }
      },
    ),
  );
});

it('where rounded scores are carried, contributions and the remainder do', () => {
  fc.assert(
    fc.property(weights, rows, (w, data) => {
      const carrying = systemOf(tree(w), {
        weighting: { basis: 'share' },
        method: {
          missing: { policy: 'renormalize' },
          rounding: { digits: 0, mode: 'half-up', carry: true },
        },
      });
      const result = resultOf(carrying, data);
      for (const unit of data.keys()) {
        const total = exactTotal(result, unit);
        const { value } = explain(result, `u${unit}`);
        if (total === undefined || value === undefined) continue;
        const parts = [value.total.contribution, value.remainder].map((x) => new Fraction(x));
        // Printed to 30 digits each, so their sum is right to 25 after the point.
        const sum = parts.reduce((x, y) => x.add(y), zero);
        expect(
          sum
            .sub(total)
            .abs()
            .compare(new Fraction(1n, 10n ** 25n)),
        ).toBe(-1);
      }
    }),
  );
});

it('a dominated unit never ranks above', () => {
  fc.assert(
    fc.property(weights, rows, (w, all) => {
      const data = all.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([k, v]) => [k, v === null || v === 'N/A' ? 0 : v]),
        ),
      );
      const ranks = totalRanks(resultOf(system(w), data));
      for (const [i, x] of data.entries()) {
        for (const [j, y] of data.entries()) {
          if (ids.some((id) => isHigher(x[id], y[id]))) continue;
          expect(Number(ranks[i])).toBeGreaterThanOrEqual(Number(ranks[j]));
        }
      }
    }),
  );
});

it('points and shares in proportion give the same percentages', () => {
  const points = fc.record({
    a: fc.integer({ min: 1, max: 30 }),
    b: fc.integer({ min: 1, max: 30 }),
    c: fc.integer({ min: 1, max: 30 }),
    d: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(points, rows, (p, data) => {
      const w = { ...p, g: p.a + p.b, h: p.c + p.d };
      const full = w.g + w.h;
      const scored = systemOf(tree(w), {
        weighting: { basis: 'points' },
        method: { scale: full, missing: { policy: 'renormalize' } },
      });
      // The same observations, as points out of those of each leaf
      const inPoints = data.map(
        (row): Row => ({
          ...row,
          ...Object.fromEntries(
            ids.map((id) => {
              const x = row[id];
              return [
                id,
                typeof x === 'number' ? new Fraction(x * p[id], 100).toString() : (x ?? null),
              ];
            }),
          ),
        }),
      );
      const [first, second] = [resultOf(system(w), data), resultOf(scored, inPoints)];
      for (const unit of data.keys()) {
        const percentage = exactTotal(second, unit)?.mul(100).div(full);
        expect(percentage?.toFraction()).toBe(exactTotal(first, unit)?.toFraction());
      }
    }),
  );
});
