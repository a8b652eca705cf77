import type { ScenarioDocument } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/scenario';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { asItIs, buildDocument } from '../../shape/build-document.ts';

/**
 * Scenarios of whatever a program or a file holds. Whether they fit a system, `scenariosFor` finds.
 *
 * @returns a copy of the document, or every fault of its shape, with JSON Pointers
 *
 * @example
 * buildScenarios({ schema: 'zhibiao/scenario/1' }).diagnostics[0]?.code // 'missing-key'
 */
export const buildScenarios = (document: unknown): Outcome<ScenarioDocument> =>
  buildDocument(document, { kind: 'scenario', validate, build: asItIs });
