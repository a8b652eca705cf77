import { compareNumbers, roundDecimal, textIn, toDecimal } from '@zhibiao/core';
import type { Impact, UnitImpact } from '@zhibiao/core/revision';
import { type Language, revisionWords } from '../../messages/index.ts';
import type { Item, List, Table } from '../../report.ts';
import { type ColumnOf, column, tableOf } from '../../table.ts';

const parts = ['weights', 'structure', 'method', 'performance', 'remainder', 'rounding'] as const;

/** How many rows of units a comment shows before the rest is folded away. */
const openRows = 10;

const partOf = (unit: UnitImpact, part: (typeof parts)[number]) =>
  part === 'remainder' || part === 'rounding' ? unit[part] : unit.parts[part];

/** An exact number without its sign. */
const size = (x: string): string => x.replace(/^-/, '');

/** The impact unit by unit, those first that moved furthest; causes that no unit has are left out. */
export function impactTable({ units, results }: Impact, language: Language): Table {
  const words = revisionWords[language];
  const { nodes, total } = results[1].system;
  const digits = nodes[total]?.rounding.digits ?? 2;
  const number = (x: string, more = 2): string => roundDecimal(toDecimal(x, 40), digits + more);
  const causes = parts.filter((part) => units.some((u) => toDecimal(partOf(u, part)) !== '0'));
  const furthest = units.toSorted(
    (a, b) =>
      compareNumbers(size(b.rankChange), size(a.rankChange)) ||
      compareNumbers(size(b.change), size(a.change)),
  );
  const { columns } = words;
  return {
    ...tableOf<UnitImpact>(
      [
        column('unit', columns.unit, 'text', ({ name, id }) => name ?? id),
        column('score', columns.score, 'passage', ({ before, after }) => [
          number(before.score, 0),
          number(after.score, 0),
        ]),
        column('change', columns.change, 'change', ({ change }) => number(change)),
        ...causes.map(
          (cause): ColumnOf<UnitImpact> =>
            column(cause, words.causes[cause], 'change', (unit) => number(partOf(unit, cause))),
        ),
        column('rank', columns.rank, 'passage', ({ before, after }) => [
          toDecimal(before.rank),
          toDecimal(after.rank),
        ]),
        column('indicator', columns.indicator, 'causes', ({ indicators: [most] }) =>
          most === undefined
            ? []
            : [{ name: textIn(most.name, language), change: number(most.change) }],
        ),
      ],
      furthest,
    ),
    openRows,
  };
}

/** What the impact comes to: correlation of the ranks, who rose and fell, whose grade is another. */
export function impactList(impact: Impact, language: Language): List {
  const words = revisionWords[language];
  const { correlation, winners, losers, crossings, left } = impact;
  const number = (x: typeof correlation.kendall): string =>
    x === undefined ? '—' : roundDecimal(toDecimal(x, 40), 4);
  const crossing = ({ before, after, name, id }: UnitImpact): Item => {
    const gradeOf = ({ grade }: typeof before): string =>
      grade === undefined ? '—' : textIn(grade, language);
    return { text: words.crossing(name ?? id, gradeOf(before), gradeOf(after)), level: 1 };
  };
  return {
    title: words.sections.impact,
    items: [
      { text: words.correlation(number(correlation.spearman), number(correlation.kendall)) },
      { text: words.moves(winners.length, losers.length, crossings.length) },
      ...crossings.map(crossing),
      ...(left.length > 0 ? [{ text: words.left(left.map(({ id }) => id)) }] : []),
      { text: words.parts },
    ],
  };
}
