import { basename, dirname, join } from 'node:path';
import { buildWeightSet, type Outcome, type System } from '@zhibiao/core';
import type { WeightSet } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { type ParsedFile, packagedWeights } from './catalog.ts';
import { diagnostic } from './diagnostics.ts';
import { parseFile } from './document.ts';
import { isPath } from './file.ts';

/** Where a set of this name stands beside a system's file. */
function beside(io: Io, file: string, name: string): string | undefined {
  const folder = join(dirname(file), 'weights');
  const own = join(folder, basename(file).replace(/\.[^.]+$/, ''));
  const holds = (directory: string): boolean => {
    try {
      return io.list(directory).includes(`${name}.yaml`);
    } catch {
      return false;
    }
  };
  const found = [own, folder].find(holds);
  return found && join(found, `${name}.yaml`);
}

/**
 * A weight set for a system: by path, by the name of a packaged set, or by the name of a file in
 * `weights/` or `weights/<system>/` beside the system's file.
 */
export async function readWeights(
  io: Io,
  name: string,
  { document, source }: System,
): Promise<Outcome<ParsedFile<WeightSet>>> {
  if (isPath(name)) return parseFile(io, name, buildWeightSet);
  const packaged = await packagedWeights(document);
  const found = packaged.find((set) => set.document.id === name);
  if (found !== undefined) return { value: found, diagnostics: [] };
  const file = source && beside(io, source.file, name);
  if (file !== undefined) return parseFile(io, file, buildWeightSet);
  const expected = packaged.map((set) => set.document.id);
  return {
    value: undefined,
    diagnostics: [diagnostic('unknown-weights', { found: name, expected })],
  };
}
