/** Many weights: random draws, a slider, an exact sweep, certified bounds. */
import { readFileSync } from 'node:fs';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import { parse } from 'csv-parse/sync';
import { buildSystem, type DataRow, datasetFromRecords, type Result, score } from '../src/index.ts';
import { applyScenario, rankBounds, rerank, sweep, uncertainty } from '../src/whatif/index.ts';
import { simulatedResult } from './data.ts';
import { machine, medians, ms, print, ratio } from './measure.ts';
import { naiveSimulation } from './naive-draws.ts';

print(machine());
const text = readFileSync('examples/simulated-2019/simulated-observations.csv', 'utf8');
const system = buildSystem(provincial).value;
const rows: DataRow[] = parse(text, { columns: true, bom: true });
const dataset = datasetFromRecords(rows).value;
const published = system && dataset && score(system, dataset).value;
if (published === undefined) throw new Error('no result');

/** A simulation against the loop that one would write first, which has the same to do in doubles. */
function draws(name: string, result: Result, count: number, runs: number): void {
  for (const weights of ['simplex', { noise: '0.2' }] as const) {
    const options = { draws: count, seed: 1, weights };
    const [own = 0, naive = 0] = medians(
      runs,
      () => uncertainty(result, options).value,
      () => naiveSimulation(result, options),
    );
    const how = weights === 'simplex' ? 'any weights' : '± 20 %';
    print(`${name}, ${how}`);
    print(`  a loop over typed arrays  ${ms(naive)}`);
    print(`  simulate                  ${ms(own)}  ${ratio(own / naive)} × the loop`);
  }
}
const large = simulatedResult(3000);
draws('10,000 draws × 32 units × 82 leaves', published, 10_000, 3);
draws('1,000 draws × 3,000 units × 100 leaves', large, 1000, 1);

const slider = { name: 'slider', weights: { n0: '×1.1' } };
const [moved = 0, anew = 0] = medians(
  20,
  () => rerank(large, { scenario: slider }).value,
  () => {
    const changed = applyScenario(large.system, slider).value;
    return changed && score(changed, large.dataset).value;
  },
);
print('one weight moved, 3,000 units × 100 leaves, totals and ranks');
print(`  everything scored anew    ${ms(anew)}`);
print(`  rerank                    ${ms(moved)}  ${ratio(moved / anew)} × scoring anew`);

const first = published.system.nodes.find(({ depth }) => depth === 1)?.id ?? '';
const [swept = 0, bounds = 0] = medians(
  5,
  () => sweep(published, { node: first }),
  () => rankBounds(published, { within: '0.2' }),
);
print(`exact sweep of one weight, 32 units           ${ms(swept)}`);
print(`certified ± 20 % rank bounds, 32 units × 82   ${ms(bounds)}`);
