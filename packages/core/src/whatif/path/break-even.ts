import * as z from 'zod/mini';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { linesOf } from '../../evaluate/lines/lines.ts';
import { exactText } from '../../numeric/decimal.ts';
import { one, zero } from '../../numeric/fraction.ts';
import { parseOptions } from '../../options/check-input.ts';
import { findUnit } from '../../result/find.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';

/** What `breakEven` is asked: two units, by their ids or names. */
export interface BreakEvenOptions {
  readonly unit: string;
  readonly rival: string;
}

const breakEvenShape: z.ZodMiniType = z.strictObject({
  unit: z.string(),
  rival: z.string(),
});

/** The weight of one indicator at which two units would tie. */
export interface BreakEven {
  readonly indicator: string;
  /** Its share among its siblings now. */
  readonly now: string;
  /** The share at which they tie, between 0 and 1; undefined if no share makes them. */
  readonly at: string | undefined;
  /** Why there is no such share: the lead holds for every share, or totals are no lines in it. */
  readonly because: 'always-ahead' | 'always-level' | 'not-linear' | undefined;
}

/**
 * For each indicator with siblings, the share at which two units' unrounded totals would tie, its
 * siblings rescaled in proportion. A share at the ends, 0 or 1, counts.
 *
 * @returns a diagnostic if the dataset does not have one of the units
 *
 * @example
 * unwrap(breakEven(result, { unit: '乙', rival: '丙' })).map(({ indicator, at }) => [indicator, at])
 * // [['timeliness', '8/15'], ['satisfaction', '7/15'], ['service', '2/3'], ['openness', '1/3']]
 */
export function breakEven(
  result: Result,
  options: BreakEvenOptions,
): Outcome<readonly BreakEven[]> {
  const parsed = parseOptions(breakEvenShape, options);
  if (parsed.value === undefined) return parsed;
  const { unit, rival } = parsed.value;
  const work = workings(result);
  const found = [findUnit(work, unit), findUnit(work, rival)] as const;
  const [a, b] = [found[0].value, found[1].value];
  if (a === undefined || b === undefined) {
    return { value: undefined, diagnostics: found.flatMap((f) => f.diagnostics) };
  }
  const { system } = work;
  const value = system.nodes.flatMap((node): readonly BreakEven[] => {
    const siblings = system.nodes[node.parent]?.children.length ?? 0;
    if (siblings < 2) return [];
    const about = { indicator: node.id, now: exactText(node.share) };
    const [first, second] = linesOf(work, node.index, [a, b]);
    if (first === undefined || second === undefined) {
      return [{ ...about, at: undefined, because: 'not-linear' }];
    }
    const slope = first.slope.sub(second.slope);
    const lead = second.intercept.sub(first.intercept);
    if (slope.equals(0)) {
      const because = lead.equals(0) ? 'always-level' : 'always-ahead';
      return [{ ...about, at: undefined, because }];
    }
    const at = lead.div(slope);
    const isShare = at.compare(zero) >= 0 && at.compare(one) <= 0;
    return [
      isShare
        ? { ...about, at: exactText(at), because: undefined }
        : { ...about, at: undefined, because: 'always-ahead' },
    ];
  });
  return { value, diagnostics: [] };
}
