import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounds } from '../../../../../.config/rounds.ts';
import { fraction } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { listed } from '../../numeric/ranks.ts';
import { workings } from '../../result/workings.ts';
import { group, leaf, resultOf, rowsOf, systemOf } from '../../testing/fixtures.ts';
import { totalsOf } from '../exact/scores-at.ts';
import { rankTotals } from '../rank/order-of-totals.ts';
import { buildMeanTree } from './build-mean-tree.ts';
import { exactRanks } from './exact-ranks.ts';
import { reweighing } from './reweighing.ts';

const aggregates = ['arithmetic', 'geometric', 'harmonic'] as const;
const treeOf = (aggregate: (typeof aggregates)[number]) =>
  systemOf(
    [
      group('service', [leaf('speed', { weight: 3 }), leaf('users', { weight: 1 })], { weight: 6 }),
      leaf('open', { weight: 4 }),
    ],
    {
      weighting: { basis: 'share' },
      method: { aggregate, missing: { policy: 'renormalize' } },
    },
  );
const heads = ['unit', 'speed', 'users', 'open'];
const mark = fc.integer({ min: 1, max: 4 }).map((x) => x * 25);
const cells = fc.array(fc.tuple(mark, fc.oneof(mark, fc.constant(null)), mark), {
  minLength: 1,
  maxLength: 6,
});

it('ranks in doubles are those of the exact totals, level ones settled', () => {
  fc.assert(
    fc.property(cells, fc.constantFrom(...aggregates), (table, aggregate) => {
      const rows = rowsOf(heads, ...table.map((own, u) => [`u${u}`, ...own]));
      const work = workings(resultOf(treeOf(aggregate), rows));
      expect(exactRanks(work)).toEqual(listed(rankTotals(totalsOf(work), { ties: 'competition' })));
    }),
    { numRuns: rounds(60, 600) },
  );
});

it('other factors are other weights, and the effective weights are theirs', () => {
  // 甲 80 40 20, 乙 20 40 60: service 0.6 → 甲 0.6 · 70 + 8 = 50, 乙 0.6 · 25 + 24 = 39
  const work = workings(
    resultOf(treeOf('arithmetic'), rowsOf(heads, ['甲', 80, 40, 20], ['乙', 20, 40, 60])),
  );
  const { total, indexOf } = work.system;
  const tree = buildMeanTree(work, {
    bases: new Map([[total, [fraction(1), fraction(1)]]]),
    movesScores: false,
    isFolded: true,
    base: undefined,
  });
  if (tree === undefined) throw new Error('no tree');
  // What is below the total does not move, so the total is the only group.
  expect(tree.groups.map(({ index }) => index)).toEqual([total]);
  const { factors, ranked, rank, effectiveWeights } = reweighing(tree);
  itemAt(factors, 0).set([6, 4]);
  expect([rank(), ...ranked.ranks]).toEqual([0, 1, 2]);
  // 甲 0.2 · 70 + 0.8 · 20 = 30, 乙 0.2 · 25 + 0.8 · 60 = 53
  itemAt(factors, 0).set([1, 4]);
  expect([rank(), ...ranked.ranks]).toEqual([0, 2, 1]);
  expect([...ranked.order]).toEqual([1, 0]);
  expect(itemAt(effectiveWeights(), indexOf.open ?? -1)).toBe(0.8);
});
