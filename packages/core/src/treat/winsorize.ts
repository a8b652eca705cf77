import type { Winsorize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';
import { squareRoot } from '../numeric/square-root.ts';
import { type Shape, shapeOf } from './moments.ts';
import type { Observations, Treated, TreatInput, TreatMethod } from './treatment.ts';

/** Whether the skewness or the kurtosis is below its threshold, exactly. */
const isWithin = ({ skewSquared, kurtosis }: Shape, skew: Fraction, most: Fraction): boolean =>
  skewSquared.compare(skew.mul(skew)) < 0 || kurtosis.compare(most) < 0;

/** The outermost value on the side of the skew, and the next one inwards. */
function outermost(
  values: readonly Fraction[],
  { side }: Shape,
): readonly [Fraction | undefined, Fraction | undefined] {
  const sorted = values.toSorted((a, b) => side * b.compare(a));
  const [first] = sorted;
  return [first, sorted.find((x) => first !== undefined && !x.equals(first))];
}

/**
 * While both skewness and kurtosis are at their thresholds or beyond, the outermost value on the side
 * of the skew becomes the next one. Units with the same value are treated alike, so the order of units
 * makes no difference; where `max` does not allow for all of them, none is treated and it is said.
 */
export function winsorize(
  { max, skew = 2, kurtosis = '3.5' }: Winsorize,
  observations: Observations,
  { indicator, units, fault }: TreatInput,
): Treated {
  const [skewLimit, kurtosisLimit] = [fraction(skew), fraction(kurtosis)];
  const before = observations.flatMap((o) => o?.value ?? []);
  if (before.length > 0 && before.length < 4) {
    fault('treat-needs-units', { indicator, count: before.length });
    return { observations, touched: [] };
  }
  const now = observations.map((o) => o?.value);
  const treated = new Set<number>();
  for (;;) {
    const values = now.flatMap((x) => x ?? []);
    const shape = shapeOf(values);
    if (shape === undefined || isWithin(shape, skewLimit, kurtosisLimit)) break;
    const [outer, next] = outermost(values, shape);
    const those = now.flatMap((x, unit) => (outer && x?.equals(outer) ? [unit] : []));
    const all = new Set([...treated, ...those]);
    if (next === undefined || all.size > max) {
      const found = {
        skew: toDecimal(squareRoot(shape.skewSquared), 6),
        kurtosis: toDecimal(shape.kurtosis, 6),
      };
      fault('treat-not-enough', { indicator, max: String(max), ...found });
      break;
    }
    for (const unit of those) {
      now[unit] = next;
      treated.add(unit);
    }
  }
  if (treated.size === 0) return { observations, touched: [] };
  const touched = [...treated]
    .toSorted((a, b) => a - b)
    .flatMap((unit) => {
      const [from, to] = [observations[unit]?.value, now[unit]];
      return from && to
        ? [
            {
              unit,
              by: 'treat' as const,
              how: 'winsorize',
              from: toDecimal(from),
              to: toDecimal(to),
            },
          ]
        : [];
    });
  fault('cells-treated', {
    indicator,
    how: 'winsorize',
    units: touched.map(({ unit }) => itemAt(units, unit).id),
  });
  return {
    observations: observations.map((o, unit) => {
      const value = now[unit];
      return o && value && treated.has(unit) ? { value, category: toDecimal(value) } : o;
    }),
    touched,
  };
}

/** Outliers drawn in until the values are no longer skewed and heavy-tailed. */
export const winsorized: TreatMethod<Winsorize> = { method: 'winsorize', apply: winsorize };
