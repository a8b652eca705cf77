import { dirname, join } from 'node:path';
import { datasetFromDocument, runCase } from '@zhibiao/core';
import { located } from '@zhibiao/core/document';
import { readDocument } from '@zhibiao/document';
import type { Case, Diagnostic, WeightSet } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { isUsage } from '../is-usage.ts';
import { buildAny } from './any.ts';
import { type ParsedFile, packagedSystems } from './catalog.ts';
import { readDataset } from './dataset.ts';
import { diagnostic } from './diagnostics.ts';
import { readText } from './document.ts';
import { isPath } from './file.ts';
import { build, readSystem } from './system.ts';
import { systemsBeside } from './systems-beside.ts';

/** A weight set held against its system, where that can be found. */
async function checkWeights(io: Io, set: ParsedFile<WeightSet>): Promise<readonly Diagnostic[]> {
  const { system, edition } = set.document;
  const candidates = [...systemsBeside(io, set.source.file), ...(await packagedSystems())];
  const found = candidates.find(({ document: d }) => d.id === system && d.edition === edition);
  if (found === undefined) {
    return located(
      [diagnostic('system-not-found', { system, edition }, { path: '/system' })],
      set.source,
    );
  }
  // What is only to be mentioned about the system is none of the set's.
  return build(found, set).diagnostics.filter(
    ({ severity, file }) => severity === 'error' || file === set.source.file,
  );
}

/** A case scored under its system, everything that comes out held against what it expects. */
export async function checkCase(
  io: Io,
  { document, source }: ParsedFile<Case>,
): Promise<readonly Diagnostic[]> {
  const from = (name: string): string => (isPath(name) ? join(dirname(source.file), name) : name);
  const weights = document.weights === undefined ? undefined : from(document.weights);
  const system = await readSystem(io, from(document.system), weights);
  if (system.value === undefined) {
    // A path that a document writes is no slip of who called.
    const [why] = system.diagnostics.filter(isUsage);
    if (why === undefined) return system.diagnostics;
    const reasons = { reasonZh: why.message.zh, reasonEn: why.message.en };
    const params = { system: document.system, ...reasons };
    return located([diagnostic('case-not-run', params, { path: '/system' })], source);
  }
  return located(runCase(system.value, document).diagnostics, source);
}

/** Everything that is wrong with the document in a file, whichever kind it is. */
export async function checkFile(
  io: Io,
  path: string,
  { isRunningCases = true }: { readonly isRunningCases?: boolean } = {},
): Promise<readonly Diagnostic[]> {
  if (/\.(csv|tsv)$/i.test(path)) return readDataset(io, path).diagnostics;
  const text = readText(io, path);
  if (text.value === undefined) return text.diagnostics;
  const { value, diagnostics, positions } = readDocument(text.value, buildAny, { file: path });
  const read = [...text.diagnostics, ...diagnostics];
  if (value === undefined) return read;
  const source = { file: path, positions };
  const further = async (): Promise<readonly Diagnostic[]> => {
    switch (value.kind) {
      case 'weight-set':
        return checkWeights(io, { document: value.value, source });
      case 'case':
        return isRunningCases ? checkCase(io, { document: value.value, source }) : [];
      case 'dataset':
        return datasetFromDocument(value.value, path).diagnostics;
      default:
        return [];
    }
  };
  return [...read, ...(await further())];
}
