import { readFileSync } from 'node:fs';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import { parse } from 'csv-parse/sync';
import { bench, describe } from 'vitest';
import {
  buildSystem,
  type DataRow,
  datasetFromRecords,
  resultDocument,
  score,
} from '../src/index.ts';
import { floatTotals, leafScores } from './float.ts';

const file = new URL(
  '../../../examples/simulated-2019/simulated-observations.csv',
  import.meta.url,
);
const rows: DataRow[] = parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
const system = buildSystem(provincial).value;
const dataset = datasetFromRecords(rows, { file: 'simulated-observations.csv' }).value;
if (system === undefined || dataset === undefined) throw new Error('nothing to score');
const result = score(system, dataset).value;
if (result === undefined) throw new Error('nothing was scored');
const leaves = leafScores(result);

describe('32 simulated units under the provincial system of 82 leaves', () => {
  bench('plain float64 means of scores that are given, and one sort', () => {
    floatTotals(system, leaves);
  });
  bench('exact: cells to scores, subtotals and ranks at 110 nodes', () => {
    score(system, dataset);
  });
  bench('the result as a document', () => {
    resultDocument(result);
  });
  bench('the system from its document', () => {
    buildSystem(provincial);
  });
});
