import type { Diagnostic } from '@zhibiao/schemas';
import type { Dataset } from '../dataset/dataset.ts';
import { fileLocation } from '../dataset/file-location.ts';
import type { Step } from '../diagnostic/outcome.ts';
import type { ObservedLeaf } from '../evaluate/leaves.ts';
import type { CompiledNode } from '../system/compiled.ts';
import type { Leaf } from '../system/system.ts';
import { diagnostic } from '../treat/diagnostics.ts';
import { imputations, impute } from '../treat/impute.ts';
import { treatMethod } from '../treat/index.ts';
import type { Observations, TreatInput } from '../treat/treatment.ts';

/** What was observed of a leaf in the period before, by the places of this period's units. */
export type Previous = (node: CompiledNode) => Observations;

/**
 * For one leaf: gaps filled, then outliers treated, as far as the system asks for either; every cell
 * that was touched is listed. A filled cell has a value from here on, but was not observed.
 *
 * @param previous undefined unless the dataset is one period of a panel
 */
export function treat(
  { id, leaf, ...node }: CompiledNode & { readonly leaf: Leaf },
  seen: ObservedLeaf,
  dataset: Dataset,
  previous: Previous | undefined,
): Step<ObservedLeaf> {
  const { impute: how, treat } = leaf;
  const apply = treat && treatMethod(treat).apply;
  if (how === undefined && apply === undefined) return { value: seen, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const about: TreatInput = {
    indicator: id,
    units: dataset.units,
    fault: (code, params) => {
      diagnostics.push(diagnostic(code, params, fileLocation(dataset)));
      return undefined;
    },
  };
  let [{ observations, states }, touched] = [seen, seen.treatments];
  if (how !== undefined) {
    const isMissing = states.map((state) => state === 'missing');
    if (
      imputations[how].from === 'period-before' &&
      previous === undefined &&
      isMissing.includes(true)
    ) {
      const units = dataset.units.flatMap((unit, u) => (isMissing[u] ? [unit.id] : []));
      about.fault('impute-without-period', { indicator: id, units });
      return { value: seen, diagnostics };
    }
    const before = previous?.({ id, leaf, ...node });
    const filled = impute(how, observations, isMissing, about, before);
    observations = filled.observations;
    states = states.map((state, u) =>
      state === 'missing' && observations[u] !== undefined ? 'value' : state,
    );
    touched = [...touched, ...filled.touched];
  }
  if (treat !== undefined && apply !== undefined) {
    const treated = apply(treat, observations, about);
    observations = treated.observations;
    touched = [...touched, ...treated.touched];
  }
  return { value: { ...seen, observations, states, treatments: touched }, diagnostics };
}
