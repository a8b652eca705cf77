import type { Diagnostic, Scenario } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/scenario';
import { plainData } from '../../shape/plain.ts';
import { shapeDiagnostic } from '../../shape/translate.ts';

/** Where the one scenario stands in the document that it is checked in. */
const within = '/scenarios/0';

/**
 * What is wrong with the methods that a scenario switches, by the schema of scenarios, as for those in
 * a file; with JSON Pointers into the scenario. Whether they fit the system is found with the system.
 */
export function checkSwitches({ method, indicators }: Scenario): readonly Diagnostic[] {
  if (method === undefined && indicators === undefined) return [];
  const { data, diagnostics } = plainData({ name: 'switches', method, indicators });
  if (diagnostics.length > 0) return diagnostics;
  return (
    validate({ scenarios: [data] })
      // Choices that are taken together may switch nothing.
      .filter(({ path, keyword }) => path.startsWith(within) && keyword !== 'minProperties')
      .map((error) => shapeDiagnostic({ ...error, path: error.path.slice(within.length) }))
  );
}
