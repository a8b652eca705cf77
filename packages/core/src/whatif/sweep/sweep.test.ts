import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounds } from '../../../../../.config/rounds.ts';
import { type Line, valueAt } from '../../evaluate/lines/linear.ts';
import { exactText } from '../../numeric/decimal.ts';
import { decimalText } from '../../numeric/decimal-text.ts';
import { compareReal } from '../../numeric/exact.ts';
import { compareNumbers, readExact, toFraction } from '../../numeric/exact-text.ts';
import { type Fraction, fraction } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { absentOf, listed, ranks } from '../../numeric/ranks.ts';
import { isRational, type Real } from '../../numeric/real.ts';
import {
  codesOf,
  datasetOf,
  group,
  leaf,
  type Rest,
  resultOf,
  rowsOf,
  systemOf,
  valued,
} from '../../testing/fixtures.ts';
import { totalsAt } from '../../testing/moved-weight.ts';
import { sweep } from './sweep.ts';
import { tieInterval } from './tie-interval.ts';

const heads = ['unit', 'speed', 'users', 'open', 'safe'];
/** Numbers from `min` to 100, so that what is observed does not hang on the points. */
const number = (id: string, weight: number, min: number) =>
  leaf(id, {
    weight,
    measure: { type: 'number', unit: '%' },
    normalize: { method: 'goalposts', min, max: 100 },
  });
const weighted = (rest: Rest = {}, service = {}, min = 0) =>
  systemOf(
    [
      group('service', [number('speed', 45, min), number('users', 15, min)], {
        ...{ weight: 60, ...service },
      }),
      number('open', 30, min),
      number('safe', 10, min),
    ],
    { weighting: { basis: 'share' }, ...rest },
  );
const result = resultOf(
  weighted(),
  rowsOf(heads, ['甲', 90, 50, 60, 70], ['乙', 60, 90, 95, 40], ['丙', 80, 80, 70, 100]),
);

/** The ranks of totals, best first. */
const ranksOf = (totals: readonly (Real | undefined)[], ties: 'dense' | 'competition') =>
  listed(
    ranks(
      (a, b) => {
        const [x, y] = [totals[a], totals[b]];
        return x && y ? compareReal(x, y) : 0;
      },
      { units: totals.length, absent: absentOf(totals.map((x) => x !== undefined)), ties },
    ),
  );

/** Where each line meets another within bounds, pair by pair, in rationals and no other way. */
function pairwise(lines: readonly (Line | undefined)[], low: Fraction, high: Fraction) {
  const points = new Map<string, { at: Fraction; pairs: (readonly [number, number])[] }>();
  for (const [a, x] of lines.entries()) {
    for (const [b, y] of lines.entries()) {
      if (b <= a || !x || !y || x.slope.equals(y.slope)) continue;
      const at = y.intercept.sub(x.intercept).div(x.slope.sub(y.slope));
      if (at.compare(low) <= 0 || at.compare(high) >= 0) continue;
      const known = points.get(at.toFraction()) ?? { at, pairs: [] };
      known.pairs.push(x.slope.compare(y.slope) > 0 ? [a, b] : [b, a]);
      points.set(at.toFraction(), known);
    }
  }
  return [...points.values()].toSorted((x, y) => x.at.compare(y.at));
}

const mark = fc.constantFrom(0, 20, 40, 50, 60, 80, 100);
const cell = fc.oneof({ arbitrary: mark, weight: 9 }, { arbitrary: fc.constant(null), weight: 1 });
/** The first unit has every cell, so that there is always a worst score. */
const table = (marks: typeof cell | typeof mark) =>
  fc
    .tuple(
      fc.tuple(mark, mark, mark, mark),
      fc.array(fc.tuple(marks, marks, marks, marks), { minLength: 1, maxLength: 6 }),
    )
    .map(([first, others]) =>
      rowsOf(heads, ...[first, ...others].map((cells, u) => [`u${u}`, ...cells])),
    );
const systems = {
  share: weighted(),
  points: weighted({ weighting: { basis: 'points' } }),
  places: weighted({ method: { ranking: { on: 'rounded', ties: 'competition' } } }),
  floor: weighted({ method: { rounding: { digits: 0, mode: 'floor' } } }),
  exact: weighted({ method: { ranking: { on: 'exact', ties: 'dense' } } }),
  zero: weighted({ method: { missing: { policy: 'zero' } } }),
  worst: weighted({ method: { missing: { policy: 'worst' } } }),
  renormalize: weighted({ method: { missing: { policy: 'renormalize' } } }),
  sum: weighted({ method: { aggregate: 'sum' }, weighting: { basis: 'points' } }),
  carried: weighted({ method: { rounding: { digits: 0, mode: 'half-up', carry: true } } }),
  'min below': weighted({}, { aggregate: 'min' }),
};
const hasGaps = (name: keyof typeof systems) => ['zero', 'worst', 'renormalize'].includes(name);
const drawn = fc
  .constantFrom(...(Object.keys(systems) as (keyof typeof systems)[]))
  .chain((name) => fc.tuple(fc.constant(name), table(hasGaps(name) ? cell : mark)));
const node = fc.constantFrom('service', 'speed', 'open');

describe('an exact sweep', () => {
  it('finds every crossing, and who overtakes whom', () => {
    const { crossings, stretches, now, method } = valued(sweep(result, { node: 'open' }));
    expect([method, now]).toEqual(['exact', '0.3']);
    // 甲 80 · 6/7 + 70 · 1/7 = 550/7 without open and 60 with it alone; 乙 445/7 and 95; 丙 580/7 and 70
    expect(
      crossings.map(({ at, overtakes }) => [
        decimalText(at, 4),
        ...overtakes.map((o) => `${o.unit} ${o.how} ${o.of}`),
      ]),
    ).toEqual([
      ['0.3', '乙 overtakes 甲'],
      ['0.4355', '乙 overtakes 丙'],
    ]);
    expect(stretches.map((s) => s.ranks)).toEqual([
      [2, 3, 1],
      [3, 2, 1],
      [3, 1, 2],
    ]);
  });

  it('says where reported scores are level', () => {
    const [first] = valued(sweep(result, { node: 'open' })).crossings;
    const { from = '', to = '' } = first?.overtakes[0]?.level ?? {};
    const ends = [from, first?.at ?? '', to];
    expect(ends.toSorted(compareNumbers)).toEqual(ends);
    expect(new Set(ends).size).toBe(3);
  });

  it('is what the plain way is: pair by pair, from totals scored anew', () => {
    fc.assert(
      fc.property(drawn, node, ([name, rows], id) => {
        const system = systems[name];
        const data = datasetOf(rows);
        const now = resultOf(system, rows);
        const found = valued(sweep(now, { node: id }));
        const { method, crossings, stretches, units } = found;
        const lines = found.lines.map(
          (line) => line && { intercept: readExact(line.intercept), slope: readExact(line.slope) },
        );
        if (method === 'grid') {
          expect(['renormalize', 'min below', 'carried']).toContain(name);
          return;
        }
        const [low, middle, high] = ['0', '1/2', '1'].map(fraction) as [
          ...[Fraction, Fraction, Fraction],
        ];
        const [quarter, half, most] = ['1/4', '1/2', '3/4'].map((w) =>
          totalsAt(system, data, id, fraction(w)),
        );
        for (const [u, line] of lines.entries()) {
          expect(line && valueAt(line, fraction('1/4'))).toEqual(quarter?.[u]);
          expect(line && valueAt(line, middle)).toEqual(half?.[u]);
          expect(line && valueAt(line, fraction('3/4'))).toEqual(most?.[u]);
        }
        const points = pairwise(lines, low, high);
        const { ranking } = system.document.method;
        const rounding =
          ranking.on === 'rounded' ? system.nodes[system.total]?.rounding : undefined;
        const overtakesAt = (at: Fraction, pairs: readonly (readonly [number, number])[]) =>
          pairs.map(([a, b]) => {
            const [x, y] = [lines[a], lines[b]];
            const level = rounding && x && y && tieInterval(x, y, at, rounding, [low, high]);
            return { unit: units[a], of: units[b], how: 'overtakes', level };
          });
        const sorted = (
          overtakes: readonly { unit?: string | undefined; of?: string | undefined }[],
        ) => overtakes.toSorted((x, y) => (`${x.unit} ${x.of}` < `${y.unit} ${y.of}` ? -1 : 1));
        expect(
          crossings.map(({ at, lower, upper, overtakes }) => {
            expect([lower, upper]).toEqual([at, at]);
            return [at, sorted(overtakes)];
          }),
        ).toEqual(points.map(({ at, pairs }) => [exactText(at), sorted(overtakesAt(at, pairs))]));
        const ends = [low, ...points.map(({ at }) => at), high];
        expect(stretches.map(({ from, to }) => [from, to])).toEqual(
          ends.slice(1).map((end, i) => [exactText(itemAt(ends, i)), exactText(end)]),
        );
        for (const { from, to, ranks } of stretches) {
          const within = readExact(from).add(readExact(to)).div(2);
          const totals = lines.map((line) => line && valueAt(line, within));
          expect(ranks).toEqual(ranksOf(totals, ranking.ties as 'dense'));
        }
      }),
      { numRuns: rounds(50, 500) },
    );
  });

  it('agrees with scoring anew on either side of every crossing, and on it', () => {
    fc.assert(
      fc.property(drawn, node, ([name, rows], id) => {
        const system = systems[name];
        const data = datasetOf(rows);
        const { method, units, crossings, stretches } = valued(
          sweep(resultOf(system, rows), { node: id }),
        );
        if (method === 'grid') return;
        const { ties } = system.document.method.ranking;
        for (const { from, to, ranks } of stretches) {
          const totals = totalsAt(system, data, id, readExact(from).add(readExact(to)).div(2));
          expect(ranks).toEqual(ranksOf(totals, ties as 'dense'));
        }
        for (const { at, overtakes } of crossings) {
          const totals = totalsAt(system, data, id, readExact(at));
          for (const { unit, of } of overtakes) {
            expect(totals[units.indexOf(unit)]).toEqual(totals[units.indexOf(of)]);
          }
        }
      }),
      { numRuns: rounds(20, 200) },
    );
  });

  it('refuses what is not there', () => {
    expect(codesOf(sweep(result, { node: 'opne' }))).toEqual(['unknown-indicator']);
    expect(codesOf(sweep(result, { node: 'open', from: '0.5', to: '0.5' }))).toEqual([
      'sweep-range',
    ]);
  });
});

describe('a sweep of totals that are no lines', () => {
  const geometric = systemOf([leaf('a'), leaf('b')], { method: { aggregate: 'geometric' } });

  it('has the crossing within 2^−20 of the range, in rationals', () => {
    // 1^w · 4^(1−w) = 2 where w = 1/2
    const rows = rowsOf(['unit', 'a', 'b'], ['甲', 1, 4], ['乙', 2, 2]);
    const found = valued(sweep(resultOf(geometric, rows), { node: 'a' }));
    expect(found.method).toBe('grid');
    expect(found.nonlinear).toEqual(['甲', '乙']);
    expect(found.grid?.parts).toBe(128);
    expect(toFraction(found.grid?.width ?? '')).toBe(`1/${2 ** 20}`);
    expect(
      found.crossings.map(({ at, lower, upper, overtakes }) => [
        ...[at, lower, upper].map(toFraction),
        ...overtakes,
      ]),
    ).toEqual([
      [
        ...['1/2', `${2 ** 19 - 1}/${2 ** 20}`, `${2 ** 19 + 1}/${2 ** 20}`],
        { unit: '乙', of: '甲', how: 'overtakes', level: undefined },
      ],
    ]);
    expect(found.stretches.map(({ ranks }) => ranks)).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('says who is level for a while where rounding is carried', () => {
    const carried = systemOf([group('all', [leaf('a'), leaf('b')])], {
      method: { rounding: { digits: 0, mode: 'half-up', carry: true } },
    });
    // 甲 w · 3 and 乙 1 go up as whole numbers: level from 1/6 and ahead from 1/2
    const rows = rowsOf(['unit', 'a', 'b'], ['甲', 3, 0], ['乙', 1, 1]);
    const found = valued(sweep(resultOf(carried, rows), { node: 'a' }));
    expect(found.method).toBe('grid');
    expect(
      found.crossings.map(({ at, overtakes }) => [
        decimalText(at, 5),
        ...overtakes.map(({ unit, how, of }) => `${unit} ${how} ${of}`),
      ]),
    ).toEqual([
      ['0.16667', '甲 draws-level 乙'],
      ['0.5', '甲 pulls-ahead 乙'],
    ]);
  });

  it('sees a unit come to have a total', () => {
    // 甲 has a alone, 30 % of its marks now; with half of the weight it has a total, and is ahead
    const covered = systemOf([leaf('a', { weight: 3 }), leaf('b', { weight: 7 })], {
      weighting: { basis: 'share' },
      method: { missing: { policy: 'renormalize', minCoverage: '0.5' } },
    });
    const rows = rowsOf(['unit', 'a', 'b'], ['甲', 90, null], ['乙', 40, 50]);
    const found = valued(sweep(resultOf(covered, rows), { node: 'a' }));
    expect([found.method, found.nonlinear]).toEqual(['grid', ['甲']]);
    expect(found.stretches.map(({ ranks }) => ranks)).toEqual([
      [undefined, 1],
      [1, 2],
    ]);
    expect(found.crossings.map(({ overtakes }) => overtakes)).toEqual([[]]);
    expect(decimalText(found.crossings[0]?.at ?? '0', 5)).toBe('0.5');
  });

  it('sees what weighs nothing now', () => {
    const none = systemOf([leaf('a', { weight: 0 }), leaf('b', { weight: 1 })], {
      weighting: { basis: 'share' },
      method: { missing: { policy: 'renormalize' } },
    });
    const rows = rowsOf(['unit', 'a', 'b'], ['甲', 90, null], ['乙', 40, 50], ['丙', 60, 30]);
    const found = valued(sweep(resultOf(none, rows), { node: 'a' }));
    expect(found.stretches[0]?.ranks).toEqual([1, 2, 3]);
    expect(found.stretches.at(-1)?.ranks).toEqual([1, 3, 2]);
  });

  const nonlinear = {
    geometric: weighted({ method: { aggregate: 'geometric' } }, {}, -20),
    carried: weighted({ method: { rounding: { digits: 0, mode: 'half-up', carry: true } } }),
    renormalize: weighted({ method: { missing: { policy: 'renormalize' } } }),
    covered: weighted({ method: { missing: { policy: 'renormalize', minCoverage: '0.5' } } }),
    points: weighted(
      { method: { aggregate: 'geometric' }, weighting: { basis: 'points' } },
      {},
      -20,
    ),
  };
  it('agrees with scoring anew on either side of every crossing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(nonlinear) as (keyof typeof nonlinear)[])),
        table(mark),
        table(cell),
        node,
        (name, full, some, id) => {
          const system = nonlinear[name];
          const rows = name === 'renormalize' || name === 'covered' ? some : full;
          const data = datasetOf(rows);
          const found = valued(sweep(resultOf(system, rows), { node: id, from: '0.1', to: '0.7' }));
          const { ties } = system.document.method.ranking;
          const ranksAt = (w: Fraction) => ranksOf(totalsAt(system, data, id, w), ties as 'dense');
          if (found.method === 'exact') return;
          for (const [i, { lower, upper }] of found.crossings.entries()) {
            expect(ranksAt(readExact(lower))).toEqual(found.stretches[i]?.ranks);
            expect(ranksAt(readExact(upper))).toEqual(found.stretches[i + 1]?.ranks);
            const width = readExact(found.grid?.width ?? '1');
            const steps = readExact(upper).sub(readExact(lower)).div(width);
            expect(['1', '2']).toContain(steps.toFraction());
          }
          const { at: share, totals } = found.grid?.samples[40] ?? { at: '0', totals: [] };
          const at = readExact(share);
          expect(totals.map((x) => x !== undefined)).toEqual(
            totalsAt(system, data, id, at).map((x) => x !== undefined),
          );
          for (const [u, x] of totalsAt(system, data, id, at).entries()) {
            if (x === undefined || !isRational(x)) continue;
            // Samples are doubles; what they are compared with is exact.
            expect(Math.abs(Number(totals[u]) - x.valueOf())).toBeLessThan(1e-9);
          }
        },
      ),
      { numRuns: rounds(3, 30) },
    );
  });
});
