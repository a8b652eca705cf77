import type { WeightSet } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/weight-set';
import type { Outcome } from '../diagnostic/outcome.ts';
import { asItIs, buildDocument } from '../shape/build-document.ts';

/**
 * A weight set of whatever a program or a file holds. Whether it fits a system is found when a system
 * is built with it.
 *
 * @returns a copy of the document, or every fault of its shape, with JSON Pointers
 *
 * @example
 * buildWeightSet({ schema: 'zhibiao/weight-set/1' }).diagnostics[0]?.code // 'missing-key'
 */
export const buildWeightSet = (document: unknown): Outcome<WeightSet> =>
  buildDocument(document, { kind: 'weight-set', validate, build: asItIs });
