import type { Lineage, Text } from '@zhibiao/schemas';
import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import { exactText } from '../../numeric/decimal.ts';
import { type Fraction, zero } from '../../numeric/fraction.ts';
import { compiled } from '../../system/build.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import type { System } from '../../system/system.ts';
import { isSame } from '../change/same.ts';
import { matchIndicators } from './match-indicators.ts';

/** How much of the effective weight of a part of the earlier edition the later one carries on. */
export interface Carried {
  /** The indicator of the first level, or `total`. */
  readonly id: string;
  readonly name: Text;
  /** Its effective weight in the earlier edition. The other three add up to it exactly. */
  readonly weight: string;
  /** Of leaves whose measure, normalization and criteria are the same, as far as both weights go. */
  readonly unchanged: string;
  /** Of leaves measured in the same way whose criteria read otherwise, likewise. */
  readonly reworded: string;
  /** Of leaves that are gone or measured otherwise, and of what others lost in weight. */
  readonly changed: string;
}

/** How far scores of two editions can be compared. */
export interface Comparability {
  readonly total: Carried;
  /** By indicator of the earlier edition's first level, in order. */
  readonly firstLevel: readonly Carried[];
}

const least = (a: Fraction, b: Fraction): Fraction => (a.compare(b) < 0 ? a : b);

function leavesBelow(system: CompiledSystem, node: CompiledNode): readonly CompiledNode[] {
  if (node.leaf !== undefined) return [node];
  return node.children.flatMap((child) => {
    const below = system.nodes[child];
    return below === undefined ? [] : leavesBelow(system, below);
  });
}

/**
 * The share of the effective weight that carries over: for each leaf the lesser of its two effective
 * weights, where what is observed and how it is scored are the same. How groups are made of their
 * children is not looked at; `requiredBump` says whether the method changed.
 *
 * @example
 * const [service, openness] = document.indicators;
 * const indicators = [{ ...service, weight: '0.5' }, { ...openness, weight: '0.5' }];
 * const later = unwrap(buildSystem({ ...document, edition: '2025', indicators }));
 * const { total } = unwrap(comparability(system, later));
 * [total.unchanged, total.changed] // ['0.9', '0.1']
 */
export function comparability(
  earlier: System,
  later: System,
  lineage?: Lineage,
): Outcome<Comparability> {
  const [before, after] = [compiled(earlier), compiled(later)];
  const { later: newIds, diagnostics } = matchIndicators(before, after, lineage);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const carriedOf = (node: CompiledNode): Carried => {
    let [unchanged, reworded] = [zero, zero];
    for (const { id, leaf, effectiveWeight } of leavesBelow(before, node)) {
      const young = after.nodes[after.indexOf[newIds.get(id) ?? ''] ?? -1];
      if (!leaf || !young?.leaf) continue;
      const isMeasuredAlike =
        isSame(leaf.measure, young.leaf.measure) && isSame(leaf.normalize, young.leaf.normalize);
      if (!isMeasuredAlike) continue;
      const weight = least(effectiveWeight, young.effectiveWeight);
      if (isSame(leaf.criteria, young.leaf.criteria)) unchanged = unchanged.add(weight);
      else reworded = reworded.add(weight);
    }
    const changed = node.effectiveWeight.sub(unchanged).sub(reworded);
    return {
      id: node.id,
      name: node.name,
      weight: exactText(node.effectiveWeight),
      unchanged: exactText(unchanged),
      reworded: exactText(reworded),
      changed: exactText(changed),
    };
  };
  const root = before.nodes[before.total] as CompiledNode;
  const firstLevel = root.children.map((child) => carriedOf(before.nodes[child] as CompiledNode));
  return { value: { total: carriedOf(root), firstLevel }, diagnostics };
}
