import type { Scenario } from '@zhibiao/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactScoreAt } from '../evaluate/exact/scores-at.ts';
import { readExact } from '../numeric/exact-text.ts';
import { type Fraction, fraction } from '../numeric/fraction.ts';
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
  type Some,
  systemOf,
  valued,
} from '../testing/fixtures.ts';
import { rankBounds } from './bounds/rank-bounds.ts';
import { breakEven } from './path/break-even.ts';
import { pathToRank } from './path/path-to-rank.ts';
import { applyScenario, limitUnits } from './scenario/apply.ts';
import { compare } from './scenario/compare.ts';
import { oneAtATime } from './sensitivity/one-at-a-time.ts';

const system = systemOf(
  [
    group('service', [leaf('speed', { weight: 3 }), leaf('users', { weight: 1 })], { weight: 6 }),
    leaf('open', { weight: 3 }),
    leaf('safe', { weight: 1 }),
  ],
  { weighting: { basis: 'share' } },
);
const rows = rowsOf(
  ['unit', 'speed', 'users', 'open', 'safe'],
  ['甲', 90, 50, 60, 70],
  ['乙', 60, 90, 95, 40],
  ['丙', 80, 80, 70, 100],
);
const dataset = datasetOf(rows);
const result = resultOf(system, rows);
const sharesOf = (scenario: Scenario) => {
  const changed = valued(applyScenario(system, scenario));
  return Object.fromEntries(
    changed.nodes.map(({ id, share }) => [id, fraction(share).toFraction()]),
  );
};

describe('a scenario', () => {
  it('sets a weight, the siblings in proportion', () => {
    // open 1/2, so service and safe share the other half 6 : 1
    expect(sharesOf({ name: 'x', weights: { open: '0.5' } })).toMatchObject({
      ...{ open: '1/2', service: '3/7', safe: '1/14', speed: '3/4' },
    });
  });
  it('by a factor, with a lock', () => {
    // open 0.3 × 1.5 = 0.45, safe stays 0.1, service has the rest
    expect(sharesOf({ name: 'x', weights: { open: '×1.5' }, lock: ['safe'] })).toMatchObject({
      ...{ open: '9/20', safe: '1/10', service: '9/20' },
    });
  });
  it('drops, and its siblings take the weight', () => {
    expect(sharesOf({ name: 'x', drop: ['open', 'users'] })).toMatchObject({
      ...{ service: '6/7', safe: '1/7', speed: '1' },
    });
  });
  it('keeps points as points', () => {
    const points = systemOf([leaf('a', { weight: 60 }), leaf('b', { weight: 40 })], {
      weighting: { basis: 'points' },
    });
    const changed = valued(applyScenario(points, { name: 'x', weights: { a: 80 } }));
    expect(changed.nodes.map(({ fullMark: full }) => fraction(full).toFraction())).toEqual([
      '80',
      '20',
      '100',
    ]);
  });
  it('switches methods, of all and of one', () => {
    const changed = valued(
      applyScenario(system, {
        name: 'x',
        method: { rounding: { digits: 0, mode: 'floor' } },
        indicators: { service: { aggregate: 'min' } },
      }),
    );
    expect([...valued(scores(valued(score(changed, dataset)), changed.nodes[2]?.id))]).toEqual([
      50, 60, 80,
    ]);
  });
  it('limits units, and names those that are not there', () => {
    const few = valued(limitUnits(dataset, { name: 'x', units: ['丙', '甲'] }));
    expect(valued(score(system, few)).dataset.units.map((u) => u.id)).toEqual(['甲', '丙']);
    expect(codesOf(limitUnits(dataset, { name: 'x', units: ['丁'] }))).toEqual(['unknown-unit']);
  });
  it('refuses what cannot be', () => {
    const codes = (scenario: Omit<Scenario, 'name'>) =>
      codesOf(applyScenario(system, { name: 'x', ...scenario }));
    expect(codes({ weights: { opne: 1 }, drop: ['nobody'] })).toEqual([
      'unknown-indicator',
      'unknown-indicator',
    ]);
    expect(codes({ weights: { open: '1.2' } })).toEqual(['weights-cannot-be-met']);
    expect(codes({ weights: { open: '0.5' }, lock: ['service', 'safe'] })).toEqual([
      'weights-cannot-be-met',
    ]);
    expect(codes({ drop: ['speed', 'users'] })).toEqual(['group-emptied']);
    expect(codes({ drop: ['service'] })).toEqual([]);
  });
});

it('a comparison says what each leaf changed, and adds up', () => {
  const after = valued(
    score(valued(applyScenario(system, { name: 'x', weights: { open: '0.5' } })), dataset),
  );
  const [first, second] = valued(compare(result, { after }));
  // 甲: 0.6 · 80 + 0.3 · 60 + 0.1 · 70 = 73; then 3/7 · 80 + 30 + 5 = 69.2857…
  expect(first).toMatchObject({ unit: '甲', score: ['73.00', '69.29'], remainder: '0' });
  expect(first?.causes.map(({ id, change }) => [id, change.slice(0, 8)])).toEqual([
    ['open', '12'],
    ['speed', '-11.5714'],
    ['users', '-2.14285'],
    ['safe', '-2'],
  ]);
  expect(second?.rank).toEqual([2, 1]);
  expect(second?.places).toBe(1);
  expect(second?.nodes.open?.rank).toEqual([1, 1]);
});

/** The unrounded total under a share of one node, scored anew. */
function totalAt(of: typeof system, data: typeof dataset, node: string, w: Fraction, unit: number) {
  const changed = valued(applyScenario(of, { name: 'x', weights: { [node]: w.toFraction() } }));
  return exactScoreAt(workings(valued(score(changed, data))), changed.total, unit);
}

it('the weight at which two units would tie, checked by scoring anew', () => {
  const found = valued(breakEven(result, { unit: '甲', rival: '乙' }));
  expect(found.map(({ indicator }) => indicator)).toEqual([
    'speed',
    'users',
    'service',
    'open',
    'safe',
  ]);
  for (const { indicator, at } of found) {
    if (at === undefined || at === '0' || at === '1') continue;
    const [a, b] = [0, 1].map((u) => totalAt(system, dataset, indicator, readExact(at), u));
    expect(a).toEqual(b);
  }
  expect(found.some(({ at }) => at !== undefined)).toBe(true);
  expect(codesOf(breakEven(result, { unit: '甲', rival: '丁' }))).toEqual(['unknown-unit']);
});

describe('certain orders', () => {
  const marks = fc.integer({ min: 0, max: 10 }).map((x) => x * 10);
  const corner = fc.array(fc.constantFrom('0.8', '1', '1.2', '0.93'), {
    minLength: 5,
    maxLength: 5,
  });
  it('holds for weights anywhere in their ranges', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(marks, marks, marks, marks), { minLength: 2, maxLength: 5 }),
        fc.array(corner, { minLength: 5, maxLength: 5 }),
        (table, corners) => {
          const data = rowsOf(
            ['unit', 'speed', 'users', 'open', 'safe'],
            ...table.map((cells, u) => [`u${u}`, ...cells]),
          );
          const { bounds } = valued(rankBounds(resultOf(system, data), { within: '0.2' }));
          for (const [a = '1', b = '1', c = '1', d = '1', e = '1'] of corners) {
            const times = (weight: number, factor: string) =>
              fraction(weight).mul(fraction(factor)).toFraction();
            const moved = systemOf(
              [
                group(
                  'service',
                  [leaf('speed', { weight: times(3, a) }), leaf('users', { weight: times(1, b) })],
                  { weight: times(6, c) },
                ),
                leaf('open', { weight: times(3, d) }),
                leaf('safe', { weight: times(1, e) }),
              ],
              {
                weighting: { basis: 'share' },
                method: { ranking: { on: 'exact', ties: 'competition' } },
              },
            );
            const { ranks = [] } = resultOf(moved, data).nodes[moved.total] ?? {};
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

  it('says which pairs miss different cells', () => {
    const gaps = systemOf([leaf('a'), leaf('b')], {
      method: { missing: { policy: 'renormalize' } },
    });
    const some = resultOf(gaps, rowsOf(['unit', 'a', 'b'], ['甲', 1, null], ['乙', 30, 40]));
    const { uncertified, certain, bounds } = valued(rankBounds(some));
    expect(uncertified).toEqual([['甲', '乙']]);
    expect(certain).toEqual([['乙', '甲']]);
    expect(bounds.map(({ isTight }) => isTight)).toEqual([false, false]);
  });
});

it('the influence of each indicator', () => {
  const all = valued(oneAtATime(result));
  const open = all.find(({ id }) => id === 'open');
  expect(open?.effectiveWeight).toBe('0.3');
  // Level at 73 with 甲 before; without it 63.57 against 78.57 and 82.86.
  expect(open?.dropped).toEqual({ places: 1, moved: 1, most: { unit: '乙', places: -1 } });
  expect(all.every(({ correlation = 0 }) => Math.abs(correlation) <= 1)).toBe(true);
});

it('what it takes to reach a rank, checked by scoring anew', () => {
  const { improvements, lacking, target } = valued(pathToRank(result, { unit: '甲', rank: 1 }));
  // 丙 has 0.6 · 80 + 21 + 10 = 79, 甲 73
  expect([target, lacking]).toEqual(['79', '6']);
  expect(improvements).toEqual([{ id: 'open', name: 'OPEN', from: '60', to: '80', gain: '6' }]);
  const better = resultOf(system, [
    { ...rows[0], unit: '甲', open: 80 },
    ...rows.slice(1),
  ] as Some<never>);
  expect(exactScoreAt(workings(better), system.total, 0)).toEqual(
    exactScoreAt(workings(better), system.total, 2),
  );
  expect(valued(pathToRank(result, { unit: '丙', rank: 1 })).improvements).toEqual([]);
});
