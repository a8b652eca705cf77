import type { CellInput, Diagnostic, Indicator, Normalize } from '@zhibiao/schemas';
import { datasetFromRecords, type RecordsOptions } from '../dataset/records.ts';
import { score } from '../result/score.ts';
import { buildSystem } from '../system/build.ts';
import { datasetOf, leaf, type Rest, systemDocument, systemOf } from './fixtures.ts';

type Indicators = [Indicator, ...Indicator[]];
type Rows = readonly Record<string, CellInput>[];

/** What building a system of these indicators finds. */
export const building = (indicators: Indicators, rest?: Rest): readonly Diagnostic[] =>
  buildSystem(systemDocument(indicators, rest)).diagnostics;

/** What making a dataset of rows finds. */
export const reading = (rows: Rows, options?: RecordsOptions): readonly Diagnostic[] =>
  datasetFromRecords(rows, options).diagnostics;

/** What scoring rows under a system of these indicators finds. */
export const scoring = (
  indicators: Indicators,
  rows: Rows,
  rest?: Rest,
  options?: RecordsOptions,
): readonly Diagnostic[] => score(systemOf(indicators, rest), datasetOf(rows, options)).diagnostics;

/** A leaf that counts a quantity and has a way to score it. */
export const quantity = (id: string, normalize: Normalize, rest: Partial<Indicator> = {}) =>
  leaf(id, { measure: { type: 'number', unit: '次' }, normalize, ...rest });

/** What scoring the values of one quantity finds, for units 甲, 乙, 丙 and so on. */
export const scoringValues = (
  normalize: Normalize,
  values: readonly CellInput[],
): readonly Diagnostic[] =>
  scoring(
    [quantity('users', normalize)],
    values.map((users, i) => ({ unit: '甲乙丙丁戊'[i] ?? `${i}`, users })),
  );
