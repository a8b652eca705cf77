import type { Lineage } from '@zhibiao/schemas';
import * as z from 'zod/mini';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { parseOptions } from '../../options/check-input.ts';
import { objectOf } from '../../options/shapes.ts';
import type { Result } from '../../result/result.ts';
import { exactImpact } from './exact-impact.ts';
import { type Impact, plainImpact } from './plain-impact.ts';

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
 * const [service, openness] = document.indicators;
 * const indicators = [{ ...service, weight: '0.5' }, { ...openness, weight: '0.5' }];
 * const later = unwrap(buildSystem({ ...document, edition: '2025', indicators }));
 * const { before, after } = unwrap(scoreEditions(system, later, dataset));
 * const { units } = unwrap(impact(before, { after }));
 * units.map(({ id, change, rankChange }) => [id, change, rankChange])
 * // [['甲', '0.25', '0'], ['乙', '-0.5', '0'], ['丙', '1', '0']]
 */
export function impact(result: Result, options: ImpactOptions): Outcome<Impact> {
  const parsed = parseOptions(impactShape, options);
  if (parsed.value === undefined) return parsed;
  const { after, lineage } = parsed.value;
  const { value, diagnostics } = exactImpact(result, after, lineage);
  return { value: value && plainImpact(value), diagnostics };
}
