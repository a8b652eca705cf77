import { type PeriodResult, textIn } from '@zhibiao/core';
import { bestFirst, indicatorsDownTo, optionalColumns } from '@zhibiao/report';
import type { Language } from '@zhibiao/report/words';
import type { UnitResult } from '@zhibiao/schemas';
import { type CsvCell, writeCsv } from '@zhibiao/tables';

/** The words for what does not apply that every dataset is read by. */
const notApplicable = { zh: '不适用', en: 'N/A' } as const;

/** A score; if there is none, nothing, or the word that datasets have for what does not apply. */
const scoreOf = (
  found: UnitResult['indicators'][string] | undefined,
  language: Language,
): string | null =>
  found?.state === 'not-applicable' ? notApplicable[language] : (found?.score ?? null);

type Row = Readonly<Record<string, CsvCell>>;

/** How a ranking is written for spreadsheets. */
export interface WideOptions {
  readonly language: Language;
  /** How many levels of indicators have columns; all if undefined. */
  readonly depth: number | undefined;
  readonly isExact: boolean;
  /** Whether indicators' columns have their names rather than their ids. */
  readonly hasNames: boolean;
}

/** The rows of a period by column name, units best first. */
function rowsOf({ result, period }: PeriodResult, options: WideOptions): readonly Row[] {
  const { language, depth = Infinity, isExact, hasNames } = options;
  const nodes = indicatorsDownTo(result, depth);
  const has = optionalColumns(result);

  return bestFirst(result, language, isExact).map((unit) => ({
    ...(period === undefined ? {} : { period }),
    rank: unit.rank,
    unit: unit.unit,
    ...(has.hasNames ? { name: unit.name } : {}),
    ...(has.hasGroups ? { group: unit.group } : {}),
    score: unit.score,
    ...(isExact ? { value: unit.value } : {}),
    ...(unit.percentage === undefined ? {} : { percentage: unit.percentage }),
    grade: unit.grade,
    coverage: unit.coverage,
    ...Object.fromEntries(
      nodes.map(({ id, code, name }) => [
        hasNames ? `${code} ${textIn(name, language)}` : id,
        scoreOf(unit.indicators[id], language),
      ]),
    ),
  }));
}

/**
 * One row a unit, best first, of each period: rank, unit, score, grade, coverage, then every
 * indicator's score.
 */
export function wideCsv(periods: readonly PeriodResult[], options: WideOptions): string {
  const rows = periods.flatMap((period) => rowsOf(period, options));
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return writeCsv(
    rows.map((row) => header.map((name) => row[name])),
    header,
  );
}
