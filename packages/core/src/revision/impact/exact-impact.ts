import type { Diagnostic, Lineage, Text } from '@zhibiao/schemas';
import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import { textIn } from '../../diagnostic/text.ts';
import { itemAt } from '../../numeric/item-at.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { diagnostic } from '../diagnostics.ts';
import { matchIndicators } from '../match/match-indicators.ts';
import type { Causes } from './cause.ts';
import { kendall, spearman } from './correlation.ts';
import { decompose, isOtherRule } from './decompose.ts';
import { crossed, leafPairs } from './leaf-pairs.ts';
import { membersOf } from './members.ts';
import { ranksAmong, ranksBetween } from './rank-parts.ts';
import { isSameData } from './score-editions.ts';
import type { ExactImpact } from './types.ts';
import { unitImpact } from './unit-impact.ts';

const nameIn = ({ document }: CompiledSystem, grade: Text | undefined): string | undefined =>
  grade === undefined ? undefined : textIn(grade, document.language);

/** As `impact`, in exact numbers. */
export function exactImpact(
  result: Result,
  second: Result,
  lineage: Lineage | undefined,
): Outcome<ExactImpact> {
  const [old, young] = [workings(result), workings(second)];
  const results = [old, young] as const;
  const [before, after] = [old.system, young.system];
  const accounts = matchIndicators(before, after, lineage);
  const diagnostics: Diagnostic[] = [...accounts.diagnostics];
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const [dataset, later] = [old.dataset, young.dataset];
  const isNewData = !isSameData(dataset, later);

  // What is the same in both: leaves, and units with a total.
  const pairs = leafPairs(before, after, accounts.later);
  const others = isNewData ? pairs.filter(isOtherRule) : [];
  const cross = others.length > 0 ? crossed(before, after, [dataset, later]) : undefined;
  if (others.length > 0 && cross === undefined) {
    const indicators = others.map((pair) => pair.after?.id ?? '');
    diagnostics.push(diagnostic('causes-inseparable', { indicators }));
  }
  const { members, left } = membersOf(results, cross);
  if (members.length === 0) {
    const params = { before: old.dataset.units.length, after: young.dataset.units.length };
    return {
      value: undefined,
      diagnostics: [...diagnostics, diagnostic('no-common-units', params)],
    };
  }

  // Totals and ranks taken apart.
  const decomposition = decompose(results, pairs, members, isNewData);
  const [first, last] = [members.map((m) => m.indices[0]), members.map((m) => m.indices[1])];
  const declared = [ranksAmong(old, first), ranksAmong(young, last)] as const;
  const ranksAt = ranksBetween(decomposition, declared, young, last);
  const units = members.map((member, m) => {
    const rankAt = (set: Causes) => itemAt(ranksAt(set), m);
    return unitImpact(results, decomposition, member, m, rankAt);
  });

  const byRise = units.toSorted(
    (a, b) => a.rankChange.compare(b.rankChange) || b.change.compare(a.change),
  );
  const isCrossing = (unit: (typeof units)[number]) =>
    nameIn(before, unit.before.grade) !== nameIn(after, unit.after.grade);
  return {
    value: {
      results: [result, second],
      units,
      left,
      winners: byRise.filter((unit) => unit.rankChange.compare(0) < 0),
      losers: byRise.filter((unit) => unit.rankChange.compare(0) > 0).toReversed(),
      crossings: units.filter(isCrossing),
      correlation: { spearman: spearman(...declared), kendall: kendall(...declared) },
    },
    diagnostics,
  };
}
