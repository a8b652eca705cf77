import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DiagnosticRecord, ExamplesOf } from '@zhibiao/core/diagnostic';
import { filesBelow, root } from './repository.ts';

/** A room that raises diagnostics: its records, and what the page says of them. */
export interface DiagnosticRoom {
  /** `packages/core/src/dataset`. */
  readonly folder: string;
  readonly records: Readonly<Record<string, DiagnosticRecord>>;
  readonly examples: ExamplesOf<DiagnosticRoom['records']>;
}

const isRecords = (file: string): boolean => /\/src\/(?:.*\/)?diagnostics\.ts$/.test(file);

/** The rooms of all packages, each with its examples beside its records. */
export async function diagnosticRooms(): Promise<readonly DiagnosticRoom[]> {
  const files = filesBelow('packages').filter(isRecords).toSorted();
  const load = (file: string) => import(pathToFileURL(join(root, file)).href);
  return Promise.all(
    files.map(async (file): Promise<DiagnosticRoom> => {
      const { records } = await load(file);
      const { examples } = await load(file.replace(/ts$/, 'examples.ts'));
      return { folder: file.replace(/\/diagnostics\.ts$/, ''), records, examples };
    }),
  );
}
