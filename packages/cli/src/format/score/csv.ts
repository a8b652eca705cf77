import { textIn } from '@zhibiao/core';
import { stringify } from 'csv-stringify/sync';
import { bestFirst, indicatorsDownTo, optionalColumns } from '../ranking.ts';
import type { ScoreFormat } from './format.ts';

/** One row a unit, best first: rank, unit, score, grade, coverage, then every indicator's score. */
export const csv: ScoreFormat = {
  print: ({ result, language, depth = Infinity, isExact, hasNames }) => {
    const nodes = indicatorsDownTo(result, depth);
    const has = optionalColumns(result);
    const rows = bestFirst(result, language, isExact).map((unit) => ({
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
          unit.indicators[id]?.score,
        ]),
      ),
    }));
    return stringify(rows, { header: true });
  },
  isForPeople: false,
  isForSpreadsheets: true,
};
