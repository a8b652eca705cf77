import type { ResultDocument } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/result';
import type { Outcome } from '../diagnostic/outcome.ts';
import { asItIs, buildDocument } from '../shape/build-document.ts';

/**
 * A result document of whatever a program or a file holds, such as one that was written earlier.
 *
 * @returns a copy of the document, or every fault of its shape, with JSON Pointers
 *
 * @example
 * buildResultDocument({ schema: 'zhibiao/result/1' }).diagnostics[0]?.code // 'missing-key'
 */
export const buildResultDocument = (document: unknown): Outcome<ResultDocument> =>
  buildDocument(document, { kind: 'result', validate, build: asItIs });
