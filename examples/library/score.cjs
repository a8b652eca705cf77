// A program in CommonJS, which can require the packages:  node examples/library/score.cjs
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { datasetFromRecords, resultDocument, score } = require('@zhibiao/core');
const { readSystem } = require('@zhibiao/document');

const file = join(__dirname, '../published/egdi-2018/system.yaml');
const system = readSystem(readFileSync(file, 'utf8'), { file });

// Denmark and Australia as published; the E-Government Survey gives 0.9150 and 0.9053.
const rows = [
  { unit: 'Denmark', osi: '1.0000', tii: '0.7978', hci: '0.9472' },
  { unit: 'Australia', osi: '0.9722', tii: '0.7436', hci: '1.0000' },
];
const result = score(system.value, datasetFromRecords(rows).value);
for (const { rank, unit, score } of resultDocument(result.value).units) {
  console.log(rank, unit, score);
}

// Faults are values: nothing is thrown.
const faulty = datasetFromRecords([{ unit: 'Denmark', osi: '1.2', tii: 'high', hci: '' }]);
for (const { code, cell, message } of score(system.value, faulty.value).diagnostics) {
  console.log(code, `row ${cell.row}, ${cell.column}:`, message.en);
}
