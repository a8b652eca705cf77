import type { Indicator, IndicatorSystem } from '@zhibiao/schemas';

/** An indicator where it stands in its document. */
export interface Placed {
  readonly indicator: Indicator;
  readonly path: string;
  readonly code: string;
  readonly depth: number;
  readonly children: readonly Placed[];
}

const place = (indicator: Indicator, path: string, code: string, depth: number): Placed => ({
  indicator,
  path,
  code,
  depth,
  children: (indicator.children ?? []).map((child, i) =>
    place(child, `${path}/children/${i}`, `${code}.${i + 1}`, depth + 1),
  ),
});

/** The indicators of the first level with their paths and codes, and all below them. */
export const placed = (document: IndicatorSystem): readonly Placed[] =>
  document.indicators.map((indicator, i) => place(indicator, `/indicators/${i}`, `${i + 1}`, 1));

/** A node and all below it, parents first. */
export const withDescendants = (node: Placed): readonly Placed[] => [
  node,
  ...node.children.flatMap(withDescendants),
];
