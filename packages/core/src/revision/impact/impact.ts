import type { Diagnostic, Lineage, Text } from '@zhibiao/schemas';
import * as z from 'zod/mini';
import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import { textIn } from '../../diagnostic/text.ts';
import { zero } from '../../numeric/fraction.ts';
import { parseOptions } from '../../options/check-input.ts';
import { objectOf } from '../../options/shapes.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { diagnostic } from '../diagnostics.ts';
import { matchIndicators } from '../match/match-indicators.ts';
import type { Causes } from './cause.ts';
import { kendall, spearman } from './correlation.ts';
import { decompose, isOtherRule } from './decompose.ts';
import { membersOf } from './members.ts';
import { ranksAmong, ranksBetween } from './rank-parts.ts';
import { crossed, leafPairs } from './rates.ts';
import { isSameData } from './score-editions.ts';
import type { Impact } from './types.ts';
import { unitImpact } from './unit-impact.ts';

const nameIn = ({ document }: CompiledSystem, grade: Text | undefined): string | undefined =>
  grade === undefined ? undefined : textIn(grade, document.language);

/** What `impact` is asked. */
export interface ImpactOptions {
  /** The later edition's result: of the same data, or of the later edition's own. */
  readonly after: Result;
  /** What the later edition says became of the earlier one's indicators. */
  readonly lineage?: Lineage | undefined;
}

const impactShape: z.ZodMiniType = z.strictObject({
  after: objectOf('a result'),
  lineage: z.optional(objectOf('a lineage')),
});

/**
 * What a revision does to the ranking: each unit's change of score and of rank taken apart by cause,
 * the score's by leaf too.
 *
 * Each part is a Shapley value: the mean, over every order in which the causes may set in, of the
 * step that the cause makes. So the parts do not depend on an order, and add up exactly. A leaf adds
 * effective weight × full mark × its part of the full mark; what is no leaf's is the remainder. For
 * ranks the units are put in order by what the leaves add once some of the causes have set in; those
 * at either end are the declared ones.
 *
 * @param result of the earlier edition (`scoreEditions` scores both)
 * @returns the impact; or diagnostics if the lineage does not fit, or no unit has a total in both
 *
 * @example
 * impact(result, { after: result }).value?.winners.length // 0
 */
export function impact(result: Result, options: ImpactOptions): Outcome<Impact> {
  const parsed = parseOptions(impactShape, options);
  if (parsed.value === undefined) return parsed;
  const { after: second, lineage } = parsed.value;
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
  const [first, last] = [members.map((m) => m.places[0]), members.map((m) => m.places[1])];
  const declared = [ranksAmong(old, first), ranksAmong(young, last)] as const;
  const ranksAt = ranksBetween(decomposition, declared, young, last);
  const units = members.map((member, m) => {
    const rankAt = (set: Causes) => ranksAt(set)[m] ?? zero;
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
