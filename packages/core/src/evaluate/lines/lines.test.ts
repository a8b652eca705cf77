import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounds } from '../../../../../.config/rounds.ts';
import { fraction } from '../../numeric/fraction.ts';
import { workings } from '../../result/workings.ts';
import { nodeAt } from '../../system/compiled.ts';
import { group, leaf, resultOf, rowsOf, systemOf } from '../../testing/fixtures.ts';
import { exactScoreAt } from '../exact/scores-at.ts';
import { valueAt } from './linear.ts';
import { linesOf } from './lines.ts';
import { orderOfLines } from './order-of-lines.ts';

const system = systemOf(
  [
    group('service', [leaf('speed', { weight: 3 }), leaf('users', { weight: 1 })], { weight: 6 }),
    leaf('open', { weight: 4 }),
  ],
  { weighting: { basis: 'share' }, method: { missing: { policy: 'renormalize' } } },
);
const heads = ['unit', 'speed', 'users', 'open'];

it('the value of every line at the share as it is is the unrounded total', () => {
  const mark = fc.integer({ min: 0, max: 100 });
  const row = fc.tuple(mark, fc.oneof(mark, fc.constant(null)), mark);
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('service', 'open'),
      (cells, id) => {
        const rows = rowsOf(heads, ...cells.map((own, u) => [`u${u}`, ...own]));
        const work = workings(resultOf(system, rows));
        const index = work.system.indexOf[id] ?? -1;
        const { share } = nodeAt(work.system, index);
        expect(linesOf(work, index).map((line) => line && valueAt(line, share))).toEqual(
          work.dataset.units.map((_, u) => exactScoreAt(work, work.system.total, u)),
        );
      },
    ),
    { numRuns: rounds(50, 500) },
  );
});

const line = (intercept: string, slope: string) => ({
  intercept: fraction(intercept),
  slope: slope.startsWith('-') ? fraction(slope.slice(1)).neg() : fraction(slope),
});

it('the order of lines changes where they meet, and those that are the same stay level', () => {
  // 1 − w, w, and w again: the first meets both others at 1/2
  const lines = [line('1', '-1'), line('0', '1'), line('0', '1'), undefined];
  const { points, ranks } = orderOfLines(lines, [fraction(0), fraction(1)]);
  expect(points.map(({ at, pairs }) => [at.toFraction(), pairs])).toEqual([
    [
      '1/2',
      [
        { under: 1, over: 0 },
        { under: 2, over: 0 },
      ],
    ],
  ]);
  expect(ranks.map((own) => [...own])).toEqual([
    [1, 2, 2, Number.NaN],
    [3, 1, 1, Number.NaN],
  ]);
});
