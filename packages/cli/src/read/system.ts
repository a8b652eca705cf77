import { buildSystem, type Outcome, type System, suggestions } from '@zhibiao/core';
import { type DocumentBuilder, readDocument } from '@zhibiao/document';
import type { Diagnostic, IndicatorSystem, WeightSet } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { type ParsedFile, packagedSystem, packagedSystemIds } from './catalog.ts';
import { diagnostic } from './diagnostics.ts';
import { readText } from './document.ts';
import { isPath } from './file.ts';
import { readWeights } from './weights.ts';

/** Builds a system of what a file holds. */
export const systemOf: DocumentBuilder<System> = (data, source) => buildSystem(data, { source });

/** The packaged systems that a name may mean: those it is a slip for, else those it is a part of. */
function meant(name: string): readonly string[] {
  const slips = suggestions(name, packagedSystemIds);
  return slips.length > 0 ? slips : packagedSystemIds.filter((id) => id.includes(name));
}

/** The system of a document, its weights its own or those of a set. */
export const build = (
  { document, source }: ParsedFile<IndicatorSystem>,
  set?: ParsedFile<WeightSet>,
): Outcome<System> =>
  buildSystem(document, { source, weightSet: set?.document, weightSource: set?.source });

/** A system with its own weights, and what there is to say of the text that it was read from. */
interface ReadSystem {
  readonly system: Outcome<System>;
  readonly ofText: readonly Diagnostic[];
}

/** A system by its packaged id or its path. */
async function systemBy(io: Io, name: string): Promise<ReadSystem> {
  const packaged = await packagedSystem(name);
  if (packaged !== undefined) return { system: build(packaged), ofText: [] };
  const text = readText(io, name);
  if (text.value !== undefined) {
    return { system: readDocument(text.value, systemOf, { file: name }), ofText: text.diagnostics };
  }
  const isNoFile = text.diagnostics.some(
    ({ code }) => code === 'file-not-found' || code === 'is-a-directory',
  );
  if (!isNoFile || isPath(name)) return { system: text, ofText: [] };
  const params = { found: name, near: meant(name) };
  const unknown = diagnostic('unknown-system', params);
  return { system: { value: undefined, diagnostics: [unknown] }, ofText: [] };
}

/**
 * A system ready to score, by its packaged id or its path, with its own weights or those of a set,
 * by the name of a packaged set or by path.
 */
export async function readSystem(io: Io, name: string, weights?: string): Promise<Outcome<System>> {
  const { system, ofText } = await systemBy(io, name);
  const own = { ...system, diagnostics: [...ofText, ...system.diagnostics] };
  if (own.value === undefined || weights === undefined) return own;
  const { document, source } = own.value;
  const set = await readWeights(io, weights, own.value);
  if (set.value === undefined) {
    return { value: undefined, diagnostics: [...own.diagnostics, ...set.diagnostics] };
  }
  const { document: weightSet, source: weightSource } = set.value;
  const built = buildSystem(document, { source, weightSet, weightSource });
  return { ...built, diagnostics: [...ofText, ...set.diagnostics, ...built.diagnostics] };
}
