import type { Indicator, Missing } from '@zhibiao/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, numerator } from '../numeric/fraction.ts';
import type { RoundingMode } from '../numeric/round.ts';
import { placesWithin } from '../rank/rank.ts';
import { aggregate } from '../score/aggregate.ts';
import type { ObservedLeaf } from '../score/columns.ts';
import { presence } from '../score/presence.ts';
import type { System } from '../system/system.ts';
import { datasetOf, group, leaf, type Some, systemOf } from '../testing/fixtures.ts';
import { columnOf, stateCodes, stateOf } from './column.ts';
import { planOf } from './plan.ts';
import { rankSteps } from './rank-steps.ts';
import { runKernel } from './run.ts';

// The kernel against the all-rational path, cell by cell, on data full of ties.

type Cell = string | null | 'N/A';
type Marks = Readonly<Record<string, readonly Cell[]>>;

const leavesOf = (system: System) => system.nodes.filter((n) => n.leaf !== undefined);

/** Both paths on the same leaf scores. */
function bothPaths(system: System, marks: Marks) {
  const units = Object.values(marks)[0]?.length ?? 0;
  const rows = Array.from({ length: units }, (_, u) => ({ unit: `u${u}` }));
  const dataset = datasetOf(rows);
  const observed = new Map<number, ObservedLeaf>();
  const scores = new Map<number, (ReturnType<typeof fraction> | undefined)[]>();
  const columns = system.nodes.map((node) => {
    if (node.leaf === undefined) return undefined;
    const cells = marks[node.id] ?? [];
    const states = cells.map((c) =>
      c === null ? 'missing' : c === 'N/A' ? 'not-applicable' : 'value',
    );
    const own = cells.map((c) => (c === null || c === 'N/A' ? undefined : fraction(c)));
    observed.set(node.index, { states, observations: [], heads: [], rows: [], texts: [] });
    scores.set(node.index, own);
    const codes = Uint8Array.from(states, (s) => stateCodes[s]);
    return columnOf(own, codes.some((c) => c !== 0) ? codes : undefined);
  });
  const states = presence(system, dataset, observed).value;
  const reference = aggregate(system, dataset, states, scores).value;
  const plan = planOf(system);
  const kernel = plan && runKernel(system, plan, columns, units);
  return { units, states, reference, kernel };
}

function expectSame(system: System, marks: Marks) {
  const { units, states, reference, kernel } = bothPaths(system, marks);
  const { ranking, missing } = system.document.method;
  const { ties } = ranking;
  // What the kernel does not know has no plan, and the rational path does it alone.
  expect(kernel !== undefined).toBe(plain.some((known) => known === missing));
  if (kernel === undefined) return;
  for (const node of system.nodes) {
    const steps = kernel.steps[node.index] ?? new Int32Array();
    const own = kernel.states[node.index];
    const rounded = reference[node.index]?.rounded ?? [];
    const power = 10n ** BigInt(node.rounding.digits);
    for (let u = 0; u < units; u += 1) {
      expect(stateOf(own?.[u])).toBe(states[node.index]?.[u]);
      const x = rounded[u];
      if (stateOf(own?.[u]) !== 'value') continue;
      expect(String(steps[u])).toBe(x && String(numerator(x.mul(power.toString()))));
    }
    const ranks = new Float64Array(units);
    rankSteps(steps, own, ties, { order: new Int32Array(units), counts: new Int32Array() }, ranks);
    const expected = placesWithin(
      rounded.map((x, u) => x !== undefined && stateOf(own?.[u]) === 'value'),
      (a, b) => (rounded[a] && rounded[b] ? rounded[a].compare(rounded[b]) : 0),
      { ties },
    );
    expect([...ranks]).toEqual(expected.map((r) => r ?? 0));
  }
}

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
        ...leavesOf(system).map((node) =>
          fc
            .array(rate, { minLength: units, maxLength: units })
            .map((cells) => [
              node.id,
              cells.map((c) =>
                c === null || c === 'N/A' ? c : fraction(c).mul(node.full).toFraction(),
              ),
            ]),
        ),
      ),
    )
    .map((entries) => ({ system, marks: Object.fromEntries(entries) as Marks })),
);

/** How many random systems: 2,000 in every run, more for a soak. */
const runs = Number(process.env.ZHIBIAO_SOAK ?? 2000);

describe('the kernel gives what the rational path gives', () => {
  it(`on ${runs} random systems: states, scores in steps, and ranks, at every node`, {
    timeout: 0,
  }, () => {
    fc.assert(
      fc.property(cases, ({ system, marks }) => expectSame(system, marks)),
      { numRuns: runs },
    );
  });
});
