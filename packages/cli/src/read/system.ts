import { buildSystem, type Outcome, type System, suggestions } from '@zhibiao/core';
import { readSystem as readSystemDocument } from '@zhibiao/document';
import type { IndicatorSystem, WeightSet } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { type ParsedFile, packagedSystem, packagedSystemIds } from './catalog.ts';
import { diagnostic } from './diagnostics.ts';
import { readSourced } from './document.ts';
import { isPath } from './is-path.ts';
import { locationIn } from './place.ts';
import { readWeights } from './weights.ts';

/** The packaged systems that a name may mean: those it is a slip for, else those it is a part of. */
function meant(name: string): readonly string[] {
  const slips = suggestions(name, packagedSystemIds);
  return slips.length > 0 ? slips : packagedSystemIds.filter((id) => id.includes(name));
}

/** A system's document, by its packaged id or its path. */
async function readSystemDocumentBy(
  io: Io,
  name: string,
): Promise<Outcome<ParsedFile<IndicatorSystem>>> {
  const packaged = await packagedSystem(name);
  if (packaged !== undefined) return { value: packaged, diagnostics: [] };
  const read = readSourced(io, name, readSystemDocument);
  const isNoFile = read.diagnostics.some(
    ({ code }) => code === 'file-not-found' || code === 'is-a-directory',
  );
  if (!isNoFile || isPath(name)) return read;
  const params = { found: name, near: meant(name) };
  return { value: undefined, diagnostics: [diagnostic('unknown-system', params)] };
}

const isOfSet = (code: string, path = ''): boolean =>
  code.startsWith('weight-') || path.startsWith('/weights/') || path === '/system';

/** The system of a document, faults placed in the file that each is about. */
export function build(
  { document, source }: ParsedFile<IndicatorSystem>,
  set?: ParsedFile<WeightSet>,
): Outcome<System> {
  const { value, diagnostics } = buildSystem(document, set?.document, source);
  const placed = diagnostics.flatMap((diagnostic) => {
    const isSet = set !== undefined && isOfSet(diagnostic.code, diagnostic.path);
    return locationIn([diagnostic], isSet ? set.source : source);
  });
  return value === undefined
    ? { value: undefined, diagnostics: placed }
    : { value, diagnostics: placed };
}

/**
 * A system ready to score, by its packaged id or its path, with its own weights or those of a set,
 * by the name of a packaged set or by path.
 */
export async function readSystem(io: Io, name: string, weights?: string): Promise<Outcome<System>> {
  const read = await readSystemDocumentBy(io, name);
  if (read.value === undefined) return read;
  const set = weights === undefined ? undefined : await readWeights(io, weights, read.value);
  if (set !== undefined && set.value === undefined) {
    return { value: undefined, diagnostics: [...read.diagnostics, ...set.diagnostics] };
  }
  const { value, diagnostics } = build(read.value, set?.value);
  const all = [...read.diagnostics, ...(set?.diagnostics ?? []), ...diagnostics];
  return value === undefined ? { value: undefined, diagnostics: all } : { value, diagnostics: all };
}
