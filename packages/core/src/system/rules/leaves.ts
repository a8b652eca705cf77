import type { Indicator, Measure, Normalize } from '@zhibiao/schemas';
import { rangeOf } from '../../measure/index.ts';
import { diagnostic as normalizeDiagnostic } from '../../normalize/diagnostics.ts';
import { normalizeMethod } from '../../normalize/index.ts';
import { fraction } from '../../numeric/fraction.ts';
import { imputations } from '../../treat/impute.ts';
import { treatMethod } from '../../treat/index.ts';
import { naturalNormalize } from '../leaf.ts';
import type { Report, Rule } from './rule.ts';

/** Whether no item of a list counts, so that there is no share to take. */
const isWeightless = (measure: Measure): boolean =>
  'items' in measure && measure.items.every(({ weight = 1 }) => fraction(weight).equals(0));

/** The ends of the values of a measure, if the least is above the greatest; they may be equal. */
function reversedEnds(
  measure: Measure,
): { readonly low: string; readonly high: string } | undefined {
  const { from: low, to: high } = rangeOf(measure);
  if (low === undefined || high === undefined) return undefined;
  if (fraction(low).compare(fraction(high)) <= 0) return undefined;
  return { low: String(low), high: String(high) };
}

/** Filling in and treating where the method reads categories, logarithms where it does not compare. */
function checkTreatment(
  { id, impute, treat }: Indicator,
  normalize: Normalize,
  path: string,
  report: Report,
): void {
  const { method, readsCategories = false, takesLogarithms = false } = normalizeMethod(normalize);
  const params = { indicator: id, method };
  // The period before has categories of its own to fill in.
  const isFilled = impute !== undefined && imputations[impute].from !== 'period-before';
  if (readsCategories && isFilled) {
    report('treatment-unfit', { ...params, key: 'impute', how: impute }, `${path}/impute`);
  }
  if (treat === undefined) return;
  if (readsCategories || (treatMethod(treat).isLogarithmic && !takesLogarithms)) {
    report('treatment-unfit', { ...params, key: 'treat', how: treat.method }, `${path}/treat`);
  }
}

/** A leaf's normalization can answer for whatever its measure observes. */
export const leaves: Rule = {
  name: 'leaves',
  check: ({ nodes, fullMarkOf }, report, add) => {
    for (const node of nodes) {
      const { indicator, path } = node;
      const { id, measure } = indicator;
      if (measure === undefined) continue;
      if (isWeightless(measure))
        report('items-weightless', { indicator: id }, `${path}/measure/items`);
      const ends = reversedEnds(measure);
      if (ends !== undefined)
        add(normalizeDiagnostic('ends-reversed', ends, { path: `${path}/measure` }));
      const normalize = indicator.normalize ?? naturalNormalize(measure);
      if (normalize === undefined) {
        report('normalize-missing', { indicator: id }, path);
        continue;
      }
      checkTreatment(indicator, normalize, path, report);
      normalizeMethod(normalize).check?.(normalize, measure, {
        indicator: id,
        full: fullMarkOf(node),
        fault: (code, params, below = '') =>
          add(normalizeDiagnostic(code, params, { path: `${path}/normalize${below}` })),
      });
    }
  },
};
