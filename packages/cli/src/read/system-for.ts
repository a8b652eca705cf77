import type { Outcome, System } from '@zhibiao/core';
import { located } from '@zhibiao/core/document';
import type { Io } from '../io.ts';
import { type ParsedFile, packagedSystemIds, packagedSystems } from './catalog.ts';
import { diagnostic } from './diagnostics.ts';
import { build } from './system.ts';
import { systemsBeside } from './systems-beside.ts';

/** The system that a document says it is about: one near its file, else a packaged one. */
export async function systemFor(
  io: Io,
  { document, source }: ParsedFile<{ readonly system: string; readonly edition: string }>,
): Promise<Outcome<System>> {
  const candidates = [...systemsBeside(io, source.file), ...(await packagedSystems())];
  const found = candidates.find(
    ({ document: d }) => d.id === document.system && d.edition === document.edition,
  );
  if (found !== undefined) return build(found);
  const params = { found: `${document.system} (${document.edition})`, near: packagedSystemIds };
  return {
    value: undefined,
    diagnostics: located([diagnostic('unknown-system', params, { path: '/system' })], source),
  };
}
