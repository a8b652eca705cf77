import { sampleCorrelation } from 'simple-statistics';
import * as z from 'zod/mini';
import type { Outcome } from '../diagnostic/outcome.ts';
import { itemAt } from '../numeric/item-at.ts';
import type { Result } from '../result/result.ts';
import { type Columns, fromScores, type GroupOptions, groupShapes } from './columns.ts';
import { type Derived, sharesOf, summary } from './derived.ts';
import { diagnostic } from './diagnostics.ts';
import { withoutSpread } from './spread.ts';

/** What `equalEffect` is asked. */
export interface EqualEffectOptions extends GroupOptions {
  /** By id the share of importance that each should have, in any unit; alike if left out. */
  readonly targets?: Readonly<Record<string, number>>;
}

const equalEffectShape: z.ZodMiniType = z.strictObject({
  ...groupShapes,
  targets: z.optional(z.record(z.string(), z.number().check(z.gte(0)))),
});

/** How close the shares of importance must come to their targets. */
const close = 1e-4;
const steps = 20_000;

/** The squared correlations of each column with the weighted sum, over their sum. */
function importance(values: readonly (readonly number[])[], w: readonly number[]) {
  const totals = (values[0] ?? []).map((_, u) =>
    values.reduce((all, column, c) => all + itemAt(w, c) * itemAt(column, u), 0),
  );
  const squares = values.map((column) => sampleCorrelation([...column], totals) ** 2);
  const all = squares.reduce((a, b) => a + b, 0);
  return squares.map((s) => s / all);
}

/**
 * Weights under which indicators matter as they are meant to: the squared correlation of each with the
 * total, over the sum of all, comes to its target. Weights are multiplied by (target / found)^½ until
 * every share is within 0.0001 of its target; where that is never so it is a fault, for then no weights
 * are known that do it.
 *
 * Formula: the measure of importance is that of Becker, Saisana, Paruolo and Vandecasteele, Ecological
 * Indicators 80 (2017) 12–22, with linear dependence.
 *
 * @returns a diagnostic if there is no such group, or no weights are found
 *
 * @example
 * unwrap(equalEffect(result, { group: 'total' })).weights
 * // { service: '0.548204', openness: '0.451796' }
 */
export const equalEffect = (result: Result, options: EqualEffectOptions = {}): Outcome<Derived> =>
  fromScores(result, options, equalEffectOfColumns, equalEffectShape);

/** As `equalEffect`, of columns of scores. */
export function equalEffectOfColumns(
  columns: Columns,
  { targets = {} }: EqualEffectOptions = {},
): Outcome<Derived> {
  const { ids, units, values } = columns;
  const none = withoutSpread(columns, 'equal-effect');
  if (none !== undefined) return none;
  const flat = ids.filter((_, c) => new Set(values[c]).size === 1);
  if (flat.length > 0) {
    const params = { method: 'equal-effect', indicators: flat };
    return { value: undefined, diagnostics: [diagnostic('nothing-varies', params)] };
  }
  const asked = ids.map((id) => targets[id] ?? 1);
  const whole = asked.reduce((a, b) => a + b, 0);
  const goal = asked.map((t) => t / whole);
  let w = ids.map(() => 1 / ids.length);
  for (let step = 0; step < steps; step += 1) {
    const found = importance(values, w);
    const apart = Math.max(...found.map((s, c) => Math.abs(s - itemAt(goal, c))));
    if (apart <= close) {
      const note = {
        zh: `等效权重：各项与总分的相关平方占比达到目标，据 ${units.length} 个单位`,
        en: `Equal effective weights: squared correlations with the total at their targets, from ${units.length} units`,
      };
      const facts = Object.fromEntries(
        ids.map((id, c) => [`importance ${id}`, summary(itemAt(found, c))]),
      );
      return { value: { weights: sharesOf(ids, w), note, facts }, diagnostics: [] };
    }
    const next = w.map(
      (x, c) => x * Math.sqrt(itemAt(goal, c) / Math.max(itemAt(found, c), 1e-12)),
    );
    const all = next.reduce((a, b) => a + b, 0);
    w = next.map((x) => x / all);
  }
  const params = { indicators: ids, steps };
  return { value: undefined, diagnostics: [diagnostic('targets-not-reached', params)] };
}
