import type { Indicator, Missing } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { explain } from '../explain/explain.ts';
import { group, leaf, resultOf, rowsOf, type Some, systemOf, valued } from '../testing/fixtures.ts';
import { coverageAt, exactAt, scoresAt, totals } from '../testing/report.ts';

// What becomes of the weight of a child that does not apply.

const points = (indicators: Some<Indicator>, missing: Missing, scale = 100) =>
  systemOf(indicators, { weighting: { basis: 'points' }, method: { scale, missing } });
const w = (id: string, weight: number | string, rest: Partial<Indicator> = {}) =>
  leaf(id, { weight, ...rest });

describe('spread', () => {
  // 平均计入其他指标, by its shape: 20 points that do not apply are ten more for each of two others.
  it('gives the points to the others in even parts', () => {
    const system = points([w('a', 20), w('b', 30), w('c', 50)], {
      policy: 'error',
      notApplicable: 'spread',
    });
    const result = resultOf(
      system,
      rowsOf(['unit', 'a', 'b', 'c'], ['甲', 'N/A', 15, 40], ['乙', 20, 15, 40]),
    );
    // 40 · 15/30 + 60 · 40/50 = 20 + 48; renormalized it would be (15 + 40) · 100/80 = 68.75
    expect(totals(result)).toEqual({ 甲: '68.00', 乙: '75.00' });
  });

  it('is told by the weights as counted, and adds up', () => {
    const system = points([w('a', 20), w('b', 30), w('c', 50)], {
      policy: 'error',
      notApplicable: 'spread',
    });
    const result = resultOf(system, rowsOf(['unit', 'a', 'b', 'c'], ['甲', 'N/A', 15, 40]));
    const { total, remainder } = valued(explain(result, '甲'));
    expect(total.children.map((x) => [x.countedWeight, x.contribution, x.lost])).toEqual([
      ['0', '0', '0'],
      ['0.4', '20', '20'],
      ['0.6', '48', '12'],
    ]);
    expect([remainder, total.contribution]).toEqual(['0', '68']);
    expect(total.group).toEqual({
      ...{ aggregate: 'sum', written: 'sum', isReflected: false },
      ...{ missing: 'error', notApplicable: 'spread', minCoverage: undefined },
    });
  });

  const shares = (missing: Missing, indicators: Some<Indicator>) =>
    systemOf(indicators, { weighting: { basis: 'share' }, method: { missing } });
  const heads = ['unit', 'a', 'b', 'c'];

  it('gives nothing to what weighs nothing, and what is missing takes its part before it is left out', () => {
    const spread = { policy: 'renormalize', notApplicable: 'spread' } as const;
    const system = shares(spread, [w('a', 2), w('b', 3), w('c', 5)]);
    // 乙: b alone. 丙: a and b as 2 and 3, for what is missing is not spread
    const rows = rowsOf(
      heads,
      ['甲', 'N/A', 50, 100],
      ['乙', 'N/A', 50, null],
      ['丙', 100, 50, null],
    );
    expect(exactAt(resultOf(system, rows), 'total')).toEqual(['80', '50', '70']);
    const weightless = shares(spread, [w('a', 4), w('b', 0), w('c', 5), w('d', 1)]);
    // a's 4 go to c and d: 7 and 3
    const result = resultOf(weightless, rowsOf([...heads, 'd'], ['甲', 'N/A', 50, 100, 0]));
    expect(exactAt(result, 'total')).toEqual(['70']);
  });

  it('under zero what is missing scores 0 on its part too', () => {
    const system = shares({ policy: 'zero', notApplicable: 'spread' }, [
      w('a', 2),
      w('b', 3),
      w('c', 5),
    ]);
    // b counts for 4 and c for 6
    const result = resultOf(system, rowsOf(heads, ['甲', 'N/A', 50, null]));
    expect(exactAt(result, 'total')).toEqual(['20']);
  });

  it('all but nothing left is nothing', () => {
    const system = shares({ policy: 'error', notApplicable: 'spread' }, [w('a', 2), w('b', 3)]);
    const result = resultOf(system, rowsOf(['unit', 'a', 'b'], ['甲', 'N/A', 'N/A'], ['乙', 1, 1]));
    expect(totals(result)).toEqual({ 甲: null, 乙: '1.00' });
  });
});

describe('rescale', () => {
  // 建筑施工安全检查标准 JGJ 59-99, 汇总表: the points of ten tables, and 遇有缺项时 the marks of those
  // checked over their full marks, times 100. A site without hoist, tower crane and lifting (25 of
  // 100 points) has 75 to gain, so its marks count × 4/3. The marks are made up for the test.
  it('the safety inspection of building sites: 25 of 100 points absent, 60 of 75 is 80', () => {
    const tables: readonly (readonly [string, number])[] = [
      ['management', 10],
      ['orderliness', 20],
      ['scaffolds', 10],
      ['excavation', 10],
      ['openings', 10],
      ['electricity', 10],
      ['hoists', 10],
      ['cranes', 10],
      ['lifting', 5],
      ['machines', 5],
    ];
    const system = points(tables.map(([id, x]) => w(id, x)) as Some<Indicator>, {
      policy: 'error',
      notApplicable: 'rescale',
    });
    const marks = [8, 16, 8, 8, 8, 8, 'N/A', 'N/A', 'N/A', 4];
    const result = resultOf(
      system,
      rowsOf(['unit', ...tables.map(([id]) => id)], ['甲', ...marks]),
    );
    expect(totals(result)).toEqual({ 甲: '80.00' });
    expect(coverageAt(result, 'total')).toEqual(['1']);
  });

  const tree = (notApplicable: Missing['notApplicable'], at?: Missing['notApplicable']) =>
    points(
      [
        group('g', [w('a', 25), w('b', 15)], {
          weight: 40,
          ...(at && { missing: { policy: 'error', notApplicable: at } }),
        }),
        group('h', [w('c', 20), w('d', 40)], { weight: 60 }),
      ],
      { policy: 'error', ...(notApplicable && { notApplicable }) },
    );
  const rows = rowsOf(['unit', 'a', 'b', 'c', 'd'], ['甲', 'N/A', 12, 8, 40]);

  it('makes up for it at the total: (12 + 8 + 40) · 100/75', () => {
    expect(exactAt(resultOf(tree('rescale'), rows), 'total')).toEqual(['80']);
  });

  it('renormalized, the group makes up for it alone: 40 · 12/15 + 48', () => {
    expect(exactAt(resultOf(tree('renormalize'), rows), 'total')).toEqual(['80']);
  });

  it('differs where the rest of the group is unlike the others', () => {
    const low = rowsOf(['unit', 'a', 'b', 'c', 'd'], ['甲', 'N/A', 0, 20, 40]);
    // 60 · 100/75 against 40 · 0/15 + 60
    expect(exactAt(resultOf(tree('rescale'), low), 'total')).toEqual(['80']);
    expect(exactAt(resultOf(tree('renormalize'), low), 'total')).toEqual(['60']);
    // The group itself is out of its full mark under both
    expect(scoresAt(resultOf(tree('rescale'), rows), 'g')).toEqual(['32.00']);
  });

  it('contributions are points times 4/3', () => {
    const { total, remainder } = valued(explain(resultOf(tree('rescale'), rows), '甲'));
    const leaves = total.children.flatMap((x) => x.children);
    expect(leaves.map((x) => [x.id, x.countedWeight, x.contribution])).toEqual([
      ['a', '0', '0'],
      ['b', '0.2', '16'],
      ['c', '0.266666666666666666666666666667', '10.6666666666666666666666666667'],
      ['d', '0.533333333333333333333333333333', '53.3333333333333333333333333333'],
    ]);
    expect(remainder).toBe('0');
  });

  it('above a group with another policy that policy shares out the weight', () => {
    const low = rowsOf(['unit', 'a', 'b', 'c', 'd'], ['甲', 'N/A', 0, 20, 40]);
    // The total renormalizes 15 and 60 as well: 60 · 100/75
    expect(exactAt(resultOf(tree('renormalize', 'rescale'), low), 'total')).toEqual(['80']);
    // The total spreads the 25 evenly: g has 15 + 12.5, h has 60 + 12.5
    expect(exactAt(resultOf(tree('spread', 'rescale'), low), 'total')).toEqual(['72.5']);
  });

  it('goes up through as many levels as there are, and a missing group beside it is left out', () => {
    const system = systemOf(
      [
        group('g', [group('i', [w('a', 1), w('b', 1)], { weight: 1 }), w('c', 1)], { weight: 1 }),
        w('d', 1),
        w('e', 2),
      ],
      {
        weighting: { basis: 'share' },
        method: { missing: { policy: 'renormalize', notApplicable: 'rescale' } },
      },
    );
    // Effective weights: a 1/16, b 1/16, c 1/8, d 1/4, e 1/2. Without a, and e missing:
    // (1/16 · 20 + 1/8 · 60 + 1/4 · 90) / (7/16) = (20 + 120 + 360) / 7
    const heads = ['unit', 'a', 'b', 'c', 'd', 'e'];
    const result = resultOf(system, rowsOf(heads, ['甲', 'N/A', 20, 60, 90, null]));
    expect(exactAt(result, 'total')).toEqual(['71.4285714285714285714285714286']);
    // (1/16 + 1/8 + 1/4) / (15/16)
    expect(coverageAt(result, 'total')).toEqual(['0.466666666666666666666666666667']);
  });
});
