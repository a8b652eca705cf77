import type { Diagnostic, Lineage, Text } from '@zhibiao/schemas';
import type { Dataset } from '../dataset/dataset.ts';
import { fault } from '../diagnostic/fault.ts';
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts';
import { compareReal } from '../numeric/exact.ts';
import { Fraction, one, sum, zero } from '../numeric/fraction.ts';
import { isRational, linear, type Real } from '../numeric/real.ts';
import { placesWithin, rank } from '../rank/rank.ts';
import { exactScoreAt, reportedScoreAt } from '../score/read.ts';
import type { Result } from '../score/result.ts';
import { score } from '../score/score.ts';
import type { System } from '../system/system.ts';
import { textIn } from '../system/text.ts';
import { account } from './account.ts';
import { kendall, spearman } from './correlation.ts';
import { crossed, isRuleSame, type LeafPair, leafPairs, type Marks, marksOf } from './rates.ts';
import { shapley } from './shapley.ts';

/**
 * What may change a score. `weights`: other effective weights of leaves that both editions have.
 * `structure`: leaves that one of them alone has. `method`: other measures, normalizations and full
 * marks. `performance`: other observations. `remainder`: what is no leaf's, where a mean is not
 * arithmetic or rounded scores are carried.
 */
export const causes = ['weights', 'structure', 'method', 'performance', 'remainder'] as const;
/** One of the causes. */
export type Cause = (typeof causes)[number];

/** What each cause did; the parts add up to the change. */
type Parts = Readonly<Record<Cause, Fraction>>;

/** What one leaf did to a unit's total. */
export interface IndicatorImpact {
  /** Its id in the later edition, where it has one, else in the earlier. */
  readonly id: string;
  readonly name: Text;
  /** What it adds to the total after, less what it added before; its parts add up to this. */
  readonly change: Fraction;
  readonly parts: Parts;
}

/** A unit's standing in one edition. */
interface Standing {
  /** The reported total. */
  readonly score: Fraction;
  /** Among the units that both datasets have. */
  readonly rank: Fraction;
  readonly grade: Text | undefined;
}

/** What a revision did to one unit. */
export interface UnitImpact {
  readonly id: string;
  readonly name: string | undefined;
  readonly before: Standing;
  readonly after: Standing;
  /** after − before of the reported totals: the score's parts, the remainder and the rounding. */
  readonly change: Fraction;
  /** What the causes did to the unrounded total; `remainder` is beside them, for it may be irrational. */
  readonly parts: Omit<Parts, 'remainder'>;
  readonly remainder: Real;
  /** What rounding the two totals did. */
  readonly rounding: Real;
  /** after − before of the ranks, below 0 where the unit rose; its parts add up to it. */
  readonly rankChange: Fraction;
  readonly rankParts: Parts;
  /** The leaves that did something, the most first. */
  readonly indicators: readonly IndicatorImpact[];
}

/** How much of the order of the units is left: 1 all of it, −1 all of it turned round. */
export interface RankCorrelation {
  readonly spearman: Real | undefined;
  readonly kendall: Real | undefined;
}

/** What a revision does to the units of a dataset. */
export interface Impact {
  readonly results: readonly [before: Result, after: Result];
  /** In the order of the earlier dataset: the units with a total in both. */
  readonly units: readonly UnitImpact[];
  /** Units of one dataset alone, or without a total in one. */
  readonly left: readonly { readonly id: string; readonly in: 'before' | 'after' }[];
  /** Those whose rank rose, the furthest first. */
  readonly winners: readonly UnitImpact[];
  readonly losers: readonly UnitImpact[];
  /** Those whose grade is another. */
  readonly crossings: readonly UnitImpact[];
  readonly correlation: RankCorrelation;
}

/** A unit in both datasets. */
interface Member {
  readonly places: readonly [number, number];
  readonly marks: readonly [Marks, Marks];
  readonly crossed: { readonly rules: Marks; readonly data: Marks } | undefined;
}

const bit = (set: number, cause: number): boolean => (set & (1 << cause)) !== 0;
const [weights, structure, method, performance, last] = [0, 1, 2, 3, 4];

const exactTotal = (result: Result, unit: number): Real =>
  exactScoreAt(result, result.system.total, unit) ?? zero;
const fullOf = ({ nodes, total }: System): Fraction => nodes[total]?.full ?? one;
const less = (a: Real, b: Real): Real =>
  linear([
    [one, a],
    [one.neg(), b],
  ]);

/** What one leaf adds to a unit's total when a set of causes has set in. */
function leafValue(
  { before, after }: LeafPair,
  { marks: [old, young], crossed: cross }: Member,
  scales: readonly [Fraction, Fraction],
  isNewData: boolean,
  isSameRule: boolean,
): (set: number) => Fraction {
  if (before === undefined || after === undefined) {
    const [counts, index] = after ? [young.counts, after.index] : [old.counts, before?.index ?? -1];
    const own = counts[index]?.contribution ?? zero;
    // What is irrational goes into the remainder.
    const whole = isRational(own) ? own : zero;
    return (set) => (bit(set, structure as number) === (after !== undefined) ? whole : zero);
  }
  const [i, j] = [before.index, after.index];
  const first = old.rate(i) ?? young.rate(j) ?? zero;
  const second = young.rate(j) ?? old.rate(i) ?? zero;
  const rate = (isRule: boolean, isData: boolean): Fraction => {
    if (!isNewData) return isRule ? second : first;
    if (isSameRule) return isData ? second : first;
    if (isRule === isData) return isRule ? second : first;
    const between = isRule ? cross?.rules.rate(j) : cross?.data.rate(i);
    return between ?? (isRule ? second : first);
  };
  // Other units' gaps and this one's own lift its weights: of the data where they are others.
  const lifts = [old.lift(i), young.lift(j)] as const;
  const lifting = isNewData ? performance : method;
  return (set) => {
    const [isRule, isData] = [bit(set, method as number), bit(set, performance as number)];
    const weight = bit(set, weights as number) ? after.effectiveWeight : before.effectiveWeight;
    const lift = lifts[bit(set, lifting as number) ? 1 : 0];
    const scale = scales[isRule ? 1 : 0];
    return weight.mul(lift).mul(scale).mul(rate(isRule, isData));
  };
}

const partsOf = (values: readonly Fraction[]): Parts =>
  Object.fromEntries(causes.map((cause, i) => [cause, values[i] ?? zero])) as unknown as Parts;
const valuesOf = (parts: Parts): readonly Fraction[] => causes.map((cause) => parts[cause]);

/** The Shapley parts by cause, the causes that do nothing anywhere left out of the orders. */
function share(active: readonly number[], value: (set: number) => Fraction): Parts {
  const spread = (set: number): number =>
    active.reduce((all, cause, i) => (bit(set, i) ? all | (1 << cause) : all), 0);
  const found = shapley(active.length, (set) => value(spread(set)));
  return partsOf(causes.map((_, cause) => found[active.indexOf(cause)] ?? zero));
}

/** Ranks among the units of both datasets, as declared; the result's own where it has no others. */
function ranksIn(result: Result, places: readonly number[]): readonly Fraction[] {
  const { ties, within } = result.system.document.method.ranking;
  const own = result.nodes[result.system.total]?.ranks ?? [];
  const isAll = own.filter((r) => r !== undefined).length === places.length;
  const totals = places.map((unit) => reportedScoreAt(result, result.system.total, unit));
  const groups = places.map((unit) => result.dataset.units[unit]?.group);
  const among = isAll
    ? places.map((unit) => own[unit])
    : rank(totals, { ties, ...(within === 'group' ? { groups } : {}) });
  return among.map((r) => new Fraction(r ?? 0));
}

/** The members of both datasets that have a total in both, and those that are left. */
function membersOf(results: readonly [Result, Result], cross: ReturnType<typeof crossed>) {
  const [old, young] = results;
  const placeIn = (result: Result) =>
    new Map(
      result.dataset.units.flatMap(({ id }, i) =>
        result.nodes[result.system.total]?.states[i] === 'value' ? [[id, i] as const] : [],
      ),
    );
  const [first, second] = [placeIn(old), placeIn(young)];
  const members = [...first].flatMap(([id, i]): readonly Member[] => {
    const j = second.get(id);
    if (j === undefined) return [];
    const crossMarks = cross && { rules: marksOf(cross.rules, i), data: marksOf(cross.data, j) };
    return [{ places: [i, j], marks: [marksOf(old, i), marksOf(young, j)], crossed: crossMarks }];
  });
  const left = [
    ...[...first.keys()]
      .filter((id) => !second.has(id))
      .map((id) => ({ id, in: 'before' as const })),
    ...[...second.keys()]
      .filter((id) => !first.has(id))
      .map((id) => ({ id, in: 'after' as const })),
  ];
  return { members, left };
}

/**
 * The faults of scoring under both editions, those of one dataset once. A column that one edition
 * reads is no column that nobody reads.
 */
function scoringFaults(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  isNewData: boolean,
): readonly Diagnostic[] {
  if (isNewData) return [...before, ...after];
  const keyOf = ({ code, cell, params }: Diagnostic): string =>
    JSON.stringify([code, cell, code === 'unknown-column' ? params?.column : params]);
  const [first, second] = [before, after].map((list) => new Set(list.map(keyOf)));
  const isSeen = (d: Diagnostic, by: ReadonlySet<string> | undefined): boolean =>
    by?.has(keyOf(d)) === true;
  return [
    ...before.filter((d) => d.code !== 'unknown-column' || isSeen(d, second)),
    ...after.filter((d) => d.code !== 'unknown-column' && !isSeen(d, first)),
  ];
}

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
  before: System,
  after: System,
  dataset: Dataset,
  datasetAfter?: Dataset,
  lineage?: Lineage,
): Outcome<Impact> {
  const accounts = account(before, after, lineage);
  const later = datasetAfter ?? dataset;
  const isNewData = datasetAfter !== undefined;
  const scored = [score(before, dataset), score(after, later)] as const;
  const [old, young] = [scored[0].value, scored[1].value];
  const diagnostics: Diagnostic[] = [
    ...accounts.diagnostics,
    ...scoringFaults(scored[0].diagnostics, scored[1].diagnostics, isNewData),
  ];
  if (!old || !young || hasErrors(diagnostics)) return { value: undefined, diagnostics };

  const pairs = leafPairs(before, after, accounts.later);
  const isOtherRule = (p: LeafPair) => p.before && p.after && !isRuleSame(p);
  const cross =
    isNewData && pairs.some(isOtherRule) ? crossed(before, after, [dataset, later]) : undefined;
  if (isNewData && cross === undefined && pairs.some(isOtherRule)) {
    const indicators = pairs.filter(isOtherRule).map((p) => p.after?.id ?? '');
    diagnostics.push(fault('causes-inseparable', { indicators }));
  }
  const { members, left } = membersOf([old, young], cross);
  if (members.length === 0) {
    const params = { before: old.dataset.units.length, after: young.dataset.units.length };
    return { value: undefined, diagnostics: [...diagnostics, fault('no-common-units', params)] };
  }

  const scales = [fullOf(before), fullOf(after)] as const;
  const leafValues = members.map((member) =>
    pairs.map((p) => leafValue(p, member, scales, isNewData, isRuleSame(p))),
  );
  // What no leaf's value has, such as the scores of leaves that are irrational, at either end.
  const remainders = members.map(({ places }, m) =>
    [old, young].map((result, i) => {
      const own = sum((leafValues[m] ?? []).map((value) => value(i === 0 ? 0 : -1)));
      return less(exactTotal(result, places[i] ?? 0), own);
    }),
  );
  const isNothing = (x: Real): boolean => !('kind' in x) && x.equals(0);
  const isActive = [
    pairs.some(
      (p) => p.before && p.after && !p.before.effectiveWeight.equals(p.after.effectiveWeight),
    ),
    pairs.some((p) => !p.before || !p.after),
    !scales[0].equals(scales[1]) || !isNewData || pairs.some(isOtherRule),
    isNewData,
    remainders.some((pair) => !pair.every(isNothing)),
  ];
  const active = isActive.flatMap((is, i) => (is ? [i] : []));
  const all = active.reduce((set, cause) => set | (1 << cause), 0);

  // Ranks once some of the causes have set in, by set.
  const places = [members.map((m) => m.places[0]), members.map((m) => m.places[1])] as const;
  const declared = [ranksIn(old, places[0]), ranksIn(young, places[1])] as const;
  const { ties, within } = after.document.method.ranking;
  const groups = places[1].map((unit) => young.dataset.units[unit]?.group);
  const between = new Map<number, readonly Fraction[]>();
  const ranksAt = (set: number): readonly Fraction[] => {
    if (set === 0) return declared[0];
    if (set === all) return declared[1];
    const known = between.get(set);
    if (known !== undefined) return known;
    const totals = leafValues.map((values, u) => {
      const own = sum(values.map((value) => value(set)));
      const rest = remainders[u]?.[bit(set, last as number) ? 1 : 0] ?? zero;
      return linear([[one, rest]], own);
    });
    const ranks = placesWithin(
      totals.map(() => true),
      (a, b) => compareReal(totals[a] ?? zero, totals[b] ?? zero),
      { ties, ...(within === 'group' ? { groups } : {}) },
    ).map((r) => new Fraction(r ?? 0));
    between.set(set, ranks);
    return ranks;
  };

  const standing = (result: Result, side: 0 | 1, u: number): Standing => {
    const unit = places[side][u] ?? 0;
    const reported = reportedScoreAt(result, result.system.total, unit) ?? zero;
    return { score: reported, rank: declared[side][u] ?? zero, grade: result.grades[unit] };
  };
  const units = members.map(({ places: [i, j] }, u): UnitImpact => {
    const about = old.dataset.units[i];
    const indicators = pairs
      .map((p, k): IndicatorImpact => {
        const value = leafValues[u]?.[k] ?? (() => zero);
        const node = p.after ?? p.before;
        const parts = share(active, value);
        const change = value(all).sub(value(0));
        return { id: node?.id ?? '', name: node?.name ?? '', change, parts };
      })
      .filter(({ parts }) => valuesOf(parts).some((part) => !part.equals(0)))
      .sort((a, b) => b.change.abs().compare(a.change.abs()));
    const [was, is] = [standing(old, 0, u), standing(young, 1, u)];
    const change = is.score.sub(was.score);
    const total = (cause: Cause) => sum(indicators.map(({ parts }) => parts[cause]));
    const exact = less(exactTotal(young, j), exactTotal(old, i));
    const [first = zero, second = zero] = remainders[u] ?? [];
    return {
      ...{ id: about?.id ?? '', name: about?.name, before: was, after: is, change, indicators },
      parts: {
        weights: total('weights'),
        structure: total('structure'),
        method: total('method'),
        performance: total('performance'),
      },
      remainder: less(second, first),
      rounding: less(change, exact),
      rankChange: is.rank.sub(was.rank),
      rankParts: share(active, (set) => ranksAt(set)[u] ?? zero),
    };
  });
  const nameIn = (system: System, grade: Text | undefined) =>
    grade === undefined ? undefined : textIn(grade, system.document.language);
  const byRise = units.toSorted(
    (a, b) => a.rankChange.compare(b.rankChange) || b.change.compare(a.change),
  );
  return {
    value: {
      ...{ results: [old, young], units, left },
      winners: byRise.filter((unit) => unit.rankChange.compare(0) < 0),
      losers: byRise.filter((unit) => unit.rankChange.compare(0) > 0).toReversed(),
      crossings: units.filter((unit) => {
        const [a, b] = [nameIn(before, unit.before.grade), nameIn(after, unit.after.grade)];
        return a !== b;
      }),
      correlation: {
        spearman: spearman(declared[0], declared[1]),
        kendall: kendall(declared[0], declared[1]),
      },
    },
    diagnostics,
  };
}
