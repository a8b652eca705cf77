import type { Indicator } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, sum } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';
import type { Observations, Treated, TreatInput } from './treatment.ts';

type How = NonNullable<Indicator['impute']>;

const mean = (values: readonly Fraction[]): Fraction => sum(values).div(values.length);

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly Fraction[]): Fraction {
  const sorted = values.toSorted((a, b) => a.compare(b));
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

/** A way to fill a gap: of which observations, and what it makes of their values. */
type Imputation =
  | {
      readonly from: 'units' | 'group';
      readonly of: (values: readonly Fraction[]) => Fraction;
    }
  | { readonly from: 'period-before' };

/** Every way to fill gaps, by name. */
export const imputations: { readonly [H in How]: Imputation } = {
  mean: { from: 'units', of: mean },
  median: { from: 'units', of: median },
  'group-mean': { from: 'group', of: mean },
  'group-median': { from: 'group', of: median },
  'previous-period': { from: 'period-before' },
};

/** What fills a unit's gap; undefined if nobody has a value to fill it with. */
function fillerOf(
  how: How,
  observations: Observations,
  { units }: TreatInput,
  previous: Observations | undefined,
): (unit: number) => Observations[number] {
  const imputation = imputations[how];
  if (imputation.from === 'period-before') return (unit) => previous?.[unit];
  const { of, from } = imputation;
  return (unit) => {
    const own = units[unit]?.group;
    const values = observations.flatMap((o, other) =>
      o === undefined || (from === 'group' && units[other]?.group !== own) ? [] : [o.value],
    );
    if (values.length === 0) return undefined;
    const value = of(values);
    return { value, category: toDecimal(value) };
  };
}

/**
 * Fills in what is missing, not what does not apply. A gap that nobody has a value for stays one, and
 * is said; the group's policy decides about it.
 *
 * @param isMissing by unit
 * @param previous the observations of the period before, by the indices of this period's units
 */
export function impute(
  how: How,
  observations: Observations,
  isMissing: readonly boolean[],
  about: TreatInput,
  previous: Observations | undefined,
): Treated {
  const { indicator, units, fault } = about;
  if (!isMissing.includes(true)) return { observations, touched: [] };
  if (imputations[how].from === 'group' && units.some((unit) => unit.group === undefined)) {
    fault('impute-without-group', {
      indicator,
      how,
      units: units.flatMap(({ id, group }) => (group === undefined ? [id] : [])),
    });
    return { observations, touched: [] };
  }
  const fill = fillerOf(how, observations, about, previous);
  const filled = observations.map((o, unit) => (isMissing[unit] ? fill(unit) : o));
  const touched = filled.flatMap((o, unit) =>
    isMissing[unit] && o !== undefined
      ? [{ unit, by: 'impute' as const, how, from: undefined, to: toDecimal(o.value) }]
      : [],
  );
  const left = units.filter((_, unit) => isMissing[unit] && filled[unit] === undefined);
  if (left.length > 0) fault('not-imputed', { indicator, how, units: left.map(({ id }) => id) });
  const names = touched.map(({ unit }) => itemAt(units, unit).id);
  if (names.length > 0) fault('cells-imputed', { indicator, how, units: names });
  return { observations: filled, touched };
}
