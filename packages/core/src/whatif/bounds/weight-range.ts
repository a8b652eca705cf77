import type { Diagnostic } from '@zhibiao/schemas';
import * as z from 'zod/mini';
import type { Outcome } from '../../diagnostic/outcome.ts';
import type { WeightRange } from '../../evaluate/ranges/greatest-rate.ts';
import { type Fraction, one, parseFraction } from '../../numeric/fraction.ts';
import { suggestedIds } from '../../result/find.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { diagnostic as systemDiagnostic } from '../../system/diagnostics.ts';
import { diagnostic } from '../diagnostics.ts';

/** Where weights may be. */
export interface WeightRangeOptions {
  /** A part from 0 to 1 as a decimal: 0.2, as if left out, for ± 20 % of what each weight is. */
  readonly within?: string;
  /**
   * By id, for indicators whose weight lies between two ends of its own: shares among siblings as
   * decimals or fractions. A group's weights count in proportion, so they need not add up to 1.
   */
  readonly intervals?: Readonly<Record<string, readonly [from: string, to: string]>>;
}

/** The shape of such options. */
export const weightRangeShape: z.ZodMiniType = z.strictObject({
  within: z.optional(z.string()),
  intervals: z.optional(z.record(z.string(), z.tuple([z.string(), z.string()]))),
});

/**
 * The range of weights that options describe.
 *
 * @returns diagnostics for a part that is none, ids that the system does not have, and intervals that
 *   are none
 */
export function weightRangeOf(
  system: CompiledSystem,
  { within = '0.2', intervals = {} }: WeightRangeOptions,
): Outcome<WeightRange> {
  const part = parseFraction(within);
  const diagnostics: Diagnostic[] = [];
  if (part === undefined || part.compare(0) < 0 || part.compare(1) > 0) {
    diagnostics.push(diagnostic('part-range', { option: 'within', found: within }));
  }
  const known = system.nodes.slice(0, -1).map(({ id }) => id);
  const given = new Map<string, readonly [Fraction, Fraction]>();
  for (const [id, [from, to]] of Object.entries(intervals)) {
    const [low, high] = [parseFraction(from), parseFraction(to)];
    const path = `/intervals/${id}`;
    if (!known.includes(id)) {
      diagnostics.push(
        systemDiagnostic(
          'unknown-indicator',
          { found: id, near: suggestedIds(system, id) },
          { path },
        ),
      );
    } else if (
      low === undefined ||
      high === undefined ||
      low.compare(0) < 0 ||
      high.compare(low) < 0 ||
      high.compare(1) > 0 ||
      high.equals(0)
    ) {
      diagnostics.push(diagnostic('weight-interval', { indicator: id, from, to }, { path }));
    } else given.set(id, [low, high]);
  }
  if (part === undefined || diagnostics.length > 0) return { value: undefined, diagnostics };
  const [less, more] = [one.sub(part), one.add(part)];
  const value: WeightRange = ({ id, share }) => given.get(id) ?? [share.mul(less), share.mul(more)];
  return { value, diagnostics };
}
