import { dirname, join } from 'node:path';
import { buildLineage } from '@zhibiao/core/revision';
import type { LintContext } from '@zhibiao/document';
import type { IndicatorSystem, Lineage } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { type ParsedFile, packagedSystems } from './catalog.ts';
import { parseFile, readText } from './document.ts';
import { systemsBeside } from './systems-beside.ts';

/** The lineages in the folder of a file. */
export function lineagesBeside(io: Io, file: string): readonly ParsedFile<Lineage>[] {
  let names: readonly string[] = [];
  try {
    names = io.list(dirname(file)).filter((name) => /\.ya?ml$/.test(name));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const path = join(dirname(file), name);
    if (!/^schema:.*lineage/m.test(readText(io, path).value ?? '')) return [];
    const { value } = parseFile(io, path, buildLineage);
    return value === undefined ? [] : [value];
  });
}

/** The lineage beside a system that leads to it, with the edition that it comes from. */
export async function lineageOf(
  io: Io,
  file: string,
  { id, edition }: IndicatorSystem,
): Promise<LintContext['lineage']> {
  const found = lineagesBeside(io, file).find(
    ({ document: { after } }) => after.system === id && after.edition === edition,
  );
  if (found === undefined) return undefined;
  const { before } = found.document;
  const systems = [...systemsBeside(io, file), ...(await packagedSystems())];
  const earlier = systems.find(
    ({ document: d }) => d.id === before.system && d.edition === before.edition,
  );
  if (earlier === undefined) return undefined;
  return { file: found.source.file, document: found.document, before: earlier.document };
}
