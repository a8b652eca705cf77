import type { Scenario } from '@zhibiao/schemas';
import { sampleCorrelation } from 'simple-statistics';
import * as z from 'zod/mini';
import type { Dataset } from '../../dataset/dataset.ts';
import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import { totalsOf } from '../../evaluate/exact/scores-at.ts';
import { nearestScores, type Workings } from '../../evaluate/workings.ts';
import { exactText } from '../../numeric/decimal.ts';
import { type Fraction, one, parseFraction, zero } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { parseOptions } from '../../options/check-input.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import { scoreCompiled } from '../../score/score.ts';
import type { CompiledNode } from '../../system/compiled.ts';
import { diagnostic } from '../diagnostics.ts';
import { underScenario } from '../scenario/apply.ts';
import { ranksAlong, ranksAtTotals } from './ranks-along.ts';

/** How many ranks units move in all, and who moves most. */
export interface Shift {
  /** Σ |places| over the units that have a rank before and after. */
  readonly places: number;
  /** How many units have another rank. */
  readonly moved: number;
  /** The unit that moves most, and by how many places, positive up; undefined if nobody moves. */
  readonly most: { readonly unit: string; readonly places: number } | undefined;
}

/** How much one indicator matters. */
export interface OneAtATime {
  readonly id: string;
  /** The product of the shares up to the root, as the weights say. */
  readonly effectiveWeight: string;
  /** Without it; undefined if it cannot be left out. */
  readonly dropped: Shift | undefined;
  /** With its weight a part less and a part more, siblings in proportion; undefined without siblings. */
  readonly less: Shift | undefined;
  readonly more: Shift | undefined;
  /**
   * The sample correlation (Pearson) of its reported scores with the totals, over the units that have
   * both: what the weight amounts to. Undefined if either is the same for all. A double, not exact.
   */
  readonly correlation: number | undefined;
}

type Ranks = readonly (number | undefined)[];

/** The move from one order to another of the same units. */
function shiftOf({ units }: Dataset, before: Ranks, after: Ranks): Shift {
  const moves = units.flatMap(({ id }, u) => {
    const [was, is] = [before[u], after[u]];
    return was === undefined || is === undefined || was === is
      ? []
      : [{ unit: id, places: was - is }];
  });
  const most = moves.reduce<Shift['most']>(
    (best, move) =>
      best === undefined || Math.abs(move.places) > Math.abs(best.places) ? move : best,
    undefined,
  );
  return {
    places: moves.reduce((all, move) => all + Math.abs(move.places), 0),
    moved: moves.length,
    most,
  };
}

function correlationOf(result: Workings, index: number): number | undefined {
  const [own, total] = [result.nodes[index], result.nodes[result.system.total]];
  if (own === undefined || total === undefined) return undefined;
  const both = result.dataset.units.flatMap((_, u) =>
    own.ranks[u] === undefined || total.ranks[u] === undefined ? [] : [u],
  );
  const [x, y] = [index, result.system.total].map((node) => {
    const scores = nearestScores(result, node);
    return both.map((u) => itemAt(scores, u));
  }) as [number[], number[]];
  if (new Set(x).size < 2 || new Set(y).size < 2) return undefined;
  return sampleCorrelation(x, y);
}

/** What `oneAtATime` is asked. */
export interface OneAtATimeOptions {
  /** How much less and more each weight is, as a decimal above 0 and at most 1: 0.2 for ± 20 %. */
  readonly by?: string;
}

const oneAtATimeShape: z.ZodMiniType = z.strictObject({
  by: z.optional(z.string()),
});

/** A part as a decimal above 0 and at most 1; a diagnostic if it is none. */
function partOf(by: string): Outcome<Fraction> {
  const part = parseFraction(by);
  if (part !== undefined && part.compare(zero) > 0 && part.compare(one) <= 0) {
    return { value: part, diagnostics: [] };
  }
  return { value: undefined, diagnostics: [diagnostic('part-range', { option: 'by', found: by })] };
}

/**
 * For every indicator: what dropping it does to the ranking, what its weight a part less or more does
 * (a tornado), and what its weight amounts to. Ranks are by the unrounded totals, level units having
 * the first of theirs, whatever ties the system declares: so one pair that draws level moves one unit.
 * Under `points` a group keeps its points, and every node the part of its full mark that it has.
 *
 * @returns a diagnostic if `by` is no such part
 *
 * @example
 * unwrap(oneAtATime(result, { by: '0.2' })).map(({ id, more }) => [id, more?.moved])
 * // [['timeliness', 2], ['satisfaction', 0], ['service', 2], ['openness', 0]]
 */
export function oneAtATime(
  result: Result,
  options: OneAtATimeOptions = {},
): Outcome<readonly OneAtATime[]> {
  const parsed = parseOptions(oneAtATimeShape, options);
  if (parsed.value === undefined) return parsed;
  const part = partOf(parsed.value.by ?? '0.2');
  if (part.value === undefined) return part;
  const factors = { less: one.sub(part.value), more: one.add(part.value) };
  const before = workings(result);
  const { system, dataset } = before;
  const now = ranksAtTotals(before, totalsOf(before));
  const shiftTo = (after: Ranks | undefined): Shift | undefined =>
    after && shiftOf(dataset, now, after);
  /** Undefined if a scenario cannot be; scored anew unless the ranks are known otherwise. */
  const shiftUnder = (
    scenario: Omit<Scenario, 'name'>,
    known?: () => Ranks | undefined,
  ): Shift | undefined => {
    const changed = underScenario(system, { name: '', ...scenario });
    if (changed.value === undefined || hasErrors(changed.diagnostics)) return undefined;
    if (known !== undefined) return shiftTo(known());
    const after = scoreCompiled(changed.value, dataset, undefined).value;
    return after && shiftTo(ranksAtTotals(after, totalsOf(after)));
  };
  const about = (node: CompiledNode): Pick<OneAtATime, 'dropped' | 'less' | 'more'> => {
    const { id, index, share } = node;
    const siblings = system.nodes[node.parent]?.children.length ?? 0;
    if (siblings < 2)
      return { dropped: shiftUnder({ drop: [id] }), less: undefined, more: undefined };
    const along = ranksAlong(before, index);
    const moved = (factor: Fraction): Shift | undefined => {
      const to = share.mul(factor);
      if (to.compare(one) < 0) return shiftTo(along(to));
      return shiftUnder({ weights: { [id]: `×${factor.toFraction()}` } });
    };
    return {
      dropped: shiftUnder({ drop: [id] }, () => along(zero)),
      less: moved(factors.less),
      more: moved(factors.more),
    };
  };
  const value = system.nodes.slice(0, -1).map(
    (node): OneAtATime => ({
      id: node.id,
      effectiveWeight: exactText(node.effectiveWeight),
      ...about(node),
      correlation: correlationOf(before, node.index),
    }),
  );
  return { value, diagnostics: [] };
}
