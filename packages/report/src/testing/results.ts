import { buildSystem, datasetFromRecords, type Result, score } from '@zhibiao/core';
import { applyScenario } from '@zhibiao/core/whatif';
import type { IndicatorSystem } from '@zhibiao/schemas';

const leaf = { measure: { type: 'score' }, source: 'annex' } as const;

const services: IndicatorSystem = {
  schema: 'zhibiao/indicator-system/1',
  id: 'test/services',
  edition: '2020',
  version: '1.0.0',
  language: 'zh',
  title: { zh: '服务评估', en: 'Service assessment' },
  levels: [{ zh: '一级指标', en: 'First level' }],
  sources: { annex: { title: '附件' } },
  source: 'annex',
  weighting: { basis: 'share', total: 100, status: 'assumed' },
  method: {
    scale: 100,
    aggregate: 'arithmetic',
    missing: { policy: 'error' },
    rounding: { digits: 2, mode: 'half-up' },
    ranking: { on: 'rounded', ties: 'dense' },
  },
  indicators: [
    { id: 'service', name: { zh: '服务', en: 'Service' }, weight: 60, criteria: '服务。', ...leaf },
    {
      id: 'openness',
      name: { zh: '公开', en: 'Openness' },
      weight: 40,
      criteria: '公开。',
      ...leaf,
    },
  ],
};

/** Simulated: 甲 86, 乙 82, and one whose name would end an element if it were not escaped. */
const rows = [
  { unit: '甲', service: '90', openness: '80' },
  { unit: '乙', service: '70', openness: '100' },
  { unit: '<丙&>', service: '50', openness: '60' },
];

/** What there is, or an error with why there is none. */
function sure<T>({ value, diagnostics }: { value: T | undefined; diagnostics: unknown }): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const system = sure(buildSystem(services));

/** 服务 60 %, 公开 40 %; 甲 86.00, 乙 82.00, <丙&> 54.00. */
export const before: Result = sure(
  score(system, sure(datasetFromRecords(rows, { status: 'simulated' }))),
);

/** 公开 at 60 %: 乙 88.00, 甲 84.00, <丙&> 56.00. */
export const after: Result = sure(
  score(
    sure(applyScenario(system, { name: '公开优先', weights: { openness: '0.6' } })),
    before.dataset,
  ),
);
