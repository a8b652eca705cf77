// How sure are the ranks, and what makes them unsure:  node examples/library/uncertainty.mjs
import { readFileSync } from 'node:fs';
import { buildSystem, caveats, datasetFromRecords, score } from '@zhibiao/core';
import { rankQuantile, rerank, sensitivity, uncertainty } from '@zhibiao/core/whatif';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import { parse } from 'csv-parse/sync';

const file = new URL('../simulated-2019/simulated-observations.csv', import.meta.url);
const rows = parse(readFileSync(file), { columns: true });
const system = buildSystem(provincial).value;
const dataset = datasetFromRecords(rows, { status: 'simulated' }).value;
const result = score(system, dataset).value;
for (const caveat of caveats(result)) console.log(caveat.message.zh);

// What is not certain: weights are off by up to a fifth, and any first-level indicator, or none, is left out.
const first = system.nodes.filter(({ depth }) => depth === 1);
const choices = [{ name: '全部指标' }, ...first.map(({ id, name }) => ({ name, drop: [id] }))];
const assumptions = [{ name: '去掉一项', choices }];
const uncertain = { seed: 1, weights: { noise: '0.2' }, assumptions };

const { units } = uncertainty(result, { ...uncertain, draws: 2000 }).value;
for (const unit of units.toSorted((a, b) => a.rank - b.rank).slice(0, 3)) {
  console.log(
    `${unit.rank} ${unit.unit}：九成试算在第 ${rankQuantile(unit, 0.05)} 至 ${rankQuantile(unit, 0.95)} 名`,
  );
}

const { shift } = sensitivity(result, { ...uncertain, samples: 300 }).value;
for (const { factor, total } of shift.indices) {
  const [value, low, high] = [total.value, total.low, total.high].map((x) => x.toFixed(2));
  console.log(`名次变动来自 ${factor}：${value}（${low} – ${high}）`);
}

// A slider: totals and ranks alone, again and again.
for (const weight of ['0.2', '0.35', '0.5']) {
  const scenario = { name: weight, weights: { 'service-effectiveness': weight } };
  const { ranks, scores } = rerank(result, { scenario }).value;
  const best = [1, 2, 3].map((rank) => dataset.units[ranks.indexOf(rank)]?.id);
  console.log(`服务成效度占 ${weight}：前三名 ${best.join('、')}，首名 ${Math.max(...scores)} 分`);
}
