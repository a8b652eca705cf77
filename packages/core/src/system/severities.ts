import type { Diagnostic } from '@zhibiao/schemas';
import { records as aggregate } from '../aggregate/diagnostics.ts';
import type { DiagnosticRecord } from '../diagnostic/diagnostic.ts';
import { records as normalize } from '../normalize/diagnostics.ts';
import { records as shape } from '../shape/diagnostics.ts';
import { records as system } from './diagnostics.ts';

const records: Readonly<Record<string, DiagnosticRecord>> = {
  ...shape,
  ...system,
  ...normalize,
  ...aggregate,
};

/**
 * How severe each code is that a document can meet when it is built, for settings that name codes.
 *
 * @example
 * documentSeverities['similar-ids'] // 'warning'
 */
export const documentSeverities: Readonly<Record<string, Diagnostic['severity']>> =
  Object.fromEntries(
    Object.entries(records).map(([code, { severity }]): [string, Diagnostic['severity']] => [
      code,
      severity ?? 'error',
    ]),
  );
