import type { Adjustment, CellInput, IndicatorSystem, Ranking } from '@zhibiao/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { toDecimal } from '../../numeric/decimal.ts';
import { Fraction, one, sum } from '../../numeric/fraction.ts';
import { linear } from '../../numeric/real.ts';
import { buildSystem } from '../../system/build.ts';
import type { System } from '../../system/system.ts';
import {
  codesOf,
  datasetOf,
  leaf,
  rowsOf,
  type Some,
  systemDocument,
  valued,
} from '../../testing/fixtures.ts';
import { kendall, spearman } from './correlation.ts';
import { exactImpact } from './exact-impact.ts';
import { impact } from './impact.ts';
import { scoreEditions } from './score-editions.ts';
import type { ExactImpact, ExactUnitImpact } from './types.ts';

const built = (document: IndicatorSystem) => valued(buildSystem(document));
const weighed = (a: number, b: number, rest: Parameters<typeof systemDocument>[1] = {}) =>
  built(
    systemDocument([leaf('a', { weight: a }), leaf('b', { weight: b })], {
      ...rest,
      weighting: { basis: 'share' },
    }),
  );
const data = (...rows: readonly (readonly [string, number, number])[]) =>
  datasetOf(rowsOf(['unit', 'a', 'b'], ...rows));

/** Every part of a unit's change, as decimals. */
const decimals = (unit: ExactUnitImpact | undefined) =>
  unit && {
    change: toDecimal(unit.change),
    ...Object.fromEntries(Object.entries(unit.parts).map(([k, v]) => [k, toDecimal(v)])),
    remainder: toDecimal(unit.remainder),
    rounding: toDecimal(unit.rounding),
    rank: toDecimal(unit.rankChange),
  };

const addUp = ({
  change,
  parts,
  remainder,
  rounding,
  rankChange,
  rankParts,
}: ExactUnitImpact): void => {
  const parted = sum(Object.values(parts));
  const whole = linear(
    [
      [one, remainder],
      [one, rounding],
    ],
    parted,
  );
  expect(toDecimal(whole)).toBe(toDecimal(change));
  expect(sum(Object.values(rankParts)).equals(rankChange)).toBe(true);
};

/** Both editions scored, and what the revision does; the faults of either. */
function revised(
  before: System,
  after: System,
  dataset: Dataset,
  datasetAfter?: Dataset,
): Outcome<ExactImpact> {
  const scored = scoreEditions(before, after, dataset, datasetAfter);
  if (scored.value === undefined) return scored;
  const { value, diagnostics } = exactImpact(scored.value.before, scored.value.after, undefined);
  return { value, diagnostics: [...scored.diagnostics, ...diagnostics] };
}

describe('impact', () => {
  it('of other weights on the same data is that of the weights', () => {
    // 甲: 80 · 3/4 + 40 · 1/4 = 70, then 80 / 2 + 40 / 2 = 60. 乙: 50, 90 → 60, then 70.
    const rows = data(['甲', 80, 40], ['乙', 50, 90]);
    const value = valued(revised(weighed(3, 1), weighed(1, 1), rows));
    expect(value.units.map(decimals)).toEqual([
      {
        ...{ change: '-10', weights: '-10', structure: '0', method: '0', performance: '0' },
        ...{ remainder: '0', rounding: '0', rank: '1' },
      },
      {
        ...{ change: '10', weights: '10', structure: '0', method: '0', performance: '0' },
        ...{ remainder: '0', rounding: '0', rank: '-1' },
      },
    ]);
    expect([value.winners, value.losers].map((list) => list.map((u) => u.id))).toEqual([
      ['乙'],
      ['甲'],
    ]);
    expect(value.units[0]?.indicators.map((i) => [i.id, toDecimal(i.change)])).toEqual([
      ['a', '-20'],
      ['b', '10'],
    ]);
    expect(value.correlation).toMatchObject({
      spearman: new Fraction(-1),
      kendall: new Fraction(-1),
    });
  });

  it('parts rules from performance by the mean over their orders', () => {
    // a: 3/4 → 1/2 of 80 → 100. Weights first −20, then data +10; data first +15, then weights −25.
    // So weights −22.5 and performance +12.5. b: 1/4 → 1/2 of 40 and 40: weights +10.
    const value = valued(
      revised(weighed(3, 1), weighed(1, 1), data(['甲', 80, 40]), data(['甲', 100, 40])),
    );
    expect(decimals(value.units[0])).toMatchObject({
      ...{ change: '0', weights: '-12.5', performance: '12.5', structure: '0', method: '0' },
    });
  });

  it('counts leaves of one edition alone as structure', () => {
    // a 1/2 · 80 stays as it is; b (1/2 · 40) goes, c (1/2 · 90) comes.
    const after = built(systemDocument([leaf('a'), leaf('c')]));
    const before = built(systemDocument([leaf('a'), leaf('b')]));
    const rows = datasetOf(rowsOf(['unit', 'a', 'b', 'c'], ['甲', 80, 40, 90]));
    const [unit] = valued(revised(before, after, rows)).units;
    expect(decimals(unit)).toMatchObject({ change: '25', structure: '25', weights: '0' });
  });

  it('parts method from performance where both datasets serve both editions', () => {
    const yes = built(
      systemDocument([
        leaf('a', {
          measure: { type: 'number', unit: '件' },
          normalize: { method: 'goalposts', min: 0, max: 100 },
        }),
      ]),
    );
    const doubled = built(
      systemDocument([
        leaf('a', {
          measure: { type: 'number', unit: '件' },
          normalize: { method: 'goalposts', min: 0, max: 200 },
        }),
      ]),
    );
    // 50 of 100, then 80 of 200: 50 → 40. Rules on old data 25, old rules on new data 80.
    // method (−25 − 40) / 2 = −32.5, performance (30 + 15) / 2 = 22.5.
    const [first, second] = [50, 80].map((a) => datasetOf(rowsOf(['unit', 'a'], ['甲', a])));
    if (!first || !second) throw new Error('no data');
    const [unit] = valued(revised(yes, doubled, first, second)).units;
    expect(decimals(unit)).toMatchObject({ change: '-10', method: '-32.5', performance: '22.5' });
  });

  it('says where method and performance cannot be parted', () => {
    const before = built(systemDocument([leaf('a')]));
    const after = built(systemDocument([leaf('a', { measure: { type: 'boolean' } })]));
    const outcome = revised(
      before,
      after,
      datasetOf(rowsOf(['unit', 'a'], ['甲', 40])),
      datasetOf(rowsOf(['unit', 'a'], ['甲', '是'])),
    );
    expect(codesOf(outcome)).toEqual(['causes-inseparable']);
    expect(decimals(outcome.value?.units[0])).toMatchObject({ method: '60', performance: '0' });
  });

  it('refuses datasets without a unit in common', () => {
    const outcome = revised(weighed(1, 1), weighed(1, 1), data(['甲', 1, 2]), data(['乙', 1, 2]));
    expect(codesOf(outcome)).toEqual(['no-common-units']);
  });

  it('names the units whose grade is another', () => {
    const grades = { method: { grades: [{ name: '高', from: 65 }, { name: '低' }] } } as const;
    const rows = data(['甲', 80, 40], ['乙', 50, 60]);
    const value = valued(
      revised(
        weighed(3, 1, { method: { grades: [...grades.method.grades] } }),
        weighed(1, 1, { method: { grades: [...grades.method.grades] } }),
        rows,
      ),
    );
    expect(value.crossings.map((u) => [u.id, u.before.grade, u.after.grade])).toEqual([
      ['甲', '高', '低'],
    ]);
  });

  describe('ranks the units that both datasets have as the system does', () => {
    const ranked = (
      ranking: Ranking,
      heads: readonly string[],
      rows: readonly (readonly CellInput[])[],
      adjustments?: Some<Adjustment>,
    ) => {
      const document = systemDocument([leaf('a'), leaf('b')], {
        method: { rounding: { digits: 0, mode: 'half-up' }, ranking },
      });
      const system = built(adjustments === undefined ? document : { ...document, adjustments });
      // 丙, first of all, is gone later, so the ranks of 甲 and 乙 are no result's own.
      const [first, second] = [[...rows, ['丙', 100, 100, 0]], rows].map((list) =>
        datasetOf(rowsOf(heads, ...list)),
      );
      if (!first || !second) throw new Error('no data');
      return valued(revised(system, system, first, second)).units.map((u) => [
        u.id,
        toDecimal(u.before.rank),
        toDecimal(u.after.rank),
      ]);
    };
    const parted = [
      ['甲', '2', '2'],
      ['乙', '1', '1'],
    ];

    it('by exact totals where it ranks by those', () => {
      // (70 + 70.2) / 2 = 70.1, (70 + 70.4) / 2 = 70.2: both 70.
      const rows = [
        ['甲', 70, '70.2'],
        ['乙', 70, '70.4'],
      ];
      const heads = ['unit', 'a', 'b'];
      expect(ranked({ on: 'exact', ties: 'dense' }, heads, rows)).toEqual(parted);
      expect(ranked({ on: 'rounded', ties: 'dense' }, heads, rows)).toEqual([
        ['甲', '1', '1'],
        ['乙', '1', '1'],
      ]);
    });
    it('by the indicators that part ties', () => {
      const ranking = { on: 'rounded', ties: 'dense', breakTies: ['b'] } as const;
      const rows = [
        ['甲', 80, 60],
        ['乙', 60, 80],
      ];
      expect(ranked({ ...ranking, breakTies: ['b'] }, ['unit', 'a', 'b'], rows)).toEqual(parted);
    });
    it('by the bonuses that part ties', () => {
      const awards: Adjustment = {
        ...{ type: 'bonus', id: 'awards', name: '获奖' },
        counts: 'tie-break',
      };
      const rows = [
        ['甲', 80, 60, 1],
        ['乙', 60, 80, 3],
      ];
      expect(
        ranked({ on: 'rounded', ties: 'dense' }, ['unit', 'a', 'b', 'awards'], rows, [awards]),
      ).toEqual(parted);
    });
  });

  it('leaves what is irrational to the remainder, in both editions', () => {
    // a as z-scores of 1, 2, 4: 7/3 on average, standard deviation √(7/3); 甲 has
    // 50 − 10 · 4/3 / √(7/3) = 41.27128439056…, 乙 47.81782…, 丙 60.91089…
    const scored = { type: 'number', unit: '件' } as const;
    const spread = (a: number, b: number) =>
      built(
        systemDocument(
          [
            leaf('a', {
              weight: a,
              measure: scored,
              normalize: { method: 'zscore', mean: 50, sd: 10 },
            }),
            leaf('b', { weight: b }),
          ],
          { weighting: { basis: 'share' } },
        ),
      );
    const rows = data(['甲', 1, 60], ['乙', 2, 50], ['丙', 4, 40]);
    const value = valued(revised(spread(1, 1), spread(3, 1), rows));
    // b: 60 · (1/4 − 1/2) = −15; a: 41.27128… · (3/4 − 1/2). 50.64 → 45.95, so −4.69.
    expect(decimals(value.units[0])).toEqual({
      ...{ change: '-4.69', weights: '-15', structure: '0', method: '0', performance: '0' },
      remainder: '10.3178210976400761873390251458',
      rounding: '-0.00782109764007618733902514584381',
      rank: '2',
    });
    for (const unit of value.units) addUp(unit);
    // 50.64, 48.91, 50.46, then 45.95, 48.36, 55.68.
    expect(value.units.map((u) => [toDecimal(u.before.rank), toDecimal(u.after.rank)])).toEqual([
      ['1', '3'],
      ['3', '2'],
      ['2', '1'],
    ]);

    // Irrational in one edition alone: marks that are to be had from the data as they are.
    const plain = built(
      systemDocument(
        [
          leaf('a', {
            weight: 3,
            measure: scored,
            normalize: { method: 'goalposts', min: 0, max: 4 },
          }),
          leaf('b', { weight: 1 }),
        ],
        { weighting: { basis: 'share' } },
      ),
    );
    for (const pair of [
      [spread(1, 1), plain],
      [plain, spread(1, 1)],
    ] as const) {
      for (const unit of valued(revised(...pair, rows)).units) addUp(unit);
      const later = data(['甲', 4, 60], ['乙', 3, 50], ['丙', 1, 40]);
      for (const unit of valued(revised(...pair, rows, later)).units) addUp(unit);
    }
  });

  it('adds up exactly, whatever the weights, means, rounding and data', () => {
    const mark = fc.integer({ min: 1, max: 100 });
    const rows = fc.array(fc.tuple(mark, mark), { minLength: 1, maxLength: 5 });
    const weight = fc.integer({ min: 1, max: 5 });
    const aggregate = fc.constantFrom('arithmetic', 'geometric');
    const system = fc
      .record({ a: weight, b: weight, aggregate, digits: fc.integer({ min: 0, max: 2 }) })
      .map(({ a, b, aggregate: mean, digits }) =>
        weighed(a, b, {
          method: {
            aggregate: mean as 'arithmetic',
            rounding: { digits, mode: 'half-up', carry: digits === 0 },
          },
        }),
      );
    fc.assert(
      fc.property(system, system, rows, fc.option(rows), (before, after, first, second) => {
        const table = (list: readonly (readonly [number, number])[]) =>
          data(...list.map(([a, b], i) => [`u${i}`, a, b] as const));
        const { units } = valued(
          revised(before, after, table(first), second ? table(second) : undefined),
        );
        for (const unit of units) addUp(unit);
      }),
      { numRuns: 60 },
    );
  });
});

describe('rank correlation', () => {
  const places = (...ranks: readonly number[]) => ranks.map((rank) => new Fraction(rank));
  const shown = (x: ReturnType<typeof spearman>) => x && toDecimal(x, 12);

  it('without ties is the textbook one', () => {
    // d = 0, 1, −1, 0: ρ = 1 − 6 · 2 / (4 · 15) = 0.8; τ = (5 − 1) / 6.
    const [a, b] = [places(1, 2, 3, 4), places(1, 3, 2, 4)];
    expect(shown(spearman(a, b))).toBe('0.8');
    expect(shown(kendall(a, b))).toBe('0.666666666667');
  });

  it('with ties is exact, roots and all', () => {
    // Places 1, 2.5, 2.5, 4 against 1, 2, 3, 4: Σ = 4.5, 4.5 and 5: ρ = 4.5 / √22.5 = √0.9.
    // τ-b: 5 pairs alike, none turned, 5 and 6 parted: 5 / √30.
    const [a, b] = [places(1, 2, 2, 4), places(1, 2, 3, 4)];
    expect(shown(spearman(a, b))).toBe('0.948683298051');
    expect(shown(kendall(a, b))).toBe('0.912870929175');
  });

  it('has no answer where nothing is in order', () => {
    expect(spearman(places(1, 1), places(1, 2))).toBeUndefined();
    expect(kendall(places(1), places(1))).toBeUndefined();
  });
});

describe('an impact as programs read it', () => {
  it('is plain data: exact numbers are texts, and irrational ones say so', () => {
    const scored = valued(
      scoreEditions(weighed(3, 1), weighed(1, 1), data(['甲', 80, 40], ['乙', 50, 90])),
    );
    const found = valued(impact(scored.before, { after: scored.after }));
    const [first] = found.units;
    expect(first).toMatchObject({
      id: '甲',
      before: { score: '70', rank: '1' },
      after: { score: '60', rank: '2' },
      change: '-10',
      remainder: '0',
      rounding: '0',
      irrational: [],
      rankChange: '1',
    });
    expect(found.correlation).toEqual({ spearman: '-1', kendall: '-1' });
    expect(structuredClone(found)).toEqual(found);
    const { results: _, ...answer } = found;
    expect(JSON.parse(JSON.stringify(answer))).toMatchObject({ winners: [{ id: '乙' }] });
  });

  it('data that are the same cells in another object are no other data', () => {
    const rows = data(['甲', 80, 40], ['乙', 50, 90]);
    const scored = valued(scoreEditions(weighed(3, 1), weighed(1, 1), rows, structuredClone(rows)));
    const [unit] = valued(impact(scored.before, { after: scored.after })).units;
    expect(unit?.parts).toEqual({
      weights: '-10',
      structure: '0',
      method: '0',
      performance: '0',
    });
  });
});
