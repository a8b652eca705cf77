import type { Scenario } from '@zhibiao/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounds } from '../../../../../.config/rounds.ts';
import { exactScoreAt } from '../../evaluate/exact/scores-at.ts';
import { compareReal } from '../../numeric/exact.ts';
import type { Result } from '../../result/result.ts';
import { score } from '../../result/score.ts';
import { workings } from '../../result/workings.ts';
import {
  codesOf,
  datasetOf,
  group,
  leaf,
  type Rest,
  rowsOf,
  systemOf,
  valued,
} from '../../testing/fixtures.ts';
import { applyScenario } from '../scenario/apply.ts';
import { type OneAtATime, oneAtATime } from './one-at-a-time.ts';

const heads = ['unit', 'speed', 'users', 'open', 'safe', 'alone'];
const weighted = (rest: Rest = {}, service = {}) =>
  systemOf(
    [
      group('service', [leaf('speed', { weight: 3 }), leaf('users', { weight: 1 })], {
        ...{ weight: 6, ...service },
      }),
      leaf('open', { weight: 2 }),
      leaf('safe', { weight: 1 }),
      group('single', [leaf('alone', { weight: 1 })], { weight: 1 }),
    ],
    { weighting: { basis: 'share' }, ...rest },
  );
type System = ReturnType<typeof weighted>;
type Data = ReturnType<typeof datasetOf>;

/** The places in a result, by unrounded totals and within groups; none without a total. */
function placesIn(result: Result) {
  const made = workings(result);
  const { system, dataset, nodes } = made;
  const totals = dataset.units.map((_, u) =>
    nodes[system.total]?.states[u] === 'value' ? exactScoreAt(made, system.total, u) : undefined,
  );
  const isGrouped = system.document.method.ranking.within === 'group';
  return totals.map((own, u) => {
    const rivals = totals.filter(
      (_, v) => !isGrouped || dataset.units[v]?.group === dataset.units[u]?.group,
    );
    return own && 1 + rivals.filter((x) => x && compareReal(x, own) > 0).length;
  });
}

/** |places| in all under a scenario, scored anew; undefined if that cannot be. */
function placesUnder(system: System, data: Data, scenario: Omit<Scenario, 'name'>) {
  const before = placesIn(valued(score(system, data)));
  const changed = applyScenario(system, { name: 'x', ...scenario }).value;
  const after = changed && score(changed, data).value;
  if (after === undefined) return undefined;
  const places = placesIn(after);
  return before.reduce<number>((all, was, u) => {
    const is = places[u];
    return was === undefined || is === undefined ? all : all + Math.abs(was - is);
  }, 0);
}

const placesOf = ({ dropped, less, more }: OneAtATime) => [
  dropped?.places,
  less?.places,
  more?.places,
];

const systems = {
  rounded: weighted(),
  exact: weighted({ method: { ranking: { on: 'exact', ties: 'competition' } } }),
  carried: weighted({ method: { rounding: { digits: 0, mode: 'half-up', carry: true } } }),
  coarse: weighted({ method: { rounding: { digits: 0, mode: 'floor' } } }),
  grouped: weighted({
    method: { ranking: { on: 'rounded', ties: 'competition', within: 'group' } },
  }),
  parted: weighted({
    method: { ranking: { on: 'rounded', ties: 'dense', breakTies: ['open'] } },
  }),
  gaps: weighted({ method: { missing: { policy: 'renormalize' } } }),
  propagated: weighted({ method: { missing: { policy: 'propagate' } } }),
  worst: weighted({ method: { missing: { policy: 'worst' } } }),
  covered: weighted({ method: { missing: { policy: 'renormalize', minCoverage: '0.6' } } }),
  least: weighted({}, { aggregate: 'min' }),
  geometric: weighted({ method: { aggregate: 'geometric' } }),
};
type Name = keyof typeof systems;
const withGaps: readonly Name[] = ['gaps', 'propagated', 'worst', 'covered'];
const mark = fc.constantFrom(20, 40, 50, 60, 80, 100);
const cell = fc.oneof({ arbitrary: mark, weight: 9 }, { arbitrary: fc.constant(null), weight: 1 });
const drawn = fc.constantFrom(...(Object.keys(systems) as Name[])).chain((name) => {
  const one = withGaps.includes(name) ? cell : mark;
  const table = fc.array(fc.tuple(one, one, one, one, one), { minLength: 2, maxLength: 6 });
  return fc.tuple(fc.constant(name), table, fc.constantFrom('0.2', '0.5', '1'));
});

describe('the influence of an indicator', () => {
  it('is what scoring anew says, whichever way it was found', () => {
    fc.assert(
      fc.property(drawn, ([name, table, by]) => {
        const system = systems[name];
        const rows = rowsOf(heads, ...table.map((cells, u) => [`u${u}`, ...cells]));
        const data = datasetOf(
          rows.map((row, u) => ({ ...row, group: u % 2 === 0 ? '东' : '西' })),
          name === 'grouped' ? { columns: { group: 'group' } } : {},
        );
        const result = score(system, data).value;
        if (result === undefined) return;
        const [less, more] = [`×${1 - Number(by)}`, `×${1 + Number(by)}`];
        for (const one of valued(oneAtATime(result, { by }))) {
          const hasSiblings = one.id !== 'alone';
          expect([one.id, ...placesOf(one)]).toEqual([
            one.id,
            placesUnder(system, data, { drop: [one.id] }),
            hasSiblings ? placesUnder(system, data, { weights: { [one.id]: less } }) : undefined,
            hasSiblings ? placesUnder(system, data, { weights: { [one.id]: more } }) : undefined,
          ]);
        }
      }),
      { numRuns: rounds(40, 400) },
    );
  });

  it('names the unit that moves most, and by how many places', () => {
    // 甲 0.6 · 80 + 0.2 · 60 + 0.1 · 70 + 5 = 72, 乙 40.5 + 19 + 4 + 5 = 68.5; without service
    // 甲 0.5 · 60 + 0.25 · 70 + 12.5 = 60 and 乙 0.5 · 95 + 0.25 · 40 + 12.5 = 70
    const data = datasetOf(rowsOf(heads, ['甲', 90, 50, 60, 70, 50], ['乙', 60, 90, 95, 40, 50]));
    const all = valued(oneAtATime(valued(score(weighted(), data))));
    const service = all.find(({ id }) => id === 'service');
    expect(service?.dropped).toEqual({ places: 2, moved: 2, most: { unit: '甲', places: -1 } });
    expect(service?.effectiveWeight).toBe('0.6');
    expect(all.find(({ id }) => id === 'alone')?.dropped).toBeUndefined();
  });

  it.each(['0', '-0.1', '1.01', '20', 'x'])('of ± %s is refused', (by) => {
    const data = datasetOf(rowsOf(heads, ['甲', 90, 50, 60, 70, 50]));
    expect(codesOf(oneAtATime(valued(score(weighted(), data)), { by }))).toEqual(['part-range']);
  });
});
