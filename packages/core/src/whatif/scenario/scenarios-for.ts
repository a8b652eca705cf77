import type { Scenario, ScenarioDocument } from '@zhibiao/schemas';
import type { Outcome } from '../../diagnostic/outcome.ts';
import type { System } from '../../system/system.ts';
import { diagnostic } from '../diagnostics.ts';

/**
 * The scenarios of a document, for the system and edition that it names.
 *
 * @returns a diagnostic if the system is another: what holds for one says nothing of the other
 *
 * @example
 * const file = { schema: 'zhibiao/scenarios/1', system: 'example/service', edition: '2024' } as const;
 * scenariosFor(system, { ...file, scenarios: [scenario] }).value?.length // 1
 */
export function scenariosFor(
  { document: { id, edition } }: System,
  { system, edition: own, scenarios }: ScenarioDocument,
): Outcome<readonly Scenario[]> {
  if (system === id && own === edition) return { value: scenarios, diagnostics: [] };
  const params = { found: `${system} ${own}`, expected: `${id} ${edition}` };
  return {
    value: undefined,
    diagnostics: [diagnostic('scenario-mismatch', params, { path: '/system' })],
  };
}
