import type { Diagnostic, Lineage, Text } from '@zhibiao/schemas';
import type { Dataset } from '../../dataset/dataset.ts';
import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import { textIn } from '../../diagnostic/text.ts';
import { zero } from '../../numeric/fraction.ts';
import { heldResult } from '../../result/workings.ts';
import { scoreCompiled } from '../../score/score.ts';
import { compiled } from '../../system/build.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import type { System } from '../../system/system.ts';
import { diagnostic } from '../diagnostics.ts';
import { matchIndicators } from '../match/match-indicators.ts';
import type { Causes } from './cause.ts';
import { kendall, spearman } from './correlation.ts';
import { decompose, isOtherRule } from './decompose.ts';
import { membersOf } from './members.ts';
import { ranksAmong, ranksBetween } from './rank-parts.ts';
import { crossed, leafPairs } from './rates.ts';
import { scoringFaults } from './scoring-faults.ts';
import type { Impact } from './types.ts';
import { unitImpact } from './unit-impact.ts';

const nameIn = ({ document }: CompiledSystem, grade: Text | undefined): string | undefined =>
  grade === undefined ? undefined : textIn(grade, document.language);

/**
 * What a revision does to the ranking: both editions scored, and each unit's change of score and of
 * rank taken apart by cause, the score's by leaf too.
 *
 * Each part is a Shapley value: the mean, over every order in which the causes may set in, of the
 * step that the cause makes. So the parts do not depend on an order, and add up exactly. A leaf adds
 * effective weight × full mark × its part of the full mark; what is no leaf's is the remainder. For
 * ranks the units are put in order by what the leaves add once some of the causes have set in; those
 * at either end are the declared ones.
 *
 * @param dataset scored under both editions, unless `datasetAfter` is the later one's
 * @returns the impact; or the faults of scoring under either edition
 */
export function impact(
  earlierSystem: System,
  laterSystem: System,
  dataset: Dataset,
  datasetAfter?: Dataset,
  lineage?: Lineage,
): Outcome<Impact> {
  // Both editions scored, each on its data.
  const [before, after] = [compiled(earlierSystem), compiled(laterSystem)];
  const accounts = matchIndicators(before, after, lineage);
  const later = datasetAfter ?? dataset;
  const isNewData = datasetAfter !== undefined;
  const scored = [
    scoreCompiled(before, dataset, undefined),
    scoreCompiled(after, later, undefined),
  ] as const;
  const [old, young] = [scored[0].value, scored[1].value];
  const diagnostics: Diagnostic[] = [
    ...accounts.diagnostics,
    ...scoringFaults(scored[0].diagnostics, scored[1].diagnostics, isNewData),
  ];
  if (!old || !young || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const results = [old, young] as const;

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
  const [places, laterPlaces] = [members.map((m) => m.places[0]), members.map((m) => m.places[1])];
  const declared = [ranksAmong(old, places), ranksAmong(young, laterPlaces)] as const;
  const ranksAt = ranksBetween(decomposition, declared, young, laterPlaces);
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
      results: [
        heldResult(earlierSystem, old, undefined),
        heldResult(laterSystem, young, undefined),
      ],
      ...{ units, left },
      winners: byRise.filter((unit) => unit.rankChange.compare(0) < 0),
      losers: byRise.filter((unit) => unit.rankChange.compare(0) > 0).toReversed(),
      crossings: units.filter(isCrossing),
      correlation: { spearman: spearman(...declared), kendall: kendall(...declared) },
    },
    diagnostics,
  };
}
