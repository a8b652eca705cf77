import type { Text } from '@zhibiao/schemas';
import * as z from 'zod/mini';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { contributionsOf } from '../../evaluate/contributions.ts';
import { exactScoreAt, reportedScoreAt } from '../../evaluate/exact/scores-at.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { toDecimal } from '../../numeric/decimal.ts';
import { compareReal } from '../../numeric/exact.ts';
import { zero } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { minus, plus, type Real } from '../../numeric/real.ts';
import { toFixed } from '../../numeric/round-decimal.ts';
import { parseOptions } from '../../options/check-input.ts';
import { objectOf } from '../../options/shapes.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';

/** One indicator's part in the change of a unit's total. */
export interface Cause {
  readonly id: string;
  readonly name: Text;
  /** What it adds to the unrounded total after, less what it added before; a decimal. */
  readonly change: string;
}

/** A unit's score and rank at one node, before and after. Scores are as reported. */
export interface Move {
  readonly score: readonly [before: string | undefined, after: string | undefined];
  readonly rank: readonly [before: number | undefined, after: number | undefined];
  /** Places gained: positive is up; undefined if either rank is absent. */
  readonly places: number | undefined;
}

/** What became of one unit. */
export interface UnitComparison extends Move {
  readonly unit: string;
  /** The change of the unrounded total; undefined if either is absent. */
  readonly change: string | undefined;
  /** By leaf, the greatest change first, those that changed nothing left out. */
  readonly causes: readonly Cause[];
  /** The causes added up by indicator of the first level, the greatest first. */
  readonly firstLevel: readonly Cause[];
  /** The change less all causes: 0 where means are arithmetic and no rounding is carried. */
  readonly remainder: string | undefined;
  /** By id of the nodes that both systems have. */
  readonly nodes: Readonly<Record<string, Move>>;
}

/** By id the indicator of the first level that each is, or stands under. */
function firstLevelOf({ system }: Workings): ReadonlyMap<string, string> {
  const above = (index: number): string => {
    const node = system.nodes[index];
    if (node === undefined) return '';
    return node.parent === system.total ? node.id : above(node.parent);
  };
  return new Map(system.nodes.slice(0, -1).map(({ id, index }) => [id, above(index)]));
}

const magnitude = (x: Real): Real => (compareReal(x, zero) < 0 ? minus(zero, x) : x);

/** A unit at one node of a result, as reported. */
function at(result: Workings, id: string, unit: number) {
  const index = result.system.indexOf[id] ?? -1;
  const digits = result.system.nodes[index]?.rounding.digits ?? 0;
  const score = reportedScoreAt(result, index, unit);
  return { score: score && toFixed(score, digits), rank: result.nodes[index]?.ranks[unit] };
}

function moveOf(before: Workings, after: Workings, id: string, was: number, is: number): Move {
  const [a, b] = [at(before, id, was), at(after, id, is)];
  const places = a.rank === undefined || b.rank === undefined ? undefined : a.rank - b.rank;
  return { score: [a.score, b.score], rank: [a.rank, b.rank], places };
}

/** What each leaf adds to a unit's total, by id. */
const contributions = (result: Workings, unit: number): ReadonlyMap<string, Real> => {
  const counts = contributionsOf(result, unit);
  return new Map(
    result.system.nodes.flatMap(({ id, index, leaf }) =>
      leaf === undefined ? [] : [[id, itemAt(counts, index).contribution] as const],
    ),
  );
};

/** What `compare` is asked. */
export interface CompareOptions {
  /** The result to compare with: other weights or methods, of the same units. */
  readonly after: Result;
}

const compareShape: z.ZodMiniType = z.strictObject({
  after: objectOf('a result'),
});

/**
 * What became of units from one result to another: each unit's score and rank at every node, and
 * which leaves changed its total. The causes and the remainder add up to the change exactly, for each
 * leaf's cause is what it adds after less what it added before; no order of causes is involved.
 *
 * @returns the units of the first result that the second has, in its order
 *
 * @example
 * const after = unwrap(score(unwrap(applyScenario(system, scenario)), dataset));
 * unwrap(compare(result, { after })).map(({ unit, change }) => `${unit} ${change}`)
 * // ['甲 0.25', '乙 -0.5', '丙 1']
 */
export function compare(
  result: Result,
  options: CompareOptions,
): Outcome<readonly UnitComparison[]> {
  const parsed = parseOptions(compareShape, options);
  if (parsed.value === undefined) return parsed;
  const [before, after] = [workings(result), workings(parsed.value.after)];
  const places = new Map(after.dataset.units.map(({ id }, u) => [id, u]));
  const names = new Map(
    [...after.system.nodes, ...before.system.nodes].map(({ id, name }) => [id, name]),
  );
  const above = new Map([...firstLevelOf(before), ...firstLevelOf(after)]);
  const shared = before.system.nodes.filter(({ id }) => after.system.indexOf[id] !== undefined);
  const value = before.dataset.units.flatMap(({ id: unit }, was): readonly UnitComparison[] => {
    const is = places.get(unit);
    if (is === undefined) return [];
    const [first, second] = [contributions(before, was), contributions(after, is)];
    const changes = [...new Set([...first.keys(), ...second.keys()])]
      .map((id) => ({ id, change: minus(second.get(id) ?? zero, first.get(id) ?? zero) }))
      .filter(({ change }) => compareReal(change, zero) !== 0)
      .toSorted((a, b) => compareReal(magnitude(b.change), magnitude(a.change)));
    const groups = new Map<string, Real>();
    for (const cause of changes) {
      const group = above.get(cause.id) ?? cause.id;
      groups.set(group, plus(groups.get(group) ?? zero, cause.change));
    }
    const causeOf = ([id, own]: readonly [string, Real]): Cause => ({
      id,
      name: names.get(id) ?? id,
      change: toDecimal(own),
    });
    const [from, to] = [
      exactScoreAt(before, before.system.total, was),
      exactScoreAt(after, after.system.total, is),
    ];
    const change = from && to && minus(to, from);
    const explained = changes.reduce<Real>((all, c) => plus(all, c.change), zero);
    const total = before.system.nodes[before.system.total]?.id ?? '';
    return [
      {
        unit,
        ...moveOf(before, after, total, was, is),
        change: change && toDecimal(change),
        causes: changes.map(({ id, change: own }) => causeOf([id, own])),
        firstLevel: [...groups]
          .filter(([, own]) => compareReal(own, zero) !== 0)
          .toSorted(([, a], [, b]) => compareReal(magnitude(b), magnitude(a)))
          .map(causeOf),
        remainder: change && toDecimal(minus(change, explained)),
        nodes: Object.fromEntries(shared.map(({ id }) => [id, moveOf(before, after, id, was, is)])),
      },
    ];
  });
  return { value, diagnostics: [] };
}
