import type { Scenario, ScenarioDocument } from '@zhibiao/schemas';
import type { Outcome } from '../../diagnostic/outcome.ts';
import type { System } from '../../system/system.ts';
import { diagnostic } from '../diagnostics.ts';
import { buildScenarios } from './build-scenarios.ts';

/**
 * The scenarios of a document, for the system and edition that it names.
 *
 * @returns diagnostics for what is wrong with the document, or if the system is another: what holds for
 *   one says nothing of the other
 *
 * @example
 * const file = {
 *   schema: 'zhibiao/scenario/1',
 *   system: 'example/service',
 *   edition: '2024',
 *   language: 'zh',
 *   title: '试算',
 * } as const;
 * scenariosFor(system, { ...file, scenarios: [scenario] }).value?.length // 1
 */
export function scenariosFor(
  { document: { id, edition } }: System,
  document: ScenarioDocument,
): Outcome<readonly Scenario[]> {
  const checked = buildScenarios(document);
  if (checked.value === undefined) return checked;
  const { system, edition: own, scenarios } = checked.value;
  if (system === id && own === edition) return { value: scenarios, diagnostics: [] };
  const params = { found: `${system} ${own}`, expected: `${id} ${edition}` };
  return {
    value: undefined,
    diagnostics: [diagnostic('scenario-mismatch', params, { path: '/system' })],
  };
}
