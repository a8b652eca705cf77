import { catalog } from '@zhibiao/indicators';
import type { Source } from '@zhibiao/core';
import type { IndicatorSystem, WeightSet } from '@zhibiao/schemas';

/** A document with the text positions of its parts. */
export interface Sourced<T> {
  readonly document: T;
  readonly source: Source;
}

type Entry = (typeof catalog)[number];

const systems: readonly Entry[] = catalog.filter((entry) => entry.kind === 'indicator-system');
const weightSets: readonly Entry[] = catalog.filter((entry) => entry.kind === 'weight-set');

/** The ids of the packaged systems. */
export const packagedSystemIds: readonly string[] = systems.map(({ id }) => id);

/** The kind stands in the catalog, so the cast is sound. */
async function load<T>(entry: Entry): Promise<Sourced<T>> {
  const { default: document, positions, file } = await entry.load();
  return { document: document as T, source: { file, positions } };
}

/** The packaged system with this id, such as `cn-online-service/2019/provincial`. */
export async function packagedSystem(id: string): Promise<Sourced<IndicatorSystem> | undefined> {
  const entry = systems.find((candidate) => candidate.id === id);
  return entry && load<IndicatorSystem>(entry);
}

/** Every packaged system with its packaged id. */
export const packagedSystems = (): Promise<
  readonly (Sourced<IndicatorSystem> & { readonly id: string })[]
> =>
  Promise.all(
    systems.map(async (entry) => ({ id: entry.id, ...(await load<IndicatorSystem>(entry)) })),
  );

/** The packaged weight sets of a system in an edition. */
export async function packagedWeights(
  system: string,
  edition: string,
): Promise<readonly Sourced<WeightSet>[]> {
  const sets = await Promise.all(weightSets.map((entry) => load<WeightSet>(entry)));
  return sets.filter(({ document: d }) => d.system === system && d.edition === edition);
}
