/** Five levels, 1,000 leaves, 3,000 units: from columns of whole numbers, and from rows of text. */

import { planOf } from '../src/evaluate/certified/plan.ts';
import { scoreAt } from '../src/evaluate/leaf-column.ts';
import { datasetFromRecords, score } from '../src/index.ts';
import { toDecimal } from '../src/numeric/decimal.ts';
import { compiled } from '../src/system/build.ts';
import { simulatedColumns, simulatedSystem } from './data.ts';
import { exactKernel } from './exact-kernel.ts';
import { machine, medians, ms, peakMemory, print } from './measure.ts';

const units = 3000;
const system = simulatedSystem('grid', [4, 5, 5, 5, 2]);
const form = compiled(system);
const { exact } = simulatedColumns(form, 'grid', units, { floats: false });
const plan = planOf(form);
if (plan === undefined) throw new Error('not for the kernel');
const leaves = system.nodes.filter((node) => node.leaf !== undefined);
print(machine());
const [columns = 0] = medians(3, () => exactKernel(form, plan, exact, units));
print(
  `5 levels, ${leaves.length} leaves, ${system.nodes.length} nodes, ${units} units, columns in ${ms(columns)}`,
);

const rows = Array.from({ length: units }, (_, u) => ({
  unit: `unit-${u}`,
  ...Object.fromEntries(
    leaves.map(({ id, index }) => {
      const column = exact[index];
      return [id, column === undefined ? '' : toDecimal(scoreAt(column, u))];
    }),
  ),
}));
const start = performance.now();
const { value: dataset } = datasetFromRecords(rows);
const read = performance.now();
const result = dataset && score(system, dataset).value;
const end = performance.now();
if (result === undefined) throw new Error('not scored');
print(`  from rows of text: read ${ms(read - start)}, scored and ranked ${ms(end - read)}`);
print(`  peak memory ${peakMemory()}, the rows in it`);
