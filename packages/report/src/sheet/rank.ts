import { type Result, resultDocument, type SystemNode, textIn } from '@zhibiao/core';
import type { UnitResult } from '@zhibiao/schemas';
import type { Language } from '../messages/language.ts';
import { wordsIn } from '../messages/words.ts';
import { headOf } from './head.ts';
import { firstRows } from './rows.ts';
import type { Align, Sheet } from './sheet.ts';

/** How a ranking is shown. */
export interface RankOptions {
  readonly language: Language;
  /** How many units at most; all where left out. */
  readonly rows?: number;
}

interface Column {
  readonly head: string;
  readonly align: Align;
  readonly cell: (unit: UnitResult) => string;
}

function columnsOf(result: Result, language: Language): readonly Column[] {
  const { system, dataset } = result;
  const words = wordsIn(language);
  const show = (x: string | number | null | undefined): string =>
    x === null || x === undefined ? words.none : String(x);
  const members: readonly (SystemNode | undefined)[] =
    system.nodes[system.total]?.children.map((c) => system.nodes[c]) ?? [];
  const hasGroups = dataset.units.some(({ group }) => group !== undefined);
  const hasGrades = system.document.method.grades !== undefined;
  return [
    { head: words.rank, align: 'right', cell: ({ rank }) => show(rank) },
    { head: words.unit, align: 'left', cell: ({ unit, name }) => name ?? unit },
    ...(hasGroups
      ? [
          {
            head: words.group,
            align: 'left' as const,
            cell: ({ group }: UnitResult) => show(group),
          },
        ]
      : []),
    { head: words.total, align: 'right', cell: ({ score }) => show(score) },
    ...(hasGrades
      ? [
          {
            head: words.grade,
            align: 'left' as const,
            cell: ({ grade }: UnitResult) => show(grade),
          },
        ]
      : []),
    ...members.flatMap((node): readonly Column[] => {
      if (node === undefined) return [];
      const cell = ({ indicators }: UnitResult): string => {
        const { score, rank } = indicators[node.id] ?? {};
        return score === null || score === undefined ? words.none : `${score} (${show(rank)})`;
      };
      return [{ head: textIn(node.name, language), align: 'right', cell }];
    }),
  ];
}

/** The units of a result best first; groups, where ranks are given within them, one by one. */
function bestFirst(result: Result, language: Language): readonly UnitResult[] {
  const units = resultDocument(result).units.map((unit, u) => {
    const grade = result.grades[u];
    return grade === undefined ? unit : { ...unit, grade: textIn(grade, language) };
  });
  const isGrouped = result.system.document.method.ranking.within === 'group';
  const groups = [...new Set(units.map(({ group }) => (isGrouped ? group : undefined)))];
  return groups.flatMap((group) =>
    units
      .filter((unit) => !isGrouped || unit.group === group)
      .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)),
  );
}

/** A ranking: rank, unit, total, and the first level with the rank at each. */
export function rankSheet(result: Result, { language, rows }: RankOptions): Sheet {
  const columns = columnsOf(result, language);
  const units = bestFirst(result, language);
  const lines = units.map((unit) => columns.map(({ cell }) => cell(unit)));
  const { shown, notes } = firstRows(lines, rows, language);
  return {
    ...headOf(result, language),
    tables: [
      {
        heads: columns.map(({ head }) => head),
        aligns: columns.map(({ align }) => align),
        rows: shown,
      },
    ],
    notes: [wordsIn(language).ranked, ...notes],
  };
}
