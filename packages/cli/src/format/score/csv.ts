import { textIn } from '@zhibiao/core';
import type { UnitResult } from '@zhibiao/schemas';
import { type CsvCell, writeCsv } from '@zhibiao/tables';
import { bestFirst, indicatorsDownTo, optionalColumns } from '../ranking.ts';
import type { ScoreFormat, ScoreView } from './format.ts';

/** The words for what does not apply that every dataset is read by. */
const notApplicable = { zh: '不适用', en: 'N/A' } as const;

/** A score; a word that datasets are read by where it does not apply; nothing where it is missing. */
const scoreOf = (
  found: UnitResult['indicators'][string] | undefined,
  language: ScoreView['language'],
): string | null =>
  found?.state === 'not-applicable' ? notApplicable[language] : (found?.score ?? null);

type Row = Readonly<Record<string, CsvCell>>;

/** The units' rows by column name, best first. */
function rowsOf(view: ScoreView): readonly Row[] {
  const { result, period, language, depth = Infinity, isExact, hasNames } = view;
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

/** One row a unit, best first, of each period: rank, unit, score, grade, coverage, then every indicator's score. */
export const csv: ScoreFormat = {
  print: (views) => {
    const rows = views.flatMap(rowsOf);
    const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return writeCsv(
      rows.map((row) => header.map((name) => row[name])),
      header,
    );
  },
  isForPeople: false,
  isForSpreadsheets: true,
};
