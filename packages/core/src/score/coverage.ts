import type { Dataset } from '../dataset/dataset.ts';
import { type Fraction, zero } from '../numeric/fraction.ts';
import type { System } from '../system/system.ts';
import type { Presence } from './presence.ts';

type Weight = { readonly observed: Fraction; readonly applicable: Fraction };

/**
 * By node and unit: the effective weight of the leaves observed over that of the leaves that apply.
 * A missing leaf that is scored 0 is not observed.
 */
export function coverage(
  system: System,
  dataset: Dataset,
  states: Presence,
): readonly (readonly (Fraction | undefined)[])[] {
  const weights: Weight[][] = [];
  for (const node of system.nodes) {
    weights.push(
      dataset.units.map((_, unit) => {
        if (node.leaf !== undefined) {
          const state = states[node.index]?.[unit];
          return {
            observed: state === 'value' ? node.effectiveWeight : zero,
            applicable: state === 'not-applicable' ? zero : node.effectiveWeight,
          };
        }
        return node.children.reduce<Weight>(
          (total, child) => {
            const part = weights[child]?.[unit] ?? { observed: zero, applicable: zero };
            return {
              observed: total.observed.add(part.observed),
              applicable: total.applicable.add(part.applicable),
            };
          },
          { observed: zero, applicable: zero },
        );
      }),
    );
  }
  return weights.map((units) =>
    units.map(({ observed, applicable }) =>
      applicable.equals(0) ? undefined : observed.div(applicable),
    ),
  );
}
