/** From text to result: building systems, reading and scoring a table, a system of five levels. */
import { readFileSync } from 'node:fs';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import { parse } from 'csv-parse/sync';
import { buildSystem, type DataRow, datasetFromRecords, score } from '../src/index.ts';
import { machine, medians, ms, print } from './measure.ts';

print(machine());
const text = readFileSync('examples/simulated-2019/simulated-observations.csv', 'utf8');
const system = buildSystem(provincial).value;
if (system === undefined) throw new Error('no system');
const [build = 0, csv = 0] = medians(
  40,
  () => buildSystem(provincial),
  () => {
    const rows: DataRow[] = parse(text, { columns: true, bom: true });
    const dataset = datasetFromRecords(rows).value;
    return dataset && score(system, dataset).value;
  },
);
print(`the provincial system built from its document  ${ms(build)}`);
print(`a CSV of 32 units × 82 leaves read and scored  ${ms(csv)}`);

const held = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
buildSystem(provincial);
const before = held();
for (let i = 0; i < 1000; i += 1) buildSystem(provincial);
print(`1,000 systems built and let go: ${(held() - before).toFixed(1)} MB more held than before`);
