import { type Caveat, caveats, roundDecimal, textIn, toDecimal } from '@zhibiao/core';
import type { Impact, UnitImpact } from '@zhibiao/core/revision';
import { signed } from '@zhibiao/report';
import { type Language, wordsIn } from '@zhibiao/report/words';
import { diffWords } from './words.ts';

const parts = ['weights', 'structure', 'method', 'performance', 'remainder', 'rounding'] as const;

const partOf = (u: UnitImpact, part: (typeof parts)[number]) =>
  part === 'remainder' || part === 'rounding' ? u[part] : u.parts[part];

/** The impact unit by unit, those first that moved furthest; the heads are the first row. */
export function impactRows({ units, results }: Impact, language: Language): readonly string[][] {
  const words = diffWords[language];
  const digits = results[1].system.nodes[results[1].system.total]?.rounding.digits ?? 2;
  const number = (x: Parameters<typeof toDecimal>[0], more = 2): string =>
    roundDecimal(toDecimal(x, 40), digits + more);
  const [unit, score, change, rank, indicator] = words.heads;
  // A cause of which no unit has a part is left out.
  const causes = parts.filter((part) => units.some((u) => toDecimal(partOf(u, part)) !== '0'));
  const row = (u: UnitImpact): string[] => {
    const [most] = u.indicators;
    return [
      u.name ?? u.id,
      `${number(u.before.score, 0)} → ${number(u.after.score, 0)}`,
      signed(number(u.change)),
      ...causes.map((cause) => signed(number(partOf(u, cause)))),
      `${toDecimal(u.before.rank)} → ${toDecimal(u.after.rank)}`,
      most === undefined ? '' : `${textIn(most.name, language)} ${signed(number(most.change))}`,
    ];
  };
  const furthest = units.toSorted(
    (a, b) =>
      b.rankChange.abs().compare(a.rankChange.abs()) || b.change.abs().compare(a.change.abs()),
  );
  return [
    [unit, score, change, ...causes.map((cause) => words.causes[cause]), rank, indicator],
    ...furthest.map(row),
  ];
}

/** What readers must know of either result: assumed weights, data that nobody observed. */
export const caveatsOf = ({ results }: Impact): readonly Caveat[] => [
  ...new Map(results.flatMap(caveats).map((caveat) => [caveat.code, caveat])).values(),
];

/** What stands above the impact's table. */
export function impactLines(impact: Impact, language: Language): readonly string[] {
  const words = diffWords[language];
  const { correlation, winners, losers, crossings, left } = impact;
  const number = (x: typeof correlation.kendall): string =>
    x === undefined ? '—' : roundDecimal(toDecimal(x, 40), 4);
  return [
    ...caveatsOf(impact).map(({ message }) => wordsIn(language).caution(message[language])),
    words.correlation(number(correlation.spearman), number(correlation.kendall)),
    words.moves(winners.length, losers.length, crossings.length),
    ...crossings.map((u) => {
      const [a, b] = [u.before.grade, u.after.grade].map((g) =>
        g === undefined ? '—' : textIn(g, language),
      );
      return `  ${words.crossing(u.name ?? u.id, a ?? '', b ?? '')}`;
    }),
    ...(left.length > 0 ? [words.left(left.map(({ id }) => id))] : []),
    words.parts,
  ];
}
