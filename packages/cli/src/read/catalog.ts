import type { Source } from '@zhibiao/core';
import { catalog } from '@zhibiao/indicators';
import type { IndicatorSystem, WeightSet } from '@zhibiao/schemas';

/** A document with the places of its parts in its text. */
export interface ParsedFile<T> {
  readonly document: T;
  readonly source: Source;
}

const systems = catalog.filter((entry) => entry.kind === 'indicator-system');
const weightSets = catalog.filter((entry) => entry.kind === 'weight-set');

/** The ids of the packaged systems. */
export const packagedSystemIds: readonly string[] = systems.map(({ id }) => id);

interface Loaded<T> {
  readonly default: T;
  readonly positions: Source['positions'];
  readonly file: string;
}

const sourced = <T>({ default: document, positions, file }: Loaded<T>): ParsedFile<T> => ({
  document,
  source: { file, positions },
});

/** The packaged system with this id, such as `cn-online-service/2019/provincial`. */
export async function packagedSystem(id: string): Promise<ParsedFile<IndicatorSystem> | undefined> {
  const entry = systems.find((candidate) => candidate.id === id);
  return entry && sourced(await entry.load());
}

/** Every packaged system with its packaged id. */
export const packagedSystems = (): Promise<
  readonly (ParsedFile<IndicatorSystem> & { readonly packaged: string })[]
> => Promise.all(systems.map(async ({ id, load }) => ({ packaged: id, ...sourced(await load()) })));

/** The packaged weight sets of a system in an edition. */
export async function packagedWeights({
  id,
  edition,
}: Pick<IndicatorSystem, 'id' | 'edition'>): Promise<readonly ParsedFile<WeightSet>[]> {
  const sets = await Promise.all(weightSets.map(async ({ load }) => sourced(await load())));
  return sets.filter(({ document }) => document.system === id && document.edition === edition);
}
