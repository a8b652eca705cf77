import type { Adjustment, Diagnostic, IndicatorSystem, Text, WeightSet } from '@zhibiao/schemas';
import { comparesUnits } from '../aggregate/aggregate.ts';
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts';
import { type Fraction, fraction, one, sum } from '../numeric/fraction.ts';
import { checkNodes } from './check.ts';
import { checkAdjustments } from './check-adjustments.ts';
import type { CompiledNode, CompiledSystem } from './compiled.ts';
import { diagnostic } from './diagnostics.ts';
import { leafOf } from './leaf.ts';
import { groupOf, roundingOf } from './method.ts';
import { plainSystem } from './plain.ts';
import { checkPrecision } from './precision.ts';
import { type Source, type System, totalId, type Weights } from './system.ts';
import { type Placed, placed, withDescendants } from './walk.ts';
import { resolveWeights } from './weights.ts';

/** What a node takes from above while the tree is laid out. */
interface Above {
  readonly effectiveWeight: Fraction;
  readonly siblings: Fraction;
  readonly criteria: Text | undefined;
}

/** `buildSystem`, in the form that the engine computes with. */
export function compileSystem(
  document: IndicatorSystem,
  weightSet?: WeightSet,
  source?: Source,
): Outcome<CompiledSystem> {
  const tree = placed(document);
  const { weights, diagnostics: weightFaults } = resolveWeights(document, weightSet);
  const diagnostics: Diagnostic[] = [...checkNodes(document, tree), ...weightFaults];
  const basis = weightSet?.basis ?? document.weighting.basis;
  const scale = fraction(document.method.scale);
  const nodes: CompiledNode[] = [];
  const weightOf = (node: Placed): Fraction => weights.get(node.indicator.id) ?? one;

  const all = tree.flatMap(withDescendants);
  const ids = new Set([totalId, ...all.map((n) => n.indicator.id)]);
  const adjust = (id: string, fullMark: Fraction, list: readonly Adjustment[], at: string) => {
    if (list.length === 0) return;
    const before = new Set([id, ...nodes.map((node) => node.id)]);
    const checked = { id, fullMark, isTotal: id === totalId, before, ids, path: at };
    diagnostics.push(...checkAdjustments(list, document, checked));
  };

  const layChildren = (children: readonly Placed[], above: Omit<Above, 'siblings'>) => {
    const siblings = sum(children.map(weightOf));
    return children.map((child) => lay(child, { ...above, siblings }));
  };

  const lay = (node: Placed, above: Above): number => {
    const { indicator, path, code, depth } = node;
    const weight = weightOf(node);
    const share = above.siblings.equals(0) ? one : weight.div(above.siblings);
    const effectiveWeight = above.effectiveWeight.mul(share);
    const criteria = indicator.criteria ?? above.criteria;
    const children = layChildren(node.children, { effectiveWeight, criteria });
    const fullMark = basis === 'points' ? weight : scale;
    const leaf =
      indicator.measure === undefined
        ? undefined
        : leafOf(indicator, indicator.measure, criteria, fullMark, path);
    diagnostics.push(...(leaf?.diagnostics ?? []));
    const group = children.length > 0 ? groupOf(document, node, basis) : undefined;
    const rounding = roundingOf(document, node);
    const { id, name } = indicator;
    const numbers = { weight, share, effectiveWeight, fullMark, rounding };
    const place = { index: nodes.length, id, code, name, depth, path, parent: -1, children };
    const adjustments = indicator.adjustments ?? [];
    adjust(id, fullMark, adjustments, `${path}/adjustments`);
    return nodes.push({ ...place, ...numbers, group, leaf: leaf?.leaf, adjustments }) - 1;
  };

  const roots = layChildren(tree, { effectiveWeight: one, criteria: undefined });
  const total = nodes.length;
  adjust(totalId, scale, document.adjustments ?? [], '/adjustments');
  nodes.push({
    ...{
      index: total,
      id: totalId,
      code: '',
      name: document.title,
      depth: 0,
      path: '',
      parent: -1,
    },
    ...{ children: roots, weight: one, share: one, effectiveWeight: one, fullMark: scale },
    ...{ rounding: roundingOf(document, undefined), leaf: undefined },
    adjustments: document.adjustments ?? [],
    group: groupOf(document, undefined, basis),
  });
  diagnostics.push(...nodes.flatMap((node) => groupFaults(node, basis)));
  const placeOf = (id: string) => all.find(({ indicator }) => indicator.id === id);
  diagnostics.push(...checkPrecision(document, nodes, placeOf));
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return {
    value: freeze({ document, weightSet, source }, nodes, weightsOf(document, weightSet)),
    diagnostics,
  };
}

/** Methods that do not go with the weights, or with the policy for what does not apply. */
function groupFaults({ id, group, path }: CompiledNode, basis: Weights['basis']): Diagnostic[] {
  if (group === undefined) return [];
  const { method, notApplicable: policy } = group;
  const isMoved = policy === 'spread' || policy === 'rescale';
  return [
    ...(!comparesUnits(method) && method.addsPoints && basis !== 'points'
      ? [diagnostic('sum-needs-points', { group: id }, { path })]
      : []),
    ...(comparesUnits(method) && isMoved
      ? [diagnostic('policy-unfit', { group: id, method: method.method, policy }, { path })]
      : []),
  ];
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

/**
 * The compiled form of each system: the one cache of the engine. It is kept beside the system and not
 * in it, so that a system stays plain data; a copy has none until it is asked for.
 */
const compiledForms = new WeakMap<System, CompiledSystem>();

/** The system that programs hold, its compiled form kept for the engine. */
export function heldSystem(form: CompiledSystem): System {
  const system = plainSystem(form);
  compiledForms.set(system, form);
  return system;
}

/**
 * The system that a checked document describes, its weights its own or those of a weight set.
 *
 * @param document as `@zhibiao/document` reads it, or a JSON module of `@zhibiao/indicators`
 * @param weightSet other weights for the same system and edition
 * @param source where the document's parts stand in its text, for explanations that name the line
 * @returns the system, or diagnostics with JSON Pointers into the document; into the weight set where
 *   they begin with `/weights` or are `/system`
 *
 * @example
 * const { value: system, diagnostics } = buildSystem(provincial)
 * system?.nodes.length // 110: the total, 5, 22 and 82
 */
export function buildSystem(
  document: IndicatorSystem,
  weightSet?: WeightSet,
  source?: Source,
): Outcome<System> {
  const { value, diagnostics } = compileSystem(document, weightSet, source);
  return { value: value && heldSystem(value), diagnostics };
}

/** The form of a system that the engine computes with, made anew for a copy of one. */
export function compiled(system: System): CompiledSystem {
  const known = compiledForms.get(system);
  if (known !== undefined) return known;
  const { value, diagnostics } = compileSystem(system.document, system.weightSet, system.source);
  if (value === undefined) {
    throw new TypeError(`not a system: ${diagnostics.map(({ code }) => code).join(', ')}`);
  }
  compiledForms.set(system, value);
  return value;
}
