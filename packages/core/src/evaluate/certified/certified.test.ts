import type { Indicator, Missing } from '@zhibiao/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounds } from '../../../../../.config/rounds.ts';
import { fraction } from '../../numeric/fraction.ts';
import type { RoundingMode } from '../../numeric/round.ts';
import { compiled } from '../../system/build.ts';
import { expectSame, expectScored, leavesOf, type Marks } from '../../testing/both-paths.ts';
import { group, leaf, type Some, systemOf } from '../../testing/fixtures.ts';
import { planOf } from './plan.ts';

// The kernel against the all-rational path, cell by cell, on data full of ties.

const modes: readonly RoundingMode[] = [
  'half-up',
  'half-even',
  'half-down',
  'up',
  'down',
  'ceiling',
  'floor',
];
const allTies = ['dense', 'competition', 'modified', 'ordinal', 'fractional'] as const;

/** Ragged trees of one to five levels, as nested arrays: a number is a leaf. */
interface Shape {
  readonly weight: string;
  readonly children: readonly Shape[];
}
const weight = fc.constantFrom('1', '2', '3', '1/3', '0.5', '0.05', '7', '0.35');
const shape = fc.letrec<{ tree: Shape; leaf: Shape }>((tie) => ({
  leaf: fc.record({ weight, children: fc.constant([]) }),
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    tie('leaf'),
    fc.record({ weight, children: fc.array(tie('tree'), { minLength: 1, maxLength: 5 }) }),
  ),
})).tree;

const toIndicator = ({ weight: w, children }: Shape, id: string, bare: boolean): Indicator => {
  const rest = bare ? {} : { weight: w };
  const below = children.map((c, i) => toIndicator(c, `${id}-${i}`, bare));
  return below.length === 0 ? leaf(id, rest) : group(id, below as Some<Indicator>, rest);
};

/** Full marks that add up, from the leaves'. */
function inPoints(indicator: Indicator): Indicator {
  const children = indicator.children?.map(inPoints);
  if (children === undefined) return { ...indicator, weight: Number(indicator.id.length % 4) + 1 };
  const points = children.reduce((sum, c) => sum + Number(c.weight), 0);
  return { ...indicator, weight: points, children: children as Some<Indicator> };
}

const plain: readonly Missing[] = [{ policy: 'renormalize' }, { policy: 'zero' }];
const isPlain = (missing: Missing | undefined): boolean =>
  plain.some((known) => JSON.stringify(known) === JSON.stringify(missing));
const others: readonly Missing[] = [
  { policy: 'worst' },
  { policy: 'propagate' },
  { policy: 'renormalize', notApplicable: 'spread' },
  { policy: 'zero', notApplicable: 'rescale' },
  { policy: 'renormalize', minCoverage: '1/2' },
];
const systems = fc
  .record({
    roots: fc.array(shape, { minLength: 1, maxLength: 4 }),
    basis: fc.constantFrom('equal' as const, 'share' as const, 'points' as const),
    missing: fc.oneof(
      { weight: 19, arbitrary: fc.constantFrom(...plain) },
      { weight: 1, arbitrary: fc.constantFrom(...others) },
    ),
    digits: fc.integer({ min: 0, max: 4 }),
    mode: fc.constantFrom(...modes),
    carry: fc.boolean(),
    ties: fc.constantFrom(...allTies),
  })
  .map(({ roots, basis, missing, digits, mode, carry, ties }) => {
    const tree = roots.map((r, i) => toIndicator(r, `n${i}`, basis !== 'share'));
    const indicators = (basis === 'points' ? tree.map(inPoints) : tree) as Some<Indicator>;
    const scale =
      basis === 'points' ? indicators.reduce((sum, c) => sum + Number(c.weight), 0) : 100;
    return systemOf(indicators, {
      weighting: { basis },
      method: {
        scale,
        missing,
        rounding: { digits, mode, carry },
        ranking: { on: 'rounded', ties },
      },
    });
  });

/** Rates of the full mark: grids, thirds, x.xx5, and the odd gap. */
const rate = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 20 }).map((x) => `${x * 5}/100`) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2000 }).map((x) => `${x * 5}/10000`) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 137 }).map((x) => `${x}/137`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
      .map(([a, b]) => `${Math.min(a, b)}/${b}`),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map((x) => `${x}/10000000`) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'N/A' as const) },
);
const cases = systems.chain((system) =>
  fc
    .integer({ min: 1, max: 60 })
    .chain((units) =>
      fc.tuple(
        ...leavesOf(compiled(system)).map((node) =>
          fc
            .array(rate, { minLength: units, maxLength: units })
            .map((cells) => [
              node.id,
              cells.map((c) =>
                c === null || c === 'N/A' ? c : fraction(c).mul(node.fullMark).toFraction(),
              ),
            ]),
        ),
      ),
    )
    .map((entries) => ({ system, marks: Object.fromEntries(entries) as Marks })),
);

/** How many random systems: 2,000 in every run, more for a soak. */
const runs = rounds(200, 2000);

describe('the kernel gives what the rational path gives', () => {
  it(`on ${runs} random systems: states, scores in steps, and ranks, at every node`, () => {
    fc.assert(
      fc.property(cases, ({ system, marks }) => {
        // What the kernel does not know has no plan, and the rational path does it alone.
        const isPlanned = isPlain(system.document.method.missing);
        expect(planOf(compiled(system)) !== undefined).toBe(isPlanned);
        if (isPlanned) expectSame(compiled(system), marks);
        else expectScored(compiled(system), marks);
      }),
      { numRuns: runs },
    );
  });
});
