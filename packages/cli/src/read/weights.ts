import { basename, dirname, join } from 'node:path';
import type { Outcome } from '@zhibiao/core';
import { readWeightSet } from '@zhibiao/document';
import type { IndicatorSystem, WeightSet } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { type ParsedFile, packagedWeights } from './catalog.ts';
import { diagnostic } from './diagnostics.ts';
import { readSourced } from './document.ts';
import { isPath } from './is-path.ts';

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
  system: ParsedFile<IndicatorSystem>,
): Promise<Outcome<ParsedFile<WeightSet>>> {
  if (isPath(name)) return readSourced(io, name, readWeightSet);
  const packaged = await packagedWeights(system.document);
  const found = packaged.find(({ document }) => document.id === name);
  if (found !== undefined) return { value: found, diagnostics: [] };
  const file = beside(io, system.source.file, name);
  if (file !== undefined) return readSourced(io, file, readWeightSet);
  const expected = packaged.map(({ document }) => document.id);
  return {
    value: undefined,
    diagnostics: [diagnostic('unknown-weights', { found: name, expected })],
  };
}
