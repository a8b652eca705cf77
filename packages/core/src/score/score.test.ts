import type { Method } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { scores } from '../result/node-columns.ts';
import { score } from '../result/score.ts';
import { workings } from '../result/workings.ts';
import {
  codesOf,
  datasetOf,
  group,
  leaf,
  resultOf,
  rowsOf,
  systemOf,
} from '../testing/fixtures.ts';
import { exactAt, ranks, ranksAt, scoresAt, totals } from '../testing/report.ts';

const w = (id: string, weight: number | string, rest = {}) => leaf(id, { weight, ...rest });
const share = { weighting: { basis: 'share' } } as const;

describe('means', () => {
  it('of equal siblings, exactly: 0.1 and 0.2 are 0.15', () => {
    const system = systemOf([leaf('a'), leaf('b')]);
    const result = resultOf(system, rowsOf(['unit', 'a', 'b'], ['甲', 0.1, 0.2]));
    expect(exactAt(result, 'total')).toEqual(['0.15']);
    expect(totals(result)).toEqual({ 甲: '0.15' });
  });

  it('of a ragged tree: (60 · (97.5 + 100) / 2 + 40 · 80) / 100 = 91.25', () => {
    const system = systemOf(
      [group('g', [w('a', 50), w('b', 50)], { weight: 60 }), w('c', 40)],
      share,
    );
    const result = resultOf(system, rowsOf(['unit', 'a', 'b', 'c'], ['甲', 97.5, 100, 80]));
    expect(scoresAt(result, 'g')).toEqual(['98.75']);
    expect(totals(result)).toEqual({ 甲: '91.25' });
  });

  it('a tie at 49.995 rounds up, where binary floating point and long division round down', () => {
    // thirds of 49.985, 49.995 and 50.005
    const system = systemOf([w('a', '1/3'), w('b', '1/3'), w('c', '1/3')], share);
    const rows = rowsOf(['unit', 'a', 'b', 'c'], ['甲', 49.985, 49.995, 50.005]);
    expect(totals(resultOf(system, rows))).toEqual({ 甲: '50.00' });
  });
});

describe('rounding', () => {
  const tree = (method: Partial<Method>) =>
    systemOf([group('g', [leaf('a'), leaf('b')]), leaf('c')], { method });
  const rows = rowsOf(['unit', 'a', 'b', 'c'], ['甲', 80, 81, 80], ['乙', 80.4, 80.4, 80]);

  it('only where it is reported, unless it is carried', () => {
    // 甲: g = 80.5 → 81; total (80.5 + 80) / 2 = 80.25 → 80. 乙: g = 80.4 → 80; total 80.2 → 80
    const result = resultOf(tree({ rounding: { digits: 0, mode: 'half-up' } }), rows);
    expect([scoresAt(result, 'g'), totals(result)]).toEqual([['81', '80'], { 甲: '80', 乙: '80' }]);
    expect(exactAt(result, 'total')).toEqual(['80.25', '80.2']);
    expect(ranks(result)).toEqual({ 甲: 1, 乙: 1 });
  });

  it('carried, it changes the rank', () => {
    // 甲: (81 + 80) / 2 = 80.5 → 81. 乙: (80 + 80) / 2 = 80
    const result = resultOf(tree({ rounding: { digits: 0, mode: 'half-up', carry: true } }), rows);
    expect(exactAt(result, 'total')).toEqual(['80.5', '80']);
    expect(totals(result)).toEqual({ 甲: '81', 乙: '80' });
    expect(ranks(result)).toEqual({ 甲: 1, 乙: 2 });
  });

  it('carried from the leaves as well', () => {
    // 79.9 → 79 and 80.9 → 80 make 79.5 → 79; unrounded they make 80.4 → 80
    const system = systemOf([leaf('a'), leaf('b')], {
      method: { rounding: { digits: 0, mode: 'floor', carry: true } },
    });
    const result = resultOf(system, rowsOf(['unit', 'a', 'b'], ['甲', 79.9, 80.9]));
    expect(exactAt(result, 'total')).toEqual(['79.5']);
    expect(totals(result)).toEqual({ 甲: '79' });
  });

  // total 82.5, g 82.5, both ties on the digit; the leaves 82.45 and 82.55
  it.each([
    ['half-up', '83', '82.5', '82.6'],
    ['half-down', '82', '82.4', '82.5'],
    ['half-even', '82', '82.4', '82.6'],
    ['up', '83', '82.5', '82.6'],
    ['down', '82', '82.4', '82.5'],
    ['ceiling', '83', '82.5', '82.6'],
    ['floor', '82', '82.4', '82.5'],
  ] as const)('%s at every level', (mode, total, a, b) => {
    const system = systemOf([group('g', [leaf('a'), leaf('b')])], {
      method: {
        rounding: { digits: 0, mode },
        levels: { 二级指标: { rounding: { digits: 1, mode } } },
      },
    });
    const result = resultOf(system, rowsOf(['unit', 'a', 'b'], ['甲', 82.45, 82.55]));
    expect([totals(result).甲, scoresAt(result, 'a'), scoresAt(result, 'b')]).toEqual([
      total,
      [a],
      [b],
    ]);
  });
});

describe('ranks', () => {
  const rows = rowsOf(['unit', 'a'], ['甲', 80.001], ['乙', 80.004], ['丙', 79.994]);
  const ranked = (ranking: Method['ranking']) =>
    ranks(resultOf(systemOf([leaf('a')], { method: { ranking } }), rows));

  it('on reported scores tie what is reported as equal; on exact ones they do not', () => {
    expect(ranked({ on: 'rounded', ties: 'competition' })).toEqual({ 甲: 1, 乙: 1, 丙: 3 });
    expect(ranked({ on: 'exact', ties: 'competition' })).toEqual({ 甲: 2, 乙: 1, 丙: 3 });
  });

  // The 9 8 8 7 of the schema, each rule's places as it states them
  it.each([
    ['competition', [1, 2, 2, 4]],
    ['modified', [1, 3, 3, 4]],
    ['dense', [1, 2, 2, 3]],
    ['fractional', [1, 2.5, 2.5, 4]],
    ['ordinal', [1, 2, 3, 4]],
  ] as const)('%s at every node', (ties, expected) => {
    const system = systemOf([group('g', [leaf('a')])], {
      method: { ranking: { on: 'rounded', ties } },
    });
    const result = resultOf(
      system,
      rowsOf(['unit', 'a'], ['甲', 9], ['乙', 8], ['丙', 8], ['丁', 7]),
    );
    expect(['a', 'g', 'total'].map((id) => ranksAt(result, id))).toEqual([
      expected,
      expected,
      expected,
    ]);
  });

  it('ties on the total are broken by the indicators named, first to last, and there alone', () => {
    const breakTies = ['a', 'b'] as ['a', 'b'];
    const system = systemOf([leaf('a'), leaf('b'), leaf('c')], {
      method: { ranking: { on: 'rounded', ties: 'competition', breakTies } },
    });
    // All total 60; 丙 and 丁 are level on a, 丁 is better on b; 甲 and 乙 are level on both
    const result = resultOf(
      system,
      rowsOf(
        ['unit', 'a', 'b', 'c'],
        ['甲', 50, 70, 60],
        ['乙', 50, 70, 60],
        ['丙', 70, 50, 60],
        ['丁', 70, 60, 50],
      ),
    );
    expect(ranks(result)).toEqual({ 甲: 3, 乙: 3, 丙: 2, 丁: 1 });
    expect(ranksAt(result, 'c')).toEqual([1, 1, 1, 4]);
  });

  it('a breaker that one of them has no score at counts for the other', () => {
    const system = systemOf([leaf('a'), leaf('b')], {
      method: {
        missing: { policy: 'renormalize' },
        ranking: { on: 'rounded', ties: 'dense', breakTies: ['b'] },
      },
    });
    const result = resultOf(system, rowsOf(['unit', 'a', 'b'], ['甲', 60, null], ['乙', 70, 50]));
    expect(ranks(result)).toEqual({ 甲: 2, 乙: 1 });
  });

  it('within groups', () => {
    const system = systemOf([leaf('a')], {
      method: { ranking: { on: 'rounded', ties: 'dense', within: 'group' } },
    });
    const grouped = rowsOf(
      ['unit', 'group', 'a'],
      ['甲', '东', 1],
      ['乙', '西', 9],
      ['丙', '东', 7],
      ['丁', '西', 8],
    );
    expect(ranks(resultOf(system, grouped))).toEqual({ 甲: 2, 乙: 1, 丙: 1, 丁: 2 });
    const none = score(system, datasetOf([{ unit: '甲', a: 1 }]));
    expect(codesOf(none)).toEqual(['group-column-missing']);
    const some = [...grouped, { unit: '戊', group: '', a: 5 }];
    expect(score(system, datasetOf(some)).diagnostics.map((d) => [d.code, d.cell?.row])).toEqual([
      ['group-missing', 5],
    ]);
  });
});

describe('grades', () => {
  it('are those of the reported total', () => {
    const system = systemOf([leaf('a')], {
      method: {
        rounding: { digits: 0, mode: 'half-up' },
        grades: [
          { name: '优', from: 90 },
          { name: '良', above: 80 },
        ],
      },
    });
    const result = resultOf(
      system,
      rowsOf(['unit', 'a'], ['甲', 89.5], ['乙', 89.4], ['丙', 80.4], ['丁', 80.5]),
    );
    expect(result.grades).toEqual(['优', '良', undefined, '良']);
  });
});

describe('points', () => {
  const points = { weighting: { basis: 'points' } } as const;

  it('add up, each leaf out of its own', () => {
    const system = systemOf(
      [w('a', 40), group('g', [w('b', 20), w('c', 40)], { weight: 60 })],
      points,
    );
    const result = resultOf(system, rowsOf(['unit', 'a', 'b', 'c'], ['甲', 35.5, 20, 30.25]));
    expect([scoresAt(result, 'g'), totals(result)]).toEqual([['50.25'], { 甲: '85.75' }]);
    const beyond = score(system, datasetOf(rowsOf(['unit', 'a', 'b', 'c'], ['甲', 35, 20.01, 30])));
    expect(beyond.diagnostics.map((d) => [d.code, d.cell?.column])).toEqual([
      ['out-of-range', 'b'],
    ]);
  });

  it('an observation is scored onto its points', () => {
    const system = systemOf([w('a', 30, { measure: { type: 'ratio' } }), w('b', 70)], points);
    const result = resultOf(system, rowsOf(['unit', 'a', 'b'], ['甲', '95%', 60]));
    expect([scoresAt(result, 'a'), totals(result)]).toEqual([['28.50'], { 甲: '88.50' }]);
  });

  it('what is left out scales the others up: 30 of 40 is 75 of 100', () => {
    const system = systemOf([w('a', 40), w('b', 60)], {
      ...points,
      method: { missing: { policy: 'renormalize' } },
    });
    const result = resultOf(
      system,
      rowsOf(['unit', 'a', 'b'], ['甲', 30, null], ['乙', 30, 'N/A']),
    );
    expect(totals(result)).toEqual({ 甲: '75.00', 乙: '75.00' });
  });
});

describe('geometric means', () => {
  const method = { aggregate: 'geometric' } as const;

  it('of √(40 · 90), exactly', () => {
    const system = systemOf([leaf('a'), leaf('b')], { method });
    expect(totals(resultOf(system, rowsOf(['unit', 'a', 'b'], ['甲', 40, 90])))).toEqual({
      甲: '60.00',
    });
  });

  it('units that are level by different ways are tied on exact scores', () => {
    // √(40 · 90) = √(36 · 100) = √(60 · 60)
    const system = systemOf([leaf('a'), leaf('b')], {
      method: { ...method, ranking: { on: 'exact', ties: 'dense' } },
    });
    const rows = rowsOf(
      ['unit', 'a', 'b'],
      ['甲', 40, 90],
      ['乙', 36, 100],
      ['丙', 60, 60],
      ['丁', 59, 61],
    );
    expect(ranks(resultOf(system, rows))).toEqual({ 甲: 1, 乙: 1, 丙: 1, 丁: 2 });
  });

  it('do not look at a child without weight', () => {
    const system = systemOf([w('a', 1), w('b', 0)], { ...share, method });
    const result = resultOf(system, rowsOf(['unit', 'a', 'b'], ['甲', 40, 0]));
    expect(totals(result)).toEqual({ 甲: '40.00' });
  });

  it('take positive scores alone', () => {
    const system = systemOf([leaf('a'), leaf('b')], { method });
    const outcome = score(
      system,
      datasetOf(rowsOf(['unit', 'a', 'b'], ['甲', 40, 0], ['乙', 1, 1])),
    );
    expect(
      outcome.diagnostics.map(({ code, params, cell }) => [code, params.indicator, cell?.unit]),
    ).toEqual([['non-positive-score', 'b', '甲']]);
  });

  it('on a reflected scale, where 0 is the best and has an answer', () => {
    // 10 − 0.9 · 0 = 10 and 10 − 0.9 · 5 = 5.5; √55 = 7.41619848709566294871…; (10 − √55) / 0.9
    const system = systemOf([leaf('a'), leaf('b')], {
      method: {
        scale: 10,
        aggregate: { method: 'geometric', reflect: { from: [0, 10], onto: [1, 10] } },
        rounding: { digits: 1, mode: 'half-up' },
      },
    });
    const result = resultOf(
      system,
      rowsOf(['unit', 'a', 'b'], ['甲', 0, 5], ['乙', 10, 10], ['丙', 0, 0]),
    );
    expect(exactAt(result, 'total')[0]?.slice(0, 20)).toBe('2.870890569893707834');
    expect(totals(result)).toEqual({ 甲: '2.9', 乙: '10.0', 丙: '0.0' });
  });
});

describe('the result', () => {
  it('is frozen, in the order of the dataset, with doubles beside the exact scores', () => {
    const system = systemOf([leaf('a')]);
    const result = resultOf(system, rowsOf(['unit', 'a'], ['乙', 80.005], ['甲', 90]));
    expect(Object.isFrozen(result)).toBe(true);
    expect([...(scores(result).value ?? [])]).toEqual([80.01, 90]);
    expect(workings(result).leaves[0]?.texts).toEqual([['80.005'], ['90']]);
    expect(workings(result).leaves[system.total]).toBeUndefined();
  });

  it('of minmax says the extremes', () => {
    const system = systemOf([
      leaf('a', { measure: { type: 'number', unit: '户' }, normalize: { method: 'minmax' } }),
    ]);
    const result = resultOf(
      system,
      rowsOf(['unit', 'a'], ['甲', 1200], ['乙', 300], ['丙', '750']),
    );
    expect(workings(result).leaves[0]?.facts).toEqual({ min: '300', max: '1200' });
    expect(totals(result)).toEqual({ 甲: '100.00', 乙: '0.00', 丙: '50.00' });
  });
});
