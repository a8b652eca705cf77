import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codesOf,
  group,
  leaf,
  resultOf,
  rowsOf,
  systemOf,
  valued,
} from '../../testing/fixtures.ts';
import { rankBounds } from './rank-bounds.ts';

const weighted = (speed: number, users: number, service: number, open: number) =>
  systemOf(
    [
      group('service', [leaf('speed', { weight: speed }), leaf('users', { weight: users })], {
        weight: service,
      }),
      leaf('open', { weight: open }),
    ],
    {
      weighting: { basis: 'share' },
      method: { ranking: { on: 'exact', ties: 'competition' } },
    },
  );
const heads = ['unit', 'speed', 'users', 'open'];
const result = resultOf(
  weighted(75, 25, 60, 40),
  rowsOf(heads, ['甲', 90, 50, 20], ['乙', 50, 90, 60]),
);

describe('intervals of weights', () => {
  it('stand for the part of those that have one', () => {
    // 甲 80 and 20, 乙 60 and 60 (within 0): level where service has 2/3 and open 1/3
    const orders = (to: string) =>
      valued(rankBounds(result, { within: '0', intervals: { open: ['0', to] } })).certain;
    // service keeps 0.6, so open is 1/3 of both at 0.3
    expect(orders('0.29')).toEqual([['甲', '乙']]);
    expect(orders('0.3')).toEqual([]);
    expect(orders('0.31')).toEqual([]);
  });

  it('give weight to what had none', () => {
    const none = resultOf(
      weighted(75, 25, 100, 0),
      rowsOf(heads, ['甲', 80, 80, 0], ['乙', 70, 70, 100]),
    );
    const certain = (open: readonly [string, string]) =>
      valued(rankBounds(none, { within: '0', intervals: { open } })).certain;
    expect(valued(rankBounds(none)).certain).toEqual([['甲', '乙']]);
    expect(certain(['0', '0.09'])).toEqual([['甲', '乙']]);
    // level where open has 0.1 beside 1
    expect(certain(['0', '0.1'])).toEqual([]);
    expect(certain(['0.2', '0.5'])).toEqual([['乙', '甲']]);
  });

  it('hold for weights anywhere in them', () => {
    const mark = fc.constantFrom(0, 20, 50, 60, 100);
    const drawn = fc.integer({ min: 10, max: 50 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(mark, mark, mark), { minLength: 2, maxLength: 5 }),
        fc.array(fc.tuple(drawn, drawn), { minLength: 4, maxLength: 4 }),
        (table, corners) => {
          const rows = rowsOf(heads, ...table.map((cells, u) => [`u${u}`, ...cells]));
          const { bounds } = valued(
            rankBounds(resultOf(weighted(75, 25, 60, 40), rows), {
              within: '0',
              intervals: { users: ['0.1', '0.5'], open: ['1/10', '1/2'] },
            }),
          );
          for (const [users, open] of corners) {
            const moved = weighted(75, users, 60, open);
            const { ranks = [] } = resultOf(moved, rows).nodes[moved.total] ?? {};
            for (const [u, rank] of ranks.entries()) {
              expect(rank).toBeGreaterThanOrEqual(bounds[u]?.best ?? 99);
              expect(rank).toBeLessThanOrEqual(bounds[u]?.worst ?? 0);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    [{ opne: ['0', '1'] }, 'unknown-indicator'],
    [{ open: ['0.5', '0.2'] }, 'weight-interval'],
    [{ open: ['0', '0'] }, 'weight-interval'],
    [{ open: ['-0.1', '0.2'] }, 'weight-interval'],
    [{ open: ['0.1', '1.2'] }, 'weight-interval'],
    [{ open: ['a', '1'] }, 'weight-interval'],
  ] as const)('%j: %s', (intervals, code) => {
    expect(codesOf(rankBounds(result, { intervals }))).toEqual([code]);
  });
});

it.each(['2', '-0.1', 'a fifth'])('± %s is no part', (within) => {
  const { diagnostics } = rankBounds(result, { within });
  expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
    ['part-range', { option: 'within', found: within }],
  ]);
});

it('weight that goes elsewhere than to the siblings is not certified', () => {
  const rows = rowsOf(heads, ['甲', 90, 'N/A', 20], ['乙', 50, 90, 60]);
  const under = (notApplicable: 'renormalize' | 'spread' | 'rescale') =>
    codesOf(
      rankBounds(
        resultOf(
          systemOf([group('service', [leaf('speed'), leaf('users')]), leaf('open')], {
            method: { missing: { policy: 'renormalize', notApplicable } },
          }),
          rows,
        ),
      ),
    );
  expect(under('renormalize')).toEqual([]);
  expect(under('spread')).toEqual(['not-linear']);
  expect(under('rescale')).toEqual(['not-linear']);
});

it('a group that is missing and scored counts with that score', () => {
  const zero = systemOf(
    [group('service', [leaf('speed')], { missing: { policy: 'renormalize' } }), leaf('open')],
    { method: { missing: { policy: 'zero' } } },
  );
  // 甲 is at 0 for service: 45 against 60, and behind until service has 1/3 of the weight
  const rows = rowsOf(['unit', 'speed', 'open'], ['甲', null, 90], ['乙', 60, 60]);
  const { certain } = valued(rankBounds(resultOf(zero, rows), { within: '0.2' }));
  expect(certain).toEqual([['乙', '甲']]);
});

it('units whose total may come and go with the weights are named', () => {
  const covered = systemOf([leaf('a', { weight: 3 }), leaf('b', { weight: 7 })], {
    weighting: { basis: 'share' },
    method: { missing: { policy: 'renormalize', minCoverage: '0.5' } },
  });
  const rows = rowsOf(['unit', 'a', 'b'], ['甲', 90, null], ['乙', 40, 50]);
  const { diagnostics } = rankBounds(resultOf(covered, rows));
  expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
    ['not-linear', { indicator: 'a', units: ['甲'] }],
  ]);
  expect(codesOf(rankBounds(resultOf(covered, rows.slice(1))))).toEqual([]);
});
