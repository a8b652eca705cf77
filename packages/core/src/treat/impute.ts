import type { Indicator } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, sum } from '../numeric/fraction.ts';
import type { Observations, Treated, TreatInput } from './treatment.ts';

type How = NonNullable<Indicator['impute']>;

const mean = (values: readonly Fraction[]): Fraction => sum(values).div(values.length);

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly Fraction[]): Fraction {
  const sorted = values.toSorted((a, b) => a.compare(b));
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

/** What each way makes of the values of the others, and which others it asks. */
const centers: {
  readonly [H in Exclude<How, 'previous-period'>]: {
    readonly of: (values: readonly Fraction[]) => Fraction;
    readonly within: 'all' | 'group';
  };
} = {
  mean: { of: mean, within: 'all' },
  median: { of: median, within: 'all' },
  'group-mean': { of: mean, within: 'group' },
  'group-median': { of: median, within: 'group' },
};

/** What fills a unit's gap; none where nobody has a value to fill it with. */
function fillerOf(
  how: How,
  observations: Observations,
  { units }: TreatInput,
  previous: Observations | undefined,
): (unit: number) => Observations[number] {
  if (how === 'previous-period') return (unit) => previous?.[unit];
  const { of, within } = centers[how];
  return (unit) => {
    const own = units[unit]?.group;
    const values = observations.flatMap((o, other) =>
      o === undefined || (within === 'group' && units[other]?.group !== own) ? [] : [o.value],
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
 * @param previous the observations of the period before, by the places of this period's units
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
  if (how.startsWith('group-') && units.some((unit) => unit.group === undefined)) {
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
  const names = touched.map(({ unit }) => units[unit]?.id ?? '');
  if (names.length > 0) fault('cells-imputed', { indicator, how, units: names });
  return { observations: filled, touched };
}
