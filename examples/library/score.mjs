// Scores a table and prints the five highest:  node examples/library/score.mjs
import { readFileSync } from 'node:fs';
import { buildSystem, datasetFromRecords, resultDocument, score } from '@zhibiao/core';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import { parse } from 'csv-parse/sync';

const file = new URL('../simulated-2019/simulated-observations.csv', import.meta.url);
const rows = parse(readFileSync(file), { columns: true });

const system = buildSystem(provincial);
const dataset = datasetFromRecords(rows, { status: 'simulated' });
const result = score(system.value, dataset.value);

for (const { severity, message } of result.diagnostics) console.log(severity, message.zh);

const { units, remarks } = resultDocument(result.value);
for (const remark of remarks) console.log(remark.zh);
for (const { rank, unit, score, grade } of units.sort((a, b) => a.rank - b.rank).slice(0, 5)) {
  console.log(rank, unit, score, grade);
}
