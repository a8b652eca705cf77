import {
  buildSystem,
  type DataRow,
  type Dataset,
  datasetFromRecords,
  type Panel,
  panelFromRecords,
  type Result,
  type System,
  score,
  unwrap,
} from '@zhibiao/core';
import type { IndicatorSystem, Lineage, Scenario, WeightSet } from '@zhibiao/schemas';

/**
 * What the examples in doc comments take for granted: a system of three leaves, three units and their
 * result.
 *
 * | | service 60 % | timeliness 50 % | satisfaction 50 % | openness 40 % | total | rank |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | 甲 | 87.5 | 95 | 80 | 90 | 88.50 | 1 |
 * | 乙 | 80 | 90 | 70 | 75 | 78.00 | 3 |
 * | 丙 | 75 | 60 | 90 | 85 | 79.00 | 2 |
 */
const document: IndicatorSystem = {
  schema: 'zhibiao/indicator-system/1',
  id: 'example/service',
  edition: '2024',
  version: '1.0.0',
  language: 'zh',
  title: { zh: '服务评价', en: 'Service' },
  levels: ['一级指标', '二级指标'],
  sources: { example: { title: 'An example' } },
  source: 'example',
  weighting: { basis: 'share', status: 'official' },
  method: {
    scale: 100,
    rounding: { digits: 2, mode: 'half-up' },
    ranking: { on: 'rounded', ties: 'competition' },
  },
  indicators: [
    {
      id: 'service',
      name: { zh: '服务', en: 'Service' },
      weight: '0.6',
      children: [
        {
          id: 'timeliness',
          name: { zh: '按时办结率', en: 'Timeliness' },
          weight: '0.5',
          measure: { type: 'number', unit: '%' },
          normalize: { method: 'goalposts', min: 0, max: 100 },
        },
        {
          id: 'satisfaction',
          name: { zh: '满意度', en: 'Satisfaction' },
          weight: '0.5',
          measure: { type: 'score' },
        },
      ],
    },
    {
      id: 'openness',
      name: { zh: '公开', en: 'Openness' },
      weight: '0.4',
      measure: { type: 'score' },
    },
  ],
};

const rows: readonly DataRow[] = [
  { unit: '甲', timeliness: 95, satisfaction: 80, openness: 90 },
  { unit: '乙', timeliness: 90, satisfaction: 70, openness: 75 },
  { unit: '丙', timeliness: 60, satisfaction: 90, openness: 85 },
];

const weightSet: WeightSet = {
  schema: 'zhibiao/weight-set/1',
  id: 'equal',
  system: 'example/service',
  edition: '2024',
  language: 'zh',
  title: { zh: '等权', en: 'Equal weights' },
  basis: 'share',
  status: 'assumed',
  weights: { service: '0.5', timeliness: '0.5', satisfaction: '0.5', openness: '0.5' },
};

/** 开放 counts half: 甲 88.75, 丙 80, 乙 77.5. */
const scenario: Scenario = { name: '公开占一半', weights: { openness: '0.5' } };

const lineage: Lineage = {
  schema: 'zhibiao/lineage/1',
  language: 'zh',
  title: { zh: '沿革', en: 'Lineage' },
  before: { system: 'example/service', edition: '2023' },
  after: { system: 'example/service', edition: '2024' },
  sources: { notice: { title: { zh: '通知', en: 'Notice' } } },
  changes: [],
};

const system = unwrap(buildSystem(document));
const dataset = unwrap(datasetFromRecords(rows));
const result = unwrap(score(system, dataset));
const panel = unwrap(
  panelFromRecords([
    ...rows.map((row) => ({ ...row, 年份: '2023' })),
    ...rows.map((row) => ({ ...row, timeliness: 90, 年份: '2024' })),
  ]),
);

/** What examples take for granted, by the names that they use. */
export interface World {
  readonly document: IndicatorSystem;
  /** The document as a file has it: JSON is YAML. */
  readonly text: string;
  readonly rows: readonly DataRow[];
  readonly weightSet: WeightSet;
  readonly lineage: Lineage;
  readonly scenario: Scenario;
  readonly system: System;
  readonly dataset: Dataset;
  readonly result: Result;
  readonly panel: Panel;
}

/** The world of the examples. */
export const world: World = {
  document,
  text: JSON.stringify(document, null, 2),
  rows,
  weightSet,
  lineage,
  scenario,
  system,
  dataset,
  result,
  panel,
};
