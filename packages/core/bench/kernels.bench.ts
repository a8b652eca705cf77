/**
 * The exact kernel against plain doubles and against decimal.js, in one run. Leaf columns in, scores in
 * steps and ranks at all 131 nodes out. The exact answer is the rational path's, checked first.
 */

import { planOf } from '../src/evaluate/certified/plan.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { compiled } from '../src/system/build.ts';
import { type Kind, leavesOf, simulatedColumns, simulatedSystem } from './data.ts';
import { decimalKernel } from './decimal-kernel.ts';
import { differences, exactKernel } from './exact-kernel.ts';
import { floatKernel, floatWeights } from './float-kernel.ts';
import { machine, medians, ms, print, ratio } from './measure.ts';

const runs = { 32: 300, 3000: 30 } as const;

function workload(kind: Kind, units: keyof typeof runs): void {
  const system = compiled(simulatedSystem(kind));
  const { exact, missing, floats } = simulatedColumns(system, kind, units);
  const plan = planOf(system);
  if (plan === undefined) throw new Error('not for the kernel');
  const weights = floatWeights(system);

  const answer = exactKernel(system, plan, exact, units);
  const { nodes } = evaluate(system, ...leavesOf(exact, units), { way: 'exact' }).value;
  const isRight = nodes.every((node, i) => node.steps.every((s, u) => s === answer.steps[i]?.[u]));
  if (!isRight) throw new Error('the exact kernel is not exact');
  const plain = floatKernel(system, weights, floats, units);
  const decimals = decimalKernel(system, floats, units);

  const [f = 0, e = 0, m = 0] = medians(
    runs[units],
    () => floatKernel(system, weights, floats, units),
    () => exactKernel(system, plan, exact, units),
    () => exactKernel(system, plan, missing, units),
  );
  const [d = 0] = medians(units > 100 ? 1 : 5, () => decimalKernel(system, floats, units));
  const wrong = (other: typeof plain | typeof decimals): string =>
    `wrong: ${differences(answer, other, 'steps')} scores, ${differences(answer, other, 'ranks')} ranks`;
  print(`${kind}, ${units} units × 100 leaves, ranks at 131 nodes`);
  print(`  Float64Array kernel  ${ms(f)}                                ${wrong(plain)}`);
  print(`  decimal.js           ${ms(d)}                                ${wrong(decimals)}`);
  print(
    `  exact kernel         ${ms(e)}  ${ratio(e / f)} × the floats,  ${ratio(d / e)} × faster than decimal.js`,
  );
  print(`  exact, 5 % missing   ${ms(m)}  ${ratio(m / e)} × the complete case`);
}

print(machine());
for (const kind of ['generic', 'grid'] as const) {
  workload(kind, 32);
  workload(kind, 3000);
}
