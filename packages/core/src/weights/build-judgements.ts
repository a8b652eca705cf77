import type { JudgementsDocument } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/judgements';
import type { Outcome } from '../diagnostic/outcome.ts';
import { asItIs, buildDocument } from '../shape/build-document.ts';

/**
 * Judgements of whatever a program or a file holds. Whether they make weights, each method finds.
 *
 * @returns a copy of the document, or every fault of its shape, with JSON Pointers
 *
 * @example
 * buildJudgements({ schema: 'zhibiao/judgements/1' }).diagnostics[0]?.code // 'missing-key'
 */
export const buildJudgements = (document: unknown): Outcome<JudgementsDocument> =>
  buildDocument(document, { kind: 'judgements', validate, build: asItIs });
