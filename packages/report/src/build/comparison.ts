import { type Result, rankOf, textIn, unwrap } from '@zhibiao/core';
import { compare, type Scenario, type UnitComparison } from '@zhibiao/core/whatif';
import type { Text } from '@zhibiao/schemas';
import type { Chart } from '../chart.ts';
import { type Language, languageOf, wordsIn } from '../messages/index.ts';
import type { Report, Table } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { headingOf } from './heading.ts';
import type { UnitsOptions } from './options.ts';
import { firstRows } from './rows.ts';

/** A result with the name of what was done otherwise. */
export interface Alternative {
  readonly name: Text;
  readonly result: Result;
  /** The scenario that it is the result of, for programs. */
  readonly scenario?: Scenario;
}

/** The indicators that explain a change best, and no more of them. */
const mostCauses = 3;

function tableFor(units: readonly UnitComparison[], name: Text, language: Language): Table {
  const words = wordsIn(language);
  const causesOf = ({ firstLevel }: UnitComparison) =>
    firstLevel
      .slice(0, mostCauses)
      .map((cause) => ({ name: textIn(cause.name, language), change: cause.change }));
  return tableOf<UnitComparison>(
    [
      column('rank', words.rank, 'rank', ({ rank }) => rank[1]),
      column('unit', words.unit, 'text', ({ unit }) => unit),
      column('score', words.total, 'number', ({ score }) => score[1]),
      column('places', words.places, 'places', ({ places }) => places),
      column('change', words.gained, 'change', ({ change }) => change, { digits: 4 }),
      column('causes', words.causes, 'causes', causesOf, { digits: 2 }),
    ],
    units,
    textIn(name, language),
  );
}

/** The ranks of a result's units by total. */
const ranksOf = (result: Result) =>
  result.dataset.units.flatMap(({ id }) => {
    const { value: rank } = rankOf(result, id);
    return typeof rank === 'number' ? [{ unit: id, rank }] : [];
  });

/**
 * What other weights or methods make of a ranking: a table each, units best first under it, with who
 * moves and because of which indicators.
 *
 * @example
 * const changed = unwrap(applyScenario(system, scenario));
 * const after = { name: scenario.name, result: unwrap(score(changed, dataset)) };
 * comparisonReport(result, [after]).tables[0].rows[1].slice(0, 5) // [2, '丙', '80.00', 0, '1']
 */
export function comparisonReport(
  before: Result,
  afters: readonly Alternative[],
  { language = languageOf(before.system), rows }: UnitsOptions = {},
): Report {
  const words = wordsIn(language);
  const compared = afters.map(({ name, result, scenario }) => {
    const units = unwrap(compare(before, { after: result }));
    return { name, scenario: scenario ?? { name }, units };
  });
  const parts = compared.map(({ name, units }) => {
    const sorted = units.toSorted((a, b) => (a.rank[1] ?? Infinity) - (b.rank[1] ?? Infinity));
    const { shown, notes } = firstRows(sorted, rows, language);
    return { table: tableFor(shown, name, language), notes };
  });
  const chart: Chart = {
    kind: 'bump',
    columns: [
      { name: words.weightNow, ranks: ranksOf(before) },
      ...afters.map(({ name, result }) => ({
        name: textIn(name, language),
        ranks: ranksOf(result),
      })),
    ],
    notes: [],
  };
  return {
    ...headingOf(before, language, { others: afters.map(({ result }) => result) }),
    tables: parts.map(({ table }) => table),
    notes: [words.comparisonNote, ...new Set(parts.flatMap(({ notes }) => notes))],
    charts: [chart],
    data: compared.map(({ scenario, units }) => ({ scenario, units })),
  };
}
