import type { IndicatorSystem, Text, WeightSet } from '@zhibiao/schemas';
import type { Source } from '../diagnostic/locate.ts';
import { type Fraction, fraction, one, sum } from '../numeric/fraction.ts';
import type { CompiledNode, CompiledSystem } from './compiled.ts';
import { leafOf } from './leaf.ts';
import { groupOf, roundingOf } from './method.ts';
import { totalId, type Weights } from './system.ts';
import type { LocatedIndicator } from './walk.ts';

/** What a node takes from above while the tree is laid out. */
interface Above {
  readonly effectiveWeight: Fraction;
  readonly siblings: Fraction;
  readonly criteria: Text | undefined;
}

/** What a system is laid out of: a document that meets the rules, and its weights. */
export interface Layout {
  readonly document: IndicatorSystem;
  readonly weightSet: WeightSet | undefined;
  readonly source: Source | undefined;
  readonly tree: readonly LocatedIndicator[];
  /** The weight of every indicator by id. */
  readonly weights: ReadonlyMap<string, Fraction>;
}

/** The flat system of a document whose rules are met: nodes in post-order, the total last. */
export function layOut({ document, weightSet, source, tree, weights }: Layout): CompiledSystem {
  const basis = weightSet?.basis ?? document.weighting.basis;
  const scale = fraction(document.method.scale);
  const nodes: CompiledNode[] = [];
  const weightOf = (node: LocatedIndicator): Fraction => weights.get(node.indicator.id) ?? one;

  const layChildren = (children: readonly LocatedIndicator[], above: Omit<Above, 'siblings'>) => {
    const siblings = sum(children.map(weightOf));
    return children.map((child) => lay(child, { ...above, siblings }));
  };

  const lay = (node: LocatedIndicator, above: Above): number => {
    const { indicator, path, code, depth } = node;
    const weight = weightOf(node);
    const share = above.siblings.equals(0) ? one : weight.div(above.siblings);
    const effectiveWeight = above.effectiveWeight.mul(share);
    const criteria = indicator.criteria ?? above.criteria;
    const children = layChildren(node.children, { effectiveWeight, criteria });
    const fullMark = basis === 'points' ? weight : scale;
    const { measure } = indicator;
    const leaf = measure === undefined ? undefined : leafOf(indicator, measure, criteria);
    const group = children.length > 0 ? groupOf(document, node, basis) : undefined;
    const rounding = roundingOf(document, node);
    const { id, name } = indicator;
    const numbers = { weight, share, effectiveWeight, fullMark, rounding };
    const place = { index: nodes.length, id, code, name, depth, path, parent: -1, children };
    const adjustments = indicator.adjustments ?? [];
    return nodes.push({ ...place, ...numbers, group, leaf, adjustments }) - 1;
  };

  const roots = layChildren(tree, { effectiveWeight: one, criteria: undefined });
  const total = nodes.length;
  nodes.push({
    index: total,
    id: totalId,
    code: '',
    name: document.title,
    depth: 0,
    path: '',
    parent: -1,
    children: roots,
    weight: one,
    share: one,
    effectiveWeight: one,
    fullMark: scale,
    rounding: roundingOf(document, undefined),
    leaf: undefined,
    adjustments: document.adjustments ?? [],
    group: groupOf(document, undefined, basis),
  });
  return freeze({ document, weightSet, source }, nodes, weightsOf(document, weightSet));
}

const weightsOf = ({ weighting }: IndicatorSystem, set: WeightSet | undefined): Weights => ({
  id: set?.id ?? 'default',
  basis: set?.basis ?? weighting.basis,
  status: set?.status ?? weighting.status,
  note: set === undefined ? weighting.note : set.note,
});

/** The system frozen, each node told its parent. */
function freeze(
  made: Pick<CompiledSystem, 'document' | 'weightSet' | 'source'>,
  nodes: readonly CompiledNode[],
  weights: Weights,
): CompiledSystem {
  const parents = new Map(
    nodes.flatMap((node) => node.children.map((c) => [c, node.index] as const)),
  );
  const linked = nodes.map((node) =>
    Object.freeze({ ...node, parent: parents.get(node.index) ?? -1 }),
  );
  const indexOf = Object.fromEntries(linked.map((node) => [node.id, node.index]));
  const total = linked.length - 1;
  return Object.freeze({ ...made, weights, nodes: Object.freeze(linked), total, indexOf });
}
