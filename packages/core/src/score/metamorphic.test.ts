import type { Aggregate, CellInput, Indicator, Method, Missing } from '@zhibiao/schemas';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounds } from '../../../../.config/rounds.ts';
import { score } from '../result/score.ts';
import { datasetOf, group, leaf, type Some, systemOf } from '../testing/fixtures.ts';

// What must stay as it is when a system or its data are written otherwise: for every method and every
// policy, on random trees and data full of ties and gaps.

interface Tree {
  readonly weight: number;
  readonly children: readonly Tree[];
  readonly aggregate: Aggregate | undefined;
}
type Row = Readonly<Record<string, CellInput>>;
interface Sample {
  readonly roots: readonly Tree[];
  readonly method: Partial<Method>;
  readonly rows: readonly Row[];
}

const aggregates: readonly Aggregate[] = [
  'arithmetic',
  'geometric',
  'harmonic',
  'min',
  'max',
  'median',
  'copeland',
  { method: 'power', p: 2 },
  { method: 'power', p: '-1/2' },
  { method: 'geometric', reflect: { from: [0, 100], onto: [1, 100] } },
];
const means = aggregates.filter(
  (x) => typeof x === 'object' || !['min', 'max', 'copeland'].includes(x),
);

const trees = (methods: readonly Aggregate[]) =>
  fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => {
    const weight = fc.constantFrom(1, 2, 3, 0.5);
    return {
      leaf: fc.record({ weight, children: fc.constant([]), aggregate: fc.constant(undefined) }),
      tree: fc.oneof(
        { maxDepth: 2, depthSize: 'small' },
        tie('leaf'),
        fc.record({
          weight,
          children: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
          aggregate: fc.constantFrom(...methods),
        }),
      ),
    };
  }).tree;

const missings = fc.oneof(
  fc.record(
    {
      policy: fc.constantFrom('renormalize', 'zero', 'worst', 'propagate'),
      notApplicable: fc.constantFrom('renormalize', 'spread', 'rescale'),
      minCoverage: fc.constantFrom('1/2', 0.25, 1),
    },
    { requiredKeys: ['policy'] },
  ),
  fc.constant({ policy: 'renormalize' }),
) as fc.Arbitrary<Missing>;

const idsOf = (roots: readonly Tree[], prefix = 'n'): readonly string[] =>
  roots.flatMap(({ children }, i) =>
    children.length === 0 ? [`${prefix}-${i}`] : idsOf(children, `${prefix}-${i}`),
  );

interface Wanted {
  readonly methods?: readonly Aggregate[];
  readonly missing?: fc.Arbitrary<Missing>;
  /** Whether every cell has a mark. */
  readonly full?: boolean;
}
const samples = ({ methods = aggregates, missing = missings, full = false }: Wanted = {}) =>
  fc
    .record({
      roots: fc.array(trees(methods), { minLength: 1, maxLength: 3 }),
      aggregate: fc.constantFrom(...methods),
      missing,
      carry: fc.boolean(),
    })
    .chain(({ roots, aggregate, missing: own, carry }) => {
      const mark = fc.constantFrom<CellInput>(5, 20, 40, 60, 80, 100);
      const cell = full
        ? mark
        : fc.oneof(
            { weight: 8, arbitrary: mark },
            { weight: 1, arbitrary: fc.constantFrom(null, 'N/A') },
          );
      const entries = fc.record(Object.fromEntries(idsOf(roots).map((id) => [id, cell])));
      const rounding = { digits: 2, mode: 'half-up', carry } as const;
      return fc.array(entries, { minLength: 1, maxLength: 5 }).map(
        (all): Sample => ({
          ...{ roots, method: { aggregate, missing: own, rounding } },
          rows: all.map((row, i) => ({ unit: `u${i}`, ...row })),
        }),
      );
    });

const toIndicator = (tree: Tree, id: string): Indicator =>
  tree.children.length === 0
    ? leaf(id, { weight: tree.weight })
    : group(id, tree.children.map((c, i) => toIndicator(c, `${id}-${i}`)) as Some<Indicator>, {
        weight: tree.weight,
        ...(tree.aggregate && { aggregate: tree.aggregate }),
      });
const indicatorsOf = (roots: readonly Tree[]) =>
  roots.map((tree, i) => toIndicator(tree, `n-${i}`)) as Some<Indicator>;

/** Scores and ranks by indicator and unit; only the codes of the faults where there is no result. */
function outcome(indicators: Some<Indicator>, method: Partial<Method>, rows: readonly Row[]) {
  const { missing, ...rest } = method;
  // Where units are compared, weights stay where they are.
  const isMoved = missing?.notApplicable === 'spread' || missing?.notApplicable === 'rescale';
  const kept = isMoved && usesCopeland(indicators, rest.aggregate);
  const policy = kept && missing ? { policy: missing.policy } : missing;
  const system = systemOf(indicators, {
    weighting: { basis: 'share' },
    method: { ...rest, ...(policy && { missing: policy }) },
  });
  const { value, diagnostics } = score(system, datasetOf(rows));
  if (value === undefined) {
    expect(diagnostics.some((d) => d.severity === 'error')).toBe(true);
    return { faults: diagnostics.map((d) => d.code).toSorted() };
  }
  return Object.fromEntries(
    value.nodes.map(({ steps, states, ranks }, i) => [
      system.nodes[i]?.id ?? '',
      Object.fromEntries(
        value.dataset.units.map(({ id }, u) => [id, [states[u], steps[u], ranks[u]]]),
      ),
    ]),
  );
}
const usesCopeland = (
  indicators: readonly Indicator[],
  aggregate: Aggregate | undefined,
): boolean =>
  aggregate === 'copeland' ||
  indicators.some((x) => x.children && usesCopeland(x.children, x.aggregate));
const outcomeOf = ({ roots, method, rows }: Sample) => outcome(indicatorsOf(roots), method, rows);

const options = { numRuns: rounds(20, 200) };

it('the order of units', () => {
  fc.assert(
    fc.property(samples(), (sample) => {
      const turned = { ...sample, rows: sample.rows.toReversed() };
      expect(outcomeOf(turned)).toEqual(outcomeOf(sample));
    }),
    options,
  );
});

const turn = (indicators: readonly Indicator[]): Some<Indicator> =>
  indicators
    .map((x) => (x.children ? { ...x, children: turn(x.children) } : x))
    .toReversed() as Some<Indicator>;

it('the order of siblings', () => {
  fc.assert(
    fc.property(samples(), (sample) => {
      const turned = turn(indicatorsOf(sample.roots));
      expect(outcome(turned, sample.method, sample.rows)).toEqual(outcomeOf(sample));
    }),
    options,
  );
});

const scale = (trees: readonly Tree[], by: number): readonly Tree[] =>
  trees.map((x) => ({ ...x, weight: x.weight * by, children: scale(x.children, by + 1) }));

it('the scale of siblings’ weights', () => {
  fc.assert(
    fc.property(samples(), fc.constantFrom(2, 7, 0.25), (sample, by) => {
      expect(outcomeOf({ ...sample, roots: scale(sample.roots, by) })).toEqual(outcomeOf(sample));
    }),
    options,
  );
});

it('a unit that is missing everywhere, where nothing is scored for being missing', () => {
  const missing = missings.filter(
    ({ policy }) => policy === 'renormalize' || policy === 'propagate',
  );
  fc.assert(
    fc.property(samples({ missing }), (sample) => {
      const gap = Object.fromEntries(idsOf(sample.roots).map((id) => [id, null]));
      const before = outcomeOf(sample);
      const after = outcomeOf({ ...sample, rows: [...sample.rows, { unit: 'gap', ...gap }] });
      if ('faults' in before) expect(after).toEqual(before);
      else expect(after).toMatchObject(before);
    }),
    options,
  );
});

/** The first leaf as two of half its weight. */
function split(indicators: readonly Indicator[]): Some<Indicator> {
  const [first, ...others] = indicators as Some<Indicator>;
  if (first.children) return [{ ...first, children: split(first.children) }, ...others];
  const half = { ...first, weight: Number(first.weight) / 2 };
  return [half, { ...half, id: 'twin' }, ...others];
}

it('a leaf written as two of half its weight, under every weighted mean', () => {
  // To spread in even parts counts indicators, so it is another rule when there are more.
  const missing = missings.filter(({ notApplicable }) => notApplicable !== 'spread');
  fc.assert(
    fc.property(samples({ methods: means, missing }), (sample) => {
      const [id = ''] = idsOf(sample.roots);
      const rows = sample.rows.map((row) => ({ ...row, twin: row[id] ?? null }));
      const after = outcome(split(indicatorsOf(sample.roots)), sample.method, rows);
      const before = outcomeOf(sample);
      if (!('faults' in before)) expect(after).toMatchObject(before);
    }),
    options,
  );
});

it('that a unit no better anywhere ranks no better', () => {
  fc.assert(
    fc.property(samples({ full: true }), (sample) => {
      const found = outcomeOf(sample);
      if ('faults' in found) return;
      const total = found.total as Record<string, readonly unknown[]>;
      for (const x of sample.rows) {
        for (const y of sample.rows) {
          if (idsOf(sample.roots).some((id) => Number(x[id]) > Number(y[id]))) continue;
          const [worse, better] = [x, y].map((row) => Number(total[String(row.unit)]?.[2]));
          expect(worse).toBeGreaterThanOrEqual(better as number);
        }
      }
    }),
    options,
  );
});
