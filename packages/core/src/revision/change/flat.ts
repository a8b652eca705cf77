import type { Indicator, IndicatorSystem } from '@zhibiao/schemas';
import { totalId } from '../../system/system.ts';

/** What an indicator says itself: all but its id and its children. */
export type Own = Omit<Indicator, 'id' | 'children'>;

/** Where an indicator stands: in which group, and how many siblings stand before it. */
export interface Position {
  /** `total` for the first level. */
  readonly parent: string;
  readonly index: number;
}

/** A document as a table of indicators by id and a list of children by group. */
export interface Flat {
  readonly head: Omit<IndicatorSystem, 'indicators'>;
  readonly own: Map<string, Own>;
  readonly places: Map<string, Position>;
  readonly children: Map<string, readonly string[]>;
}

/** A document laid flat. */
export function flatten({ indicators, ...head }: IndicatorSystem): Flat {
  const [own, places, children]: [Flat['own'], Flat['places'], Flat['children']] = [
    new Map(),
    new Map(),
    new Map(),
  ];
  const lay = (siblings: readonly Indicator[], parent: string): void => {
    children.set(
      parent,
      siblings.map(({ id }) => id),
    );
    for (const [index, { id, children: below, ...rest }] of siblings.entries()) {
      own.set(id, rest);
      places.set(id, { parent, index });
      if (below !== undefined) lay(below, id);
    }
  };
  lay(indicators, totalId);
  return { head, own, places, children };
}

/** The document that was laid flat. */
export function unflatten({ head, own, children }: Omit<Flat, 'places'>): IndicatorSystem {
  const stand = (id: string): Indicator => {
    const below = (children.get(id) ?? []).map(stand);
    const node = { id, ...own.get(id) } as Indicator;
    return below.length === 0 ? node : ({ ...node, children: below } as Indicator);
  };
  const indicators = (children.get(totalId) ?? []).map(stand);
  return { ...head, indicators } as IndicatorSystem;
}
