import type { Indicator, IndicatorSystem } from '@zhibiao/schemas';

/** An indicator where it stands in its document. */
export interface LocatedIndicator {
  readonly indicator: Indicator;
  readonly path: string;
  readonly code: string;
  /** 1 for the first level. */
  readonly depth: number;
  readonly parent: LocatedIndicator | undefined;
  readonly children: readonly LocatedIndicator[];
}

function place(
  indicator: Indicator,
  path: string,
  code: string,
  parent: LocatedIndicator | undefined,
): LocatedIndicator {
  const children: LocatedIndicator[] = [];
  const node = { indicator, path, code, depth: (parent?.depth ?? 0) + 1, parent, children };
  for (const [i, child] of (indicator.children ?? []).entries()) {
    children.push(place(child, `${path}/children/${i}`, `${code}.${i + 1}`, node));
  }
  return node;
}

/** The indicators of the first level with their paths and codes, and all below them. */
export const indicatorTree = (document: IndicatorSystem): readonly LocatedIndicator[] =>
  document.indicators.map((indicator, i) =>
    place(indicator, `/indicators/${i}`, `${i + 1}`, undefined),
  );

/** A node and all below it, parents first. */
export const withDescendants = (node: LocatedIndicator): readonly LocatedIndicator[] => [
  node,
  ...node.children.flatMap(withDescendants),
];

/**
 * Every indicator of a document with its path, its code and its depth, parents first.
 *
 * @example
 * indicatorsOf(document).map(({ code }) => code) // ['1', '1.1', '1.2', '2']
 */
export const indicatorsOf = (document: IndicatorSystem): readonly LocatedIndicator[] =>
  indicatorTree(document).flatMap(withDescendants);
