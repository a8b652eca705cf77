import type { DatasetDocument } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/dataset';
import type { Outcome } from '../diagnostic/outcome.ts';
import { asItIs, buildDocument } from '../shape/build-document.ts';

/**
 * A dataset document of whatever a program or a file holds. `datasetFromDocument` reads its rows.
 *
 * @returns a copy of the document, or every fault of its shape, with JSON Pointers
 *
 * @example
 * buildDatasetDocument({ schema: 'zhibiao/dataset/1' }).diagnostics[0]?.code // 'missing-key'
 */
export const buildDatasetDocument = (document: unknown): Outcome<DatasetDocument> =>
  buildDocument(document, { kind: 'dataset', validate, build: asItIs });
