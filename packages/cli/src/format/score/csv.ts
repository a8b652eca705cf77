import { textIn } from '@zhibiao/core';
import type { UnitResult } from '@zhibiao/schemas';
import { stringify } from 'csv-stringify/sync';
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

/** A unit's row, by heads. */
function rowsOf({ result, period, language, depth = Infinity, isExact, hasNames }: ScoreView) {
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
  print: (views) => stringify(views.flatMap(rowsOf), { header: true }),
  isForPeople: false,
  isForSpreadsheets: true,
};
