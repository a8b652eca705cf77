/**
 * `npm run bench`: medians and ratios within one run, each implementation first held to the exact
 * answer. What is timed is leaf columns in, scores in steps and ranks at all 131 nodes out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { buildSystem, type DataRow, datasetFromRecords, type System, score } from '../src/index.ts';
import type { LeafColumn } from '../src/kernel/column.ts';
import { type PlanNode, planOf } from '../src/kernel/plan.ts';
import { rankSteps } from '../src/kernel/rank-steps.ts';
import { runKernel } from '../src/kernel/run.ts';
import { type Kind, simulatedColumns, simulatedSystem } from './data.ts';
import { decimalKernel } from './decimal-kernel.ts';
import { floatKernel, floatWeights } from './float-kernel.ts';

const lines: string[] = [];
const print = (line: string) => {
  lines.push(line);
};

/** The median time of some runs in turn, in milliseconds, after as many to warm up. */
function medians(runs: number, ...tasks: readonly (() => unknown)[]): readonly number[] {
  const times = tasks.map((): number[] => []);
  for (let i = 0; i < 2 * runs; i += 1) {
    for (const [t, task] of tasks.entries()) {
      const start = performance.now();
      task();
      if (i >= runs) times[t]?.push(performance.now() - start);
    }
  }
  return times.map((own) => own.toSorted((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0);
}

function exactKernel(
  system: System,
  plan: readonly PlanNode[],
  columns: readonly (LeafColumn | undefined)[],
  units: number,
): {
  readonly steps: readonly (Int32Array | Float64Array)[];
  readonly ranks: readonly Int32Array[];
} {
  const { steps, states } = runKernel(system, plan, columns, units);
  const scratch = { order: new Int32Array(units), counts: new Int32Array() };
  const ranks = steps.map((own, node) => {
    const ranked = new Int32Array(units);
    rankSteps(own, states[node], 'competition', scratch, ranked);
    return ranked;
  });
  return { steps, ranks };
}

type Answer = {
  readonly steps: readonly ArrayLike<number>[];
  readonly ranks: readonly ArrayLike<number>[];
};

/** How many values differ. */
const differences = (a: Answer, b: Answer, key: 'steps' | 'ranks'): number =>
  a[key].reduce((sum, own, node) => {
    let wrong = sum;
    for (let u = 0; u < own.length; u += 1) if (own[u] !== b[key][node]?.[u]) wrong += 1;
    return wrong;
  }, 0);

const ms = (x: number): string => (x < 10 ? x.toFixed(3) : x.toFixed(0)).padStart(9);
const ratio = (x: number): string => x.toFixed(2).padStart(7);

function workload(kind: Kind, units: number, runs: number, withDecimal: boolean) {
  const system = simulatedSystem(kind);
  const { exact, missing, floats } = simulatedColumns(system, kind, units);
  const plan = planOf(system);
  if (plan === undefined) throw new Error('not for the kernel');
  const weights = floatWeights(system);
  const truth = exactKernel(system, plan, exact, units);
  const plain = floatKernel(system, weights, floats, units);
  const [f = 0, e = 0, m = 0] = medians(
    runs,
    () => floatKernel(system, weights, floats, units),
    () => exactKernel(system, plan, exact, units),
    () => exactKernel(system, plan, missing, units),
  );
  print(`${kind}, ${units} units × 100 leaves, ranks at 131 nodes`);
  print(
    `  Float64Array kernel        ${ms(f)} ms            wrong: ${differences(truth, plain, 'steps')} scores, ${differences(truth, plain, 'ranks')} ranks`,
  );
  print(`  exact kernel               ${ms(e)} ms  ${ratio(e / f)} × the floats`);
  print(`  exact, 5 % missing         ${ms(m)} ms  ${ratio(m / e)} × the complete case`);
  if (!withDecimal) return;
  const decimals = decimalKernel(system, floats, units);
  const [d = 0] = medians(units > 100 ? 1 : 5, () => decimalKernel(system, floats, units));
  print(
    `  decimal.js                 ${ms(d)} ms  ${ratio(d / e)} × the exact kernel; wrong: ${differences(truth, decimals, 'steps')} scores, ${differences(truth, decimals, 'ranks')} ranks`,
  );
}

it('prints medians and ratios', { timeout: 0 }, () => {
  print(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, ${new Date().toISOString().slice(0, 10)}`,
  );
  for (const kind of ['generic', 'grid'] as const) {
    workload(kind, 32, 300, true);
    workload(kind, 3000, 30, true);
  }
  workload('grid', 1_000_000, 1, false);
  print(
    `peak memory ${(process.resourceUsage().maxRSS / 2 ** 20).toFixed(2)} GB, all of the above and the simulated data in it`,
  );

  const file = new URL(
    '../../../examples/simulated-2019/simulated-observations.csv',
    import.meta.url,
  );
  const text = readFileSync(file, 'utf8');
  const system = buildSystem(provincial).value;
  if (system === undefined) throw new Error('no system');
  const [build = 0, csv = 0] = medians(
    40,
    () => buildSystem(provincial),
    () => {
      const rows: DataRow[] = parse(text, { columns: true, bom: true });
      const dataset = datasetFromRecords(rows).value;
      return dataset && score(system, dataset);
    },
  );
  print(`the provincial system from its document ${ms(build)} ms`);
  print(`a CSV of 32 units × 82 leaves read and scored ${ms(csv)} ms`);
  expect(lines.length).toBeGreaterThan(10);
  process.stdout.write(`${lines.join('\n')}\n`);
  const out = process.env.ZHIBIAO_BENCH_OUT;
  if (out !== undefined) writeFileSync(out, `${lines.join('\n')}\n`);
});
