import type { Indicator, IndicatorSystem } from '@zhibiao/schemas';
import type { DocumentCode, Params } from '../diagnostic/params.ts';

/** Reports a fault at a path of the document, or at the key there. */
export type Report = <C extends DocumentCode>(
  code: C,
  params: Params[C],
  path: string,
  part?: 'key',
) => void;

/** An indicator where it stands. */
export interface Placed {
  readonly indicator: Indicator;
  readonly path: string;
  /** 1 for the first level. */
  readonly depth: number;
  readonly parent: Placed | undefined;
}

/** A system with its indicators listed, parents first. */
export interface Subject {
  readonly system: IndicatorSystem;
  readonly indicators: readonly Placed[];
}

/** What a schema cannot say of an indicator system. One file each. */
export interface Rule {
  readonly name: string;
  readonly check: (subject: Subject, report: Report) => void;
}

const place = (
  indicators: readonly Indicator[],
  path: string,
  parent: Placed | undefined,
): readonly Placed[] =>
  indicators.flatMap((indicator, i) => {
    const placed = { indicator, path: `${path}/${i}`, depth: (parent?.depth ?? 0) + 1, parent };
    return [placed, ...place(indicator.children ?? [], `${placed.path}/children`, placed)];
  });

/** A system as rules see it. */
export const subjectOf = (system: IndicatorSystem): Subject => ({
  system,
  indicators: place(system.indicators, '/indicators', undefined),
});

/** The children of each group, and the first level under `undefined`. */
export function siblingGroups({
  indicators,
}: Subject): ReadonlyMap<Placed | undefined, readonly Placed[]> {
  const groups = new Map<Placed | undefined, Placed[]>();
  for (const placed of indicators) {
    const siblings = groups.get(placed.parent) ?? [];
    siblings.push(placed);
    groups.set(placed.parent, siblings);
  }
  return groups;
}
