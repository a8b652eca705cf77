import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounds } from '../../../../../.config/rounds.ts';
import { ranks, scores, states } from '../../result/node-columns.ts';
import { score } from '../../result/score.ts';
import {
  codesOf,
  datasetOf,
  group,
  leaf,
  resultOf,
  rowsOf,
  systemOf,
  valued,
} from '../../testing/fixtures.ts';
import { applyScenario } from './apply.ts';
import { rerank } from './rerank.ts';

const heads = ['unit', 'speed', 'users', 'open'];
const indicators = [
  group('service', [leaf('speed', { weight: 4 }), leaf('users', { weight: 2 })], { weight: 6 }),
  leaf('open', { weight: 4 }),
] as const;
const mark = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((x) => x * 25),
  fc.constant(null),
);
const method = fc.record({
  missing: fc.constantFrom({ policy: 'renormalize' }, { policy: 'zero' }, { policy: 'worst' }),
  rounding: fc.constantFrom(
    { digits: 1, mode: 'half-up' },
    { digits: 0, mode: 'half-even', carry: true },
  ),
  ranking: fc.constantFrom(
    { on: 'rounded', ties: 'competition' },
    { on: 'rounded', ties: 'dense', breakTies: ['speed'] },
    { on: 'exact', ties: 'fractional' },
  ),
});

it('totals and ranks are those of the system under the scenario scored anew', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(mark, mark, fc.integer({ min: 0, max: 4 })), {
        minLength: 1,
        maxLength: 8,
      }),
      method,
      fc.constantFrom('share', 'points'),
      fc.record({
        id: fc.constantFrom('service', 'speed', 'open'),
        eighths: fc.integer({ min: 0, max: 8 }),
      }),
      (cells, how, basis, { id, eighths }) => {
        const system = systemOf(
          [...indicators] as never,
          {
            weighting: { basis },
            method: { ...how, ...(basis === 'points' ? { scale: 10 } : {}) } as never,
          } as never,
        );
        const rows = rowsOf(heads, ...cells.map((row, u) => [`u${u}`, ...row]));
        const result = score(system, datasetOf(rows)).value;
        fc.pre(result !== undefined);
        const whole = basis === 'points' ? (id === 'speed' ? 6 : 10) : 1;
        const scenario = { name: 'slider', weights: { [id]: `${eighths * whole}/8` } };
        const fast = rerank(result, { scenario });
        const changed = applyScenario(system, scenario).value;
        const anew = changed && score(changed, result.dataset).value;
        const absent = (x: number) => (Number.isNaN(x) ? undefined : x);
        expect(fast.value?.ranks).toEqual(anew && Array.from(valued(ranks(anew)), absent));
        expect(fast.value?.scores).toEqual(anew && Array.from(valued(scores(anew)), absent));
        expect(fast.value?.states).toEqual(anew && valued(states(anew)));
      },
    ),
    { numRuns: rounds(80, 1000) },
  );
});

it('says what cannot be met', () => {
  const system = systemOf([...indicators] as never, { weighting: { basis: 'share' } });
  const result = resultOf(system, rowsOf(heads, ['甲', 1, 2, 3]));
  expect(codesOf(rerank(result, { scenario: { name: 'typo', weights: { opn: '0.5' } } }))).toEqual([
    'unknown-indicator',
  ]);
  expect(
    valued(rerank(result, { scenario: { name: 'half', weights: { open: '0.5' } } })).ranks,
  ).toEqual([1]);
});
