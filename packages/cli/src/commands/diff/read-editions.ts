import type { Dataset, Outcome, System } from '@zhibiao/core';
import { buildLineage } from '@zhibiao/core/revision';
import type { Lineage } from '@zhibiao/schemas';
import type { ParsedFile } from '../../read/catalog.ts';
import { readDataset } from '../../read/dataset.ts';
import { parseFile } from '../../read/document.ts';
import { withGit } from '../../read/git.ts';
import { readSystem } from '../../read/system.ts';
import { type Request, textOption } from '../command.ts';
import { dataOptionsOf } from '../scored.ts';

/** Two editions, and what they are compared by. */
interface Editions {
  readonly before: System;
  readonly after: System;
  readonly lineage: ParsedFile<Lineage> | undefined;
  readonly data: Dataset | undefined;
  readonly dataAfter: Dataset | undefined;
}

/** The dataset that an option names; undefined if it is left out. */
function datasetOf(request: Request, option: string): Outcome<Dataset | undefined> {
  const path = textOption(request, option);
  if (path === undefined) return { value: undefined, diagnostics: [] };
  return readDataset(withGit(request.io), path, dataOptionsOf(request));
}

/** Everything that the arguments and options name. */
export async function readEditions(
  request: Request,
  first: string,
  second: string,
): Promise<Outcome<Editions>> {
  const io = withGit(request.io);
  const [before, after] = [await readSystem(io, first), await readSystem(io, second)];
  const file = textOption(request, 'lineage');
  const lineage = file === undefined ? undefined : parseFile(io, file, buildLineage);
  const [data, dataAfter] = [datasetOf(request, 'data'), datasetOf(request, 'dataAfter')];
  const read = [before, after, lineage, data, dataAfter];
  const diagnostics = read.flatMap((part) => part?.diagnostics ?? []);
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  if (before.value === undefined || after.value === undefined || isFaulty) {
    return { value: undefined, diagnostics };
  }
  const value = {
    before: before.value,
    after: after.value,
    lineage: lineage?.value,
    data: data.value,
    dataAfter: dataAfter.value,
  };
  return { value, diagnostics };
}
