import type { Indicator, IndicatorSystem } from '@zhibiao/schemas';
import type { Dataset } from '../src/dataset/dataset.ts';
import { type LeafColumn, scoreAt, stateOf } from '../src/evaluate/leaf-column.ts';
import type { Leaves, ObservedLeaf } from '../src/evaluate/leaves.ts';
import { buildSystem, datasetFromRecords, type Result, type System, score } from '../src/index.ts';
import type { Fraction } from '../src/numeric/fraction.ts';
import type { CompiledSystem } from '../src/system/compiled.ts';
import type { FloatColumn } from './float-kernel.ts';

// Simulated workloads: 131 nodes (100 leaves, 25 groups, 5 groups, the total), weights as shares.

/** `generic`: four decimals, odd goalposts. `grid`: steps of 5 of 100, weights in steps of 0.05. */
export type Kind = 'generic' | 'grid';

/** Numbers below 1 from a seed, always the same (MINSTD: x ↦ 48271 · x mod 2³¹ − 1). */
function randoms(seed: number): () => number {
  let x = seed;
  return () => {
    x = (x * 48271) % 2147483647;
    return x / 2147483647;
  };
}

/** The simulated system of a kind, with so many nodes below each of a level. */
export function simulatedSystem(kind: Kind, shape: readonly number[] = [5, 5, 4]): System {
  const [roots = 1, ...levels] = shape;
  const next = randoms(7);
  const weight = (): string =>
    kind === 'grid'
      ? String(((1 + Math.floor(next() * 20)) * 5) / 100)
      : String((1 + Math.floor(next() * 9999)) / 10000);
  const tree = (id: string, counts: readonly number[]): Indicator => {
    const [count, ...below] = counts;
    const own = { id, name: id, weight: weight() };
    if (count === undefined) return { ...own, measure: { type: 'score' } };
    const children = Array.from({ length: count }, (_, i) => tree(`${id}-${i}`, below));
    return { ...own, children: children as [Indicator, ...Indicator[]] };
  };
  const document: IndicatorSystem = {
    schema: 'zhibiao/indicator-system/1',
    id: 'simulated/bench',
    edition: '2026',
    version: '1.0.0',
    language: 'en',
    title: `Simulated, ${kind}`,
    levels: shape.map((_, i) => `level ${i + 1}`) as IndicatorSystem['levels'],
    sources: { simulated: { title: 'Simulated for benchmarks' } },
    source: 'simulated',
    weighting: { basis: 'share', status: 'assumed' },
    method: {
      scale: 100,
      missing: { policy: 'renormalize' },
      rounding: { digits: 2, mode: 'half-up' },
      ranking: { on: 'rounded', ties: 'competition' },
    },
    indicators: Array.from({ length: roots }, (_, i) => tree(`n${i}`, levels)) as [
      Indicator,
      ...Indicator[],
    ],
  };
  const { value, diagnostics } = buildSystem(document);
  if (value === undefined) throw new Error(diagnostics.map((d) => d.message.en).join('; '));
  return value;
}

/** The same observations for every implementation. */
export interface Workload {
  readonly units: number;
  readonly exact: readonly (LeafColumn | undefined)[];
  readonly missing: readonly (LeafColumn | undefined)[];
  readonly floats: readonly (FloatColumn | undefined)[];
  /** As decimal strings, by node, with the posts. */
  readonly posts: readonly [string, string];
}

/** Simulated observations between two goalposts; `gaps` of them missing in the second set. */
export function simulatedColumns(
  system: CompiledSystem,
  kind: Kind,
  units: number,
  { gaps = 0.05, floats: withFloats = true }: { gaps?: number; floats?: boolean } = {},
): Workload {
  const next = randoms(11);
  const [digits, low, high] = kind === 'grid' ? [0, 0, 100] : [4, 123456, 9876543];
  const scale = 10 ** digits;
  const value = (): number =>
    kind === 'grid' ? Math.floor(next() * 21) * 5 : low + Math.floor(next() * (high - low + 1));
  const line = {
    ...{ slope: 100, offset: -100 * low, low: 0, high: 100 * (high - low) },
    denominator: high - low,
  };
  const exact = system.nodes.map((node) =>
    node.leaf === undefined
      ? undefined
      : {
          ...{ line, denominators: undefined, states: undefined },
          scaled: Int32Array.from({ length: units }, value),
        },
  );
  const missing = exact.map(
    (column) =>
      column && { ...column, states: Uint8Array.from(column.scaled, () => Number(next() < gaps)) },
  );
  const floats = exact.map((column) =>
    column && withFloats
      ? {
          ...{ min: low / scale, max: high / scale },
          values: Float64Array.from(column.scaled, (x) => x / scale),
        }
      : undefined,
  );
  return { units, exact, missing, floats, posts: [String(low / scale), String(high / scale)] };
}

/** Columns as the rational path takes them. */
export function leavesOf(
  columns: readonly (LeafColumn | undefined)[],
  units: number,
): readonly [Dataset, Leaves] {
  const ids = Array.from({ length: units }, (_, u) => `u${u}`);
  const dataset: Dataset = {
    units: ids.map((id, u) => ({ id, name: undefined, group: undefined, row: u + 1 })),
    ...{ columns: [], file: undefined, status: 'simulated' },
  };
  const scores = new Map<number, readonly Fraction[]>();
  const observed = new Map<number, ObservedLeaf>();
  for (const [index, column] of columns.entries()) {
    if (column === undefined) continue;
    const states = ids.map((_, u) => stateOf(column.states?.[u]));
    scores.set(
      index,
      ids.map((_, u) => scoreAt(column, u)),
    );
    observed.set(index, {
      states,
      observations: [],
      columnNames: [],
      rows: [],
      texts: [],
      treatments: [],
    });
  }
  return [dataset, { observed, scores, amounts: new Map() }];
}

/** A simulated system scored from simulated rows, some of whose cells are missing. */
export function simulatedResult(units: number, gaps = 0.05): Result {
  const system = simulatedSystem('generic');
  const next = randoms(13);
  const leaves = system.nodes.filter(({ leaf }) => leaf !== undefined);
  const rows = Array.from({ length: units }, (_, u) => ({
    unit: `u${u}`,
    ...Object.fromEntries(
      leaves.map(({ id }) => [id, next() < gaps ? '' : String(Math.floor(next() * 1e6) / 1e4)]),
    ),
  }));
  const dataset = datasetFromRecords(rows).value;
  const result = dataset && score(system, dataset).value;
  if (result === undefined) throw new Error('not scored');
  return result;
}
