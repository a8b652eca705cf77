import type { Diagnostic, Indicator, Measure, Normalize, Text } from '@zhibiao/schemas';
import { measureKind } from '../measure/index.ts';
import { diagnostic as normalizeDiagnostic } from '../normalize/diagnostics.ts';
import { normalizeMethod } from '../normalize/index.ts';
import { type Fraction, fraction } from '../numeric/fraction.ts';
import { imputations } from '../treat/impute.ts';
import { treatMethod } from '../treat/index.ts';
import { diagnostic } from './diagnostics.ts';
import type { Leaf } from './system.ts';

/** The method where none is written: a score as it is, a share of 0 to 1 onto the full range. */
function naturalNormalize(measure: Measure): Normalize | undefined {
  const { natural } = measureKind(measure);
  if (natural === 'score') return { method: 'identity' };
  return natural === 'share' ? { method: 'goalposts', min: 0, max: 1 } : undefined;
}

/** Levels that count for something unsaid, where their worth is what is scored. */
function worthless(
  indicator: string,
  measure: Measure,
  normalize: Normalize,
  path: string,
): readonly Diagnostic[] {
  if (!('levels' in measure)) return [];
  if (measure.type === 'level' && normalizeMethod(normalize).readsCategories) return [];
  return measure.levels.flatMap((level, i) =>
    level.worth === undefined
      ? [
          diagnostic(
            'worth-missing',
            { indicator, level: level.id },
            { path: `${path}/levels/${i}` },
          ),
        ]
      : [],
  );
}

/** A checklist of which no item counts for anything, so that there is no share to take. */
const weightless = (indicator: string, measure: Measure, path: string): readonly Diagnostic[] =>
  measure.type === 'checklist' &&
  measure.items.every(({ weight = 1 }) => fraction(weight).equals(0))
    ? [diagnostic('items-weightless', { indicator }, { path: `${path}/items` })]
    : [];

/** Filling in and treating where the method reads categories, logarithms where it does not compare. */
function unfit(
  { id, impute, treat }: Indicator,
  normalize: Normalize,
  path: string,
): readonly Diagnostic[] {
  const { method, readsCategories, takesLogarithms } = normalizeMethod(normalize);
  // The period before has categories of its own to fill in.
  const isFilled = impute !== undefined && imputations[impute].from !== 'period-before';
  const isTreated = treat !== undefined && readsCategories;
  const isLogarithmic =
    treat !== undefined && treatMethod(treat).isLogarithmic === true && !takesLogarithms;
  const params = { indicator: id, method };
  return [
    ...(isFilled && readsCategories
      ? [
          diagnostic(
            'prepare-unfit',
            { ...params, key: 'impute', how: impute },
            { path: `${path}/impute` },
          ),
        ]
      : []),
    ...(isTreated || isLogarithmic
      ? [
          diagnostic(
            'prepare-unfit',
            { ...params, key: 'treat', how: treat.method },
            { path: `${path}/treat` },
          ),
        ]
      : []),
  ];
}

/** What a leaf observes and how it is scored, and a diagnostic for what does not fit together. */
export function leafOf(
  indicator: Indicator,
  measure: Measure,
  criteria: Text | undefined,
  full: Fraction,
  path: string,
): { readonly leaf: Leaf | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { id } = indicator;
  const normalize = indicator.normalize ?? naturalNormalize(measure);
  if (normalize === undefined) {
    return {
      leaf: undefined,
      diagnostics: [diagnostic('normalize-missing', { indicator: id }, { path })],
    };
  }
  const diagnostics = [
    ...worthless(id, measure, normalize, `${path}/measure`),
    ...weightless(id, measure, `${path}/measure`),
    ...unfit(indicator, normalize, path),
  ];
  normalizeMethod(normalize).check?.(normalize, measure, {
    indicator: id,
    full,
    fault: (code, params) => {
      diagnostics.push(normalizeDiagnostic(code, params, { path: `${path}/normalize` }));
      return undefined;
    },
  });
  const { impute, treat } = indicator;
  const column = measure.column ?? id;
  return { leaf: { measure, normalize, impute, treat, column, criteria }, diagnostics };
}
