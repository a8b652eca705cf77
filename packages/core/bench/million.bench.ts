/** A million units, columns in, in a process of its own so that its memory is known. */

import { planOf } from '../src/evaluate/certified/plan.ts';
import { compiled } from '../src/system/build.ts';
import { simulatedColumns, simulatedSystem } from './data.ts';
import { exactKernel } from './exact-kernel.ts';
import { floatKernel, floatWeights } from './float-kernel.ts';
import { machine, medians, ms, peakMemory, print, ratio } from './measure.ts';

const units = 1_000_000;
const only = process.argv[2];
const system = compiled(simulatedSystem('grid'));
const plan = planOf(system);
if (plan === undefined) throw new Error('not for the kernel');

if (only === 'exact') {
  const { exact } = simulatedColumns(system, 'grid', units, { floats: false });
  const [e = 0] = medians(1, () => exactKernel(system, plan, exact, units));
  print(
    `grid, 1,000,000 units × 100 leaves, in a process of its own ${ms(e)}, peak memory ${peakMemory()}, the data in it`,
  );
} else {
  const { exact, floats } = simulatedColumns(system, 'grid', units);
  const weights = floatWeights(system);
  const [f = 0, e = 0] = medians(
    3,
    () => floatKernel(system, weights, floats, units),
    () => exactKernel(system, plan, exact, units),
  );
  print(machine());
  print('grid, 1,000,000 units × 100 leaves, ranks at 131 nodes');
  print(`  Float64Array kernel  ${ms(f)}`);
  print(`  exact kernel         ${ms(e)}  ${ratio(e / f)} × the floats`);
}
