import type { Adjustment, Indicator, Method } from '@zhibiao/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction, sum } from '../numeric/fraction.ts';
import {
  codesOf,
  group,
  leaf,
  type Some,
  systemDocument,
  systemOf,
  valued,
  weightSet,
} from '../testing/fixtures.ts';
import { buildSystem } from './build.ts';

const w = (id: string, weight: number | string) => leaf(id, { weight });
const share = { weighting: { basis: 'share' } } as const;
const node = (system: ReturnType<typeof systemOf>, id: string) => {
  const found = system.nodes[system.indexOf[id] ?? -1];
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the nodes', () => {
  const system = systemOf([leaf('a'), group('g', [leaf('b'), group('h', [leaf('c'), leaf('d')])])]);

  it('stand in post-order, the total last', () => {
    expect(system.nodes.map((n) => n.id)).toEqual(['a', 'b', 'c', 'd', 'h', 'g', 'total']);
    expect(system.nodes.map((n) => n.index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(system.total).toBe(6);
  });

  it('have codes from their position, depths and paths', () => {
    expect(system.nodes.map((n) => [n.id, n.code, n.depth, n.path])).toEqual([
      ['a', '1', 1, '/indicators/0'],
      ['b', '2.1', 2, '/indicators/1/children/0'],
      ['c', '2.2.1', 3, '/indicators/1/children/1/children/0'],
      ['d', '2.2.2', 3, '/indicators/1/children/1/children/1'],
      ['h', '2.2', 2, '/indicators/1/children/1'],
      ['g', '2', 1, '/indicators/1'],
      ['total', '', 0, ''],
    ]);
  });

  it('know their parents and children', () => {
    expect(system.nodes.map((n) => n.parent)).toEqual([6, 5, 4, 4, 5, 6, -1]);
    expect(node(system, 'g').children).toEqual([1, 4]);
    expect(node(system, 'total').children).toEqual([0, 5]);
  });

  it('are frozen', () => {
    expect(Object.isFrozen(system)).toBe(true);
    expect(Object.isFrozen(system.nodes)).toBe(true);
    expect(system.nodes.every((n) => Object.isFrozen(n))).toBe(true);
  });
});

describe('effective weights', () => {
  it('are the products of the shares', () => {
    const system = systemOf(
      [w('a', 1), group('g', [w('b', '1/3'), w('c', 1)], { weight: 3 })],
      share,
    );
    // g is 3/4 of the total, b a quarter of it and c three quarters
    expect(
      system.nodes.map((n) => [
        n.id,
        fraction(n.share).toFraction(),
        fraction(n.effectiveWeight).toFraction(),
      ]),
    ).toEqual([
      ['a', '1/4', '1/4'],
      ['b', '1/4', '3/16'],
      ['c', '3/4', '9/16'],
      ['g', '3/4', '3/4'],
      ['total', '1', '1'],
    ]);
  });

  it('of the leaves add up to 1, whatever the weights', () => {
    const weight = fc
      .tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 997 }))
      .map(([n, d]) => `${n}/${d}`);
    fc.assert(
      fc.property(fc.array(weight, { minLength: 7, maxLength: 7 }), ([a, b, c, d, e, f, g]) => {
        const tree = systemOf(
          [
            group('g', [w('a', a ?? 1), w('b', b ?? 1)], { weight: g ?? 1 }),
            group('h', [w('c', c ?? 1), w('d', d ?? 1)], { weight: e ?? 1 }),
            w('f', f ?? 1),
          ],
          share,
        );
        const leaves = tree.nodes.filter((n) => n.leaf !== undefined);
        expect(sum(leaves.map((n) => fraction(n.effectiveWeight))).toFraction()).toBe('1');
      }),
    );
  });

  it('points make full marks, shares leave every node on the scale', () => {
    const points = systemOf([w('a', 50), group('g', [w('b', 20), w('c', 40)], { weight: 60 })], {
      weighting: { basis: 'points' },
      method: { scale: 110 },
    });
    expect(points.nodes.map((n) => n.fullMark)).toEqual(['50', '20', '40', '60', '110']);
    expect(toDecimal(fraction(node(points, 'b').effectiveWeight), 5)).toBe('0.18182');
    expect(systemOf([leaf('a'), leaf('b')]).nodes.map((n) => n.fullMark)).toEqual([
      '100',
      '100',
      '100',
    ]);
  });
});

describe('settings', () => {
  const system = systemOf(
    [
      leaf('a', { rounding: { digits: 3, mode: 'floor' } }),
      group('g', [leaf('b'), group('h', [leaf('c')], { aggregate: 'arithmetic' })], {
        rounding: { digits: 0, mode: 'up', carry: true },
        missing: { policy: 'zero' },
        aggregate: 'geometric',
      }),
    ],
    {
      method: {
        missing: { policy: 'renormalize', notApplicable: 'error' },
        levels: {
          二级指标: { rounding: { digits: 1, mode: 'half-even' }, aggregate: 'geometric' },
        },
      },
    },
  );

  it('of the method hold for the total and for every node that says nothing else', () => {
    const { rounding, group: total } = node(system, 'total');
    expect(rounding).toEqual({ digits: 2, mode: 'half-up', carry: false });
    expect(total).toMatchObject({ missing: 'renormalize', notApplicable: 'error' });
    expect(total?.method).toBe('arithmetic');
    expect(node(system, 'c').rounding).toEqual({ digits: 2, mode: 'half-up', carry: false });
  });

  it('of a level hold for that level alone', () => {
    expect(node(system, 'b').rounding).toEqual({ digits: 1, mode: 'half-even', carry: false });
    expect(node(system, 'h').rounding).toEqual({ digits: 1, mode: 'half-even', carry: false });
  });

  it('of a node hold for that node alone, before those of its level', () => {
    expect(node(system, 'a').rounding).toEqual({ digits: 3, mode: 'floor', carry: false });
    expect(node(system, 'g').rounding).toEqual({ digits: 0, mode: 'up', carry: true });
    expect(node(system, 'g').group?.method).toBe('geometric');
    expect(node(system, 'h').group?.method).toBe('arithmetic');
    expect(node(system, 'h').group).toMatchObject({ missing: 'renormalize' });
  });

  it('are taken whole: what a node leaves out of its own is the default, not the method’s', () => {
    expect(node(system, 'g').group).toMatchObject({
      missing: 'zero',
      notApplicable: 'renormalize',
    });
  });

  it('sum is how points are aggregated, unless told otherwise', () => {
    const points = { weighting: { basis: 'points' } } as const;
    expect(node(systemOf([w('a', 100)], points), 'total').group?.method).toBe('sum');
    const means = systemOf([w('a', 100)], { ...points, method: { aggregate: 'arithmetic' } });
    expect(node(means, 'total').group?.method).toBe('arithmetic');
  });
});

it('criteria hold for the leaves below that have none of their own', () => {
  const bare = (id: string): Indicator => {
    const { criteria: _, ...rest } = leaf(id);
    return rest;
  };
  const system = systemOf([
    group('g', [bare('a'), leaf('b', { criteria: '自有' }), group('h', [bare('c')])], {
      criteria: '共用',
    }),
    bare('d'),
  ]);
  expect(['a', 'b', 'c', 'd'].map((id) => node(system, id).leaf?.criteria)).toEqual([
    '共用',
    '自有',
    '共用',
    undefined,
  ]);
});

it('what is naturally a share has goalposts 0 and 1, and a mark is taken as it is', () => {
  const system = systemOf([leaf('a'), leaf('b', { measure: { type: 'boolean' } })]);
  expect(node(system, 'a').leaf?.normalize).toEqual({ method: 'identity' });
  expect(node(system, 'b').leaf?.normalize).toEqual({ method: 'goalposts', min: 0, max: 1 });
});

it('names the weights that it was built with', () => {
  const document = systemDocument([leaf('a')], { weighting: { status: 'assumed', note: '假定' } });
  expect(valued(buildSystem(document)).weights).toEqual({
    id: 'default',
    basis: 'equal',
    status: 'assumed',
    note: '假定',
  });
  expect(valued(buildSystem(document, { weightSet: weightSet({ a: 1 }) })).weights).toEqual({
    id: 'other',
    basis: 'share',
    status: 'published',
    note: undefined,
  });
});

describe('what cannot be built', () => {
  const faults = (document: ReturnType<typeof systemDocument>) => {
    const built = buildSystem(document);
    expect(built.value).toBeUndefined();
    const errors = built.diagnostics.filter(({ severity }) => severity === 'error');
    return errors.map(({ code, path }) => [code, path]);
  };
  const number = { type: 'number', unit: '户' } as const;

  it.each([
    ['reserved-id', [leaf('total')], '/indicators/0/id'],
    ['duplicate-id', [leaf('a'), group('g', [leaf('a')])], '/indicators/1/children/0/id'],
    ['leaf-or-group', [{ id: 'a', name: 'A' }], '/indicators/0'],
    ['leaf-or-group', [group('g', [leaf('a')], { measure: { type: 'score' } })], '/indicators/0'],
    ['normalize-missing', [leaf('a', { measure: number })], '/indicators/0'],
    [
      'ends-reversed',
      [leaf('a', { measure: number, normalize: { method: 'goalposts', min: 5, max: 5 } })],
      '/indicators/0/normalize',
    ],
    [
      'normalize-unfit',
      [leaf('a', { normalize: { method: 'table', scores: { '1': 1 } } })],
      '/indicators/0/normalize/method',
    ],
    [
      'worth-invalid',
      [
        leaf('a', {
          measure: {
            type: 'level',
            levels: [
              { id: 'low', name: '低', worth: 0 },
              { id: 'high', name: '高' },
            ],
          },
        }),
      ],
      '/indicators/0/measure/levels/1',
    ],
    [
      'items-weightless',
      [leaf('a', { measure: { type: 'checklist', items: [{ id: 'x', name: 'X', weight: 0 }] } })],
      '/indicators/0/measure/items',
    ],
    [
      'sum-needs-points',
      [group('g', [leaf('a')], { aggregate: 'sum' })],
      '/indicators/0/aggregate',
    ],
    [
      'power-unfit',
      [group('g', [leaf('a')], { aggregate: { method: 'power', p: '0' } })],
      '/indicators/0/aggregate/p',
    ],
    [
      'power-unfit',
      [group('g', [leaf('a')], { aggregate: { method: 'power', p: 1000 } })],
      '/indicators/0/aggregate/p',
    ],
    [
      'reflect-unfit',
      [
        group('g', [leaf('a')], {
          aggregate: { method: 'copeland', reflect: { from: [0, 10], onto: [1, 10] } },
        }),
      ],
      '/indicators/0/aggregate/method',
    ],
    [
      'coverage-unfit',
      [group('g', [leaf('a')], { missing: { policy: 'zero', minCoverage: 60 } })],
      '/indicators/0/missing/minCoverage',
    ],
    [
      'policy-unfit',
      [
        group('g', [leaf('a')], {
          aggregate: 'copeland',
          missing: { policy: 'zero', notApplicable: 'rescale' },
        }),
      ],
      '/indicators/0',
    ],
    [
      'ends-reversed',
      [
        group('g', [leaf('a')], {
          aggregate: { method: 'geometric', reflect: { from: [0, 0], onto: [1, 10] } },
        }),
      ],
      '/indicators/0/aggregate/reflect/from',
    ],
  ] as [string, Parameters<typeof systemDocument>[0], string][])('%s', (code, indicators, path) => {
    expect(faults(systemDocument(indicators))).toEqual([[code, path]]);
  });

  it('a table needs no worth, but a distribution does', () => {
    const levels = [
      { id: 'low', name: '低' },
      { id: 'high', name: '高' },
    ] as const;
    const scores = { method: 'table', scores: { low: 0, high: 100 } } as const;
    const level = leaf('a', { measure: { type: 'level', levels: [...levels] }, normalize: scores });
    expect(codesOf(buildSystem(systemDocument([level])))).toEqual([]);
    const spread = leaf('a', {
      measure: { type: 'distribution', levels: [...levels], cells: 'counts' },
    });
    expect(codesOf(buildSystem(systemDocument([spread])))).toEqual([
      'worth-invalid',
      'worth-invalid',
    ]);
  });

  it('a method without room or sense', () => {
    const reflect = { from: [0, 10], onto: [5, 5] } as {
      from: [number, number];
      onto: [number, number];
    };
    const document = systemDocument([leaf('a')], {
      method: {
        scale: 0,
        aggregate: { method: 'geometric', reflect },
        levels: { 'a/b': { aggregate: { method: 'geometric', reflect } } },
        ranking: { on: 'exact', ties: 'dense', breakTies: ['aa'] },
      },
    });
    expect(faults(document)).toEqual([
      ['unknown-indicator', '/method/ranking/breakTies/0'],
      ['unknown-level', '/method/levels/a~1b'],
      ['scale-not-positive', '/method/scale'],
      ['ends-reversed', '/method/aggregate/reflect/onto'],
      ['ends-reversed', '/method/levels/a~1b/aggregate/reflect/onto'],
    ]);
  });

  it('digits beyond what a reported score can hold, once where they are declared', () => {
    // 9007.199254740991 · 10^12 = 2^53 − 1
    const rounded = (scale: number | string, digits: number, rest: Partial<Method> = {}) =>
      systemDocument([group('g', [leaf('a'), leaf('b')])], {
        method: { scale, rounding: { digits, mode: 'half-up' }, ...rest },
      });
    expect(codesOf(buildSystem(rounded('9007.199254740991', 12)))).toEqual([]);
    expect(faults(rounded('9007.199254740992', 12))).toEqual([
      ['rounding-too-fine', '/method/rounding/digits'],
    ]);
    expect(buildSystem(rounded(10000, 12)).diagnostics[0]?.params).toEqual({
      ...{ node: 'total', found: 12, reach: '10000', most: 11 },
    });
    const fine = { rounding: { digits: 12, mode: 'half-up' } } as const;
    expect(faults(rounded(10000, 2, { levels: { 二级指标: fine } }))).toEqual([
      ['rounding-too-fine', '/method/levels/二级指标/rounding/digits'],
    ]);
    const own = systemDocument([leaf('a', fine), leaf('b')], { method: { scale: 10000 } });
    expect(faults(own)).toEqual([['rounding-too-fine', '/indicators/0/rounding/digits']]);
    const raised = {
      ...rounded(9000, 12),
      adjustments: [
        { type: 'bonus', id: 'plus', name: '加分', ceiling: 10000 },
      ] as Some<Adjustment>,
    };
    expect(buildSystem(raised).diagnostics.map((d) => d.params)).toEqual([
      { node: 'total', found: 12, reach: '10000', most: 11 },
    ]);
  });

  it('a sum that is reflected, where it is the method', () => {
    const document = systemDocument([w('a', 100)], {
      weighting: { basis: 'points' },
      method: {
        aggregate: { method: 'sum', reflect: { from: [0, 10], onto: [1, 10] } },
        levels: { 一级指标: { missing: { policy: 'zero', minCoverage: '3/2' } } },
      },
    });
    expect(faults(document)).toEqual([
      ['reflect-unfit', '/method/aggregate/method'],
      ['coverage-unfit', '/method/levels/一级指标/missing/minCoverage'],
    ]);
  });

  it('weights below 0, which a program may build', () => {
    const document = systemDocument(
      [w('a', -1), group('g', [w('b', 3), w('c', '-0.5')], { weight: 2 })],
      share,
    );
    expect(faults(document)).toEqual([
      ['bad-pattern', '/indicators/0/weight'],
      ['bad-pattern', '/indicators/1/children/1/weight'],
    ]);
  });

  it('a group without weight has no shares to speak of', () => {
    const document = systemDocument([group('g', [w('a', 0), w('b', 0)], { weight: 1 })], share);
    expect(faults(document)).toEqual([['weight-zero-group', '/indicators/0']]);
  });

  it('says all at once', () => {
    const document = systemDocument([leaf('a'), leaf('a', { weight: 3 }), leaf('total')]);
    expect(faults(document)).toEqual([
      ['duplicate-id', '/indicators/1/id'],
      ['reserved-id', '/indicators/2/id'],
      ['weight-unexpected', '/indicators/1/weight'],
    ]);
  });
});
