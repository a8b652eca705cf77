import type {
  CellInput,
  Indicator,
  IndicatorSystem,
  Method,
  Weighting,
  WeightSet,
} from '@zhibiao/schemas';
import type { Dataset } from '../dataset/dataset.ts';
import { datasetFromRecords, type RecordsOptions } from '../dataset/records.ts';
import type { Outcome } from '../diagnostic/outcome.ts';
import type { Result } from '../result/result.ts';
import { score } from '../result/score.ts';
import { buildSystem } from '../system/build.ts';
import type { System } from '../system/system.ts';

/** A list that is not empty, as the document types have it. */
export type Some<T> = [T, ...T[]];

/** A leaf with a mark from 0 to the full mark, unless told otherwise. */
export const leaf = (id: string, rest: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id.toUpperCase(),
  criteria: `评估 ${id}。`,
  measure: { type: 'score' },
  ...rest,
});

/** A group. */
export const group = (
  id: string,
  children: Some<Indicator>,
  rest: Partial<Indicator> = {},
): Indicator => ({ id, name: id.toUpperCase(), children, ...rest });

/** What may be said of a test system beside its indicators. */
export interface Rest {
  readonly method?: Partial<Method>;
  readonly weighting?: Partial<Weighting>;
}

/** A document: equal weights, marks to 100, two digits half-up, dense ranks, nothing may be missing. */
export const systemDocument = (
  indicators: Some<Indicator>,
  { method = {}, weighting = {} }: Rest = {},
): IndicatorSystem => ({
  schema: 'zhibiao/indicator-system/1',
  id: 'test/system',
  edition: '2020',
  version: '1.0.0',
  language: 'zh',
  title: '试验',
  levels: ['一级指标', '二级指标', '三级指标', '四级指标', '五级指标', '六级指标'],
  sources: { annex: { title: '附件' } },
  source: 'annex',
  weighting: { basis: 'equal', status: 'official', ...weighting },
  method: {
    scale: 100,
    rounding: { digits: 2, mode: 'half-up' },
    ranking: { on: 'rounded', ties: 'dense' },
    ...method,
  },
  indicators,
});

/** A weight set for such a document. */
export const weightSet = (
  weights: WeightSet['weights'],
  rest: Partial<WeightSet> = {},
): WeightSet => ({
  schema: 'zhibiao/weight-set/1',
  id: 'other',
  system: 'test/system',
  edition: '2020',
  language: 'zh',
  title: '另一套',
  basis: 'share',
  status: 'published',
  weights,
  ...rest,
});

/** The value of an outcome; a test that expects one fails with the messages of its faults. */
export function valued<T>({ value, diagnostics }: Outcome<T>): T {
  if (value === undefined) throw new Error(diagnostics.map((d) => d.message.en).join('; '));
  return value;
}

/** The codes of an outcome's diagnostics, in the order in which they were found. */
export const codesOf = ({ diagnostics }: Outcome<unknown>): readonly string[] =>
  diagnostics.map((d) => d.code);

/** The system of a test document. */
export const systemOf = (indicators: Some<Indicator>, rest: Rest = {}): System =>
  valued(buildSystem(systemDocument(indicators, rest)));

/**
 * Rows as a table has them: a head, then the units.
 *
 * @example
 * const [first, second] = rowsOf(result)
 * const read = ({ unit, indicator, score, rank }) => [unit, indicator, score, rank]
 * read(first) // ['甲', 'total', '88.50', 1]
 * read(second) // ['甲', 'service', '87.50', 1]
 */
export const rowsOf = (
  heads: readonly string[],
  ...rows: readonly (readonly CellInput[])[]
): Record<string, CellInput>[] =>
  rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? null])));

/** A dataset of such rows. */
export const datasetOf = (
  rows: readonly Record<string, CellInput>[],
  options: RecordsOptions = {},
): Dataset => valued(datasetFromRecords(rows, options));

/** The result of rows under a system. */
export const resultOf = (
  system: System,
  rows: readonly Record<string, CellInput>[],
  options: RecordsOptions = {},
): Result => valued(score(system, datasetOf(rows, options)));
