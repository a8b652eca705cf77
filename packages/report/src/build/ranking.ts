import { type PeriodResult, type Result, resultDocument, textIn } from '@zhibiao/core';
import type { UnitResult } from '@zhibiao/schemas';
import { languageOf, type Words, wordsIn } from '../messages/index.ts';
import type { Report } from '../report.ts';
import { type ColumnOf, column, tableOf } from '../table.ts';
import { bestFirst, indicatorsDownTo, optionalColumns } from './best-first.ts';
import { headingOf } from './heading.ts';
import type { UnitsOptions } from './options.ts';
import { firstRows } from './rows.ts';

/** How a ranking is made. */
export interface RankingOptions extends UnitsOptions {
  /** How many levels of indicators have columns; the first alone if left out. */
  readonly depth?: number;
  /** Whether the unrounded scores are given too. */
  readonly isExact?: boolean;
  /** Of one period of a panel: which, and what became of the units since the one before. */
  readonly panel?: Pick<PeriodResult, 'period' | 'changes' | 'gone'>;
}

type Columns = readonly ColumnOf<UnitResult>[];

/** What became of a unit since the period before. */
function changeColumns(changes: PeriodResult['changes'], words: Words): Columns {
  if (changes.length === 0) return [];
  const byUnit = new Map(changes.map((change) => [change.unit, change]));
  return [
    column('places', words.places, 'places', ({ unit }) => {
      const { isNew = false, places } = byUnit.get(unit) ?? {};
      return isNew ? 'new' : places;
    }),
    column('change', words.gained, 'change', ({ unit }) => byUnit.get(unit)?.score),
  ];
}

function columnsOf(
  result: Result,
  { language, depth = 1, isExact, panel }: RankingOptions,
): Columns {
  const own = language ?? languageOf(result.system);
  const words = wordsIn(own);
  const has = optionalColumns(result);
  const only = (isThere: boolean | undefined, made: ColumnOf<UnitResult>): Columns =>
    isThere === true ? [made] : [];
  return [
    column('rank', words.rank, 'rank', ({ rank }) => rank),
    column('unit', words.unit, 'text', ({ unit, name }) => name ?? unit),
    ...only(
      has.hasGroups,
      column('group', words.group, 'text', ({ group }) => group),
    ),
    column('score', words.total, 'number', ({ score }) => score, { isStrong: true }),
    ...changeColumns(panel?.changes ?? [], words),
    ...only(
      has.hasPercentages,
      column('percentage', words.percentage, 'number', ({ percentage }) => percentage),
    ),
    ...only(
      isExact,
      column('value', words.exactScore, 'number', ({ value }) => value, { align: 'left' }),
    ),
    ...only(
      has.hasGrades,
      column('grade', words.grade, 'text', ({ grade }) =>
        grade === undefined || grade === null ? null : textIn(grade, own),
      ),
    ),
    ...indicatorsDownTo(result, depth).map(({ id, name, depth: level, code }) => {
      const words = level === 1 ? textIn(name, own) : `${code} ${textIn(name, own)}`;
      return column<UnitResult, 'scored'>(id, words, 'scored', ({ indicators }) => {
        const { score, rank = null } = indicators[id] ?? {};
        return score === undefined || score === null ? null : { score, rank };
      });
    }),
  ];
}

/**
 * A ranking, units best first: rank, unit, total, grade, and indicators with the rank at each. Groups,
 * if ranks are given within them, come one after the other.
 *
 * @example
 * rankingReport(result, { depth: 0 }).tables[0].rows[0] // [1, '甲', '88.50']
 */
export function rankingReport(result: Result, options: RankingOptions = {}): Report {
  const { language = languageOf(result.system), rows, depth, isExact = false, panel } = options;
  const words = wordsIn(language);
  const { shown, notes } = firstRows(bestFirst(result, language, isExact), rows, language);
  const { period, changes = [], gone = [] } = panel ?? {};
  const document = resultDocument(result, { exact: isExact });
  return {
    ...headingOf(result, language, period === undefined ? {} : { period }),
    tables: [tableOf(columnsOf(result, { ...options, language }), shown)],
    notes: [
      ...(gone.length === 0 ? [] : [words.gone(gone)]),
      ...(depth === 0 ? [] : [words.ranked]),
      ...notes,
    ],
    charts: [],
    data: period === undefined ? document : { period, changes, gone, result: document },
  };
}
