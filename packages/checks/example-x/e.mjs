import { buildSystem, datasetFromRecords, explain, resultDocument, score } from '@zhibiao/core';

const { value: system } = buildSystem({
  schema: 'zhibiao/indicator-system/1',
  id: 'example/openness',
  edition: '2024',
  version: '1.0.0',
  language: 'en',
  title: 'Openness',
  levels: ['Indicator'],
  sources: { example: { title: 'Made for this page' } },
  source: 'example',
  weighting: { basis: 'share', total: 1, status: 'assumed' },
  method: {
    scale: 100,
    rounding: { digits: 2, mode: 'half-up' },
    ranking: { on: 'rounded', ties: 'competition' },
  },
  indicators: [
    { id: 'timely', name: 'Timely', weight: '2/3', measure: { type: 'ratio' } },
    {
      id: 'visits',
      name: 'Visits',
      weight: '1/3',
      measure: { type: 'number', unit: 'visits' },
      normalize: { method: 'goalposts', min: 0, max: 2000 },
    },
  ],
});

const { value: dataset } = datasetFromRecords([
  { unit: 'North', timely: '95%', visits: 1200 },
  { unit: 'South', timely: '100%', visits: 1000 },
  { unit: 'West', timely: '0.9', visits: 1300 },
]);

const { value: result } = score(system, dataset);
for (const { unit, score, rank } of resultDocument(result).units) console.log(rank, unit, score);

for (const { id, score, contribution } of explain(result, 'North').value.total.children) {
  console.log(id, score, contribution);
}

const wrong = datasetFromRecords([{ unit: 'East', timely: 95, visits: 'many' }]);
for (const { code, message, cell } of score(system, wrong.value).diagnostics) {
  console.log(`row ${cell.row}, ${cell.column}: ${message.en} [${code}]`);
}
