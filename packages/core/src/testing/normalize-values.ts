import type { Measure, Normalize } from '@zhibiao/schemas';
import type { CodeOf, ParamsOf } from '../diagnostic/diagnostic.ts';
import { diagnostic, type records } from '../normalize/diagnostics.ts';
import { normalizeMethod } from '../normalize/index.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction, hundred } from '../numeric/fraction.ts';

/** What came of values: scores as decimals, and the codes with the place of the unit at fault. */
export interface Scored {
  readonly scores: readonly (string | undefined)[];
  readonly facts: Readonly<Record<string, string>>;
  readonly faults: readonly (readonly [code: string, unit: number | undefined])[];
}

/** Scores values on a full mark of 100; with categories, what a table looks up. */
export function normalizeValues(
  normalize: Normalize,
  values: readonly (string | undefined)[],
  categories: readonly string[] = [],
): Scored {
  const faults: (readonly [string, number | undefined])[] = [];
  const observations = values.map((v, i) =>
    v === undefined ? undefined : { value: fraction(v), category: categories[i] },
  );
  const { scores, facts } = normalizeMethod(normalize).score(observations, normalize, {
    indicator: 'x',
    full: hundred,
    units: values.map((_, i) => `unit ${i}`),
    fault: (code, _, unit) => {
      faults.push([code, unit]);
      return undefined;
    },
  });
  return { scores: scores.map((s) => s && toDecimal(s)), facts, faults };
}

/** The codes of what is wrong with the parameters themselves. */
export function checkNormalize(normalize: Normalize, measure: Measure): readonly string[] {
  const codes: string[] = [];
  normalizeMethod(normalize).check?.(normalize, measure, {
    indicator: 'x',
    full: hundred,
    fault: (code) => {
      codes.push(code);
      return undefined;
    },
  });
  return codes;
}

/** What is refused, of the parameters and then of the values, as people read it. */
export function refusalsOf(
  normalize: Normalize,
  values: readonly (string | undefined)[],
  measure: Measure = { type: 'number', unit: '个' },
  categories: readonly string[] = [],
): readonly string[] {
  const told: string[] = [];
  const refuse = <C extends CodeOf<typeof records>>(
    code: C,
    params: ParamsOf<typeof records, C>,
    place?: number | string,
  ): undefined => {
    const { message, severity } = diagnostic(code, params);
    if (severity !== 'error') return undefined;
    told.push(typeof place === 'number' ? `unit ${place}: ${message.en}` : message.en);
    return undefined;
  };
  const method = normalizeMethod(normalize);
  const report = { indicator: 'x', full: hundred, fault: refuse };
  method.check?.(normalize, measure, report);
  if (told.length > 0) return told;
  const observations = values.map((v, i) =>
    v === undefined ? undefined : { value: fraction(v), category: categories[i] },
  );
  method.score(observations, normalize, { ...report, units: values.map((_, i) => `u${i}`) });
  return told;
}
