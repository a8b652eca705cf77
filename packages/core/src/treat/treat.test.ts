import type { Indicator, Winsorize } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction } from '../numeric/fraction.ts';
import { squareRoot } from '../numeric/square-root.ts';
import { impute } from './impute.ts';
import { shapeOf } from './moments.ts';
import type { Treated, TreatInput } from './treatment.ts';
import { winsorize } from './winsorize.ts';

/** Runs a step on values; answers values, the units touched, and codes. */
function run(
  step: (
    observations: readonly (
      | { value: ReturnType<typeof fraction>; category: undefined }
      | undefined
    )[],
    about: TreatInput,
  ) => Treated,
  values: readonly (string | undefined)[],
  groups: readonly (string | undefined)[] = [],
) {
  const codes: string[] = [];
  const { observations, touched } = step(
    values.map((v) => (v === undefined ? undefined : { value: fraction(v), category: undefined })),
    {
      indicator: 'x',
      units: values.map((_, i) => ({ id: `u${i}`, group: groups[i] })),
      fault: (code) => {
        codes.push(code);
        return undefined;
      },
    },
  );
  return { values: observations.map((o) => o && toDecimal(o.value)), touched, codes };
}

const filled = (
  how: NonNullable<Indicator['impute']>,
  values: readonly (string | undefined)[],
  groups?: readonly (string | undefined)[],
) =>
  run(
    (seen, about) =>
      impute(
        how,
        seen,
        values.map((v) => v === undefined),
        about,
        undefined,
      ),
    values,
    groups,
  );

describe('filling in', () => {
  it('by mean and median', () => {
    expect(filled('mean', ['1', undefined, '2', '6'])).toEqual({
      values: ['1', '3', '2', '6'],
      touched: [{ unit: 1, by: 'impute', how: 'mean', from: undefined, to: '3' }],
      codes: ['cells-imputed'],
    });
    expect(filled('median', ['1', undefined, '2', '6']).values[1]).toBe('2');
    expect(filled('median', ['1', undefined, '2', '6', '9']).values[1]).toBe('4');
  });
  it('within the group of the unit', () => {
    const groups = ['east', 'east', 'west', 'west', 'east'];
    const values = ['1', undefined, '8', undefined, '2'];
    expect(filled('group-mean', values, groups).values).toEqual(['1', '1.5', '8', '8', '2']);
    expect(filled('group-median', values, groups).values[1]).toBe('1.5');
  });
  it('a group of gaps alone keeps them, and it is said', () => {
    expect(filled('group-mean', ['1', undefined], ['east', 'west'])).toEqual({
      values: ['1', undefined],
      touched: [],
      codes: ['not-imputed'],
    });
  });
  it('units without a group cannot be filled in from one', () => {
    expect(filled('group-mean', ['1', undefined], ['east', undefined]).codes).toEqual([
      'impute-without-group',
    ]);
  });
  it('nothing missing, nothing said', () => {
    expect(filled('mean', ['1', '2'])).toEqual({ values: ['1', '2'], touched: [], codes: [] });
  });
});

describe('skewness and kurtosis', () => {
  // Excel's SKEW and KURT of 3 4 5 2 3 4 5 6 4 7, as its documentation has them: 0.359543, −0.151800.
  it('are those of the spreadsheets', () => {
    const values = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7].map((x) => fraction(x));
    const shape = shapeOf(values);
    expect(shape && toDecimal(squareRoot(shape.skewSquared), 6)).toBe('0.359543');
    expect(shape && toDecimal(shape.kurtosis, 6)).toBe('-0.1518');
    expect(shape?.side).toBe(1);
  });
  it('need four values that differ', () => {
    expect(shapeOf(['1', '2', '3'].map(fraction))).toBeUndefined();
    expect(shapeOf(['2', '2', '2', '2'].map(fraction))).toBeUndefined();
  });
});

describe('winsorizing', () => {
  const treat = (max: number, rest: Partial<Winsorize> = {}) => ({
    ...{ method: 'winsorize' as const, max },
    ...rest,
  });
  const treated = (spec: Winsorize, values: readonly (string | undefined)[]) =>
    run((seen, about) => winsorize(spec, seen, about), values);
  const oneToTen = Array.from({ length: 10 }, (_, i) => `${i + 1}`);

  // The case that COINr tests its Treat with: 1 to 10 and 100, whose outlier becomes 10.
  it('makes the outlier the next value', () => {
    const { values, touched, codes } = treated(treat(5), [...oneToTen, '100']);
    expect(values).toEqual([...oneToTen, '10']);
    expect(touched).toEqual([{ unit: 10, by: 'treat', how: 'winsorize', from: '100', to: '10' }]);
    expect(codes).toEqual(['cells-treated']);
  });
  it('on the side of the skew', () => {
    expect(treated(treat(5), [...oneToTen, '-100']).values.at(-1)).toBe('1');
  });
  it('leaves what is within', () => {
    expect(treated(treat(5), oneToTen)).toEqual({ values: oneToTen, touched: [], codes: [] });
  });
  it('stops where no more may be treated, and says so', () => {
    const values = [...Array.from({ length: 20 }, (_, i) => `${i + 1}`), '100', '200'];
    const once = treated(treat(1), values);
    expect(once.values.slice(-2)).toEqual(['100', '100']);
    expect(once.codes).toEqual(['treat-not-enough', 'cells-treated']);
    expect(treated(treat(2), values).values.slice(-2)).toEqual(['20', '20']);
  });
  it('treats equal units alike, in any order', () => {
    const values = [...oneToTen, '100', '100'];
    expect(treated(treat(1, { skew: 1, kurtosis: 1 }), values).values).toEqual(values);
    const two = treated(treat(2, { skew: 1, kurtosis: 1 }), values).values;
    expect(two).toEqual([...oneToTen, '10', '10']);
    expect(treated(treat(2, { skew: 1, kurtosis: 1 }), values.toReversed()).values).toEqual(
      two.toReversed(),
    );
  });
  it('needs four values', () => {
    expect(treated(treat(1), ['1', '2', undefined, '99']).codes).toEqual(['treat-needs-units']);
  });
});
