import type { AggregateMethod, Reflection } from '../aggregate/aggregate.ts';
import type { Fraction } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';
import type { Group, System, SystemNode } from './system.ts';

/** A group with its numbers as fractions and its method as a descriptor. */
export interface CompiledGroup extends Omit<Group, 'method' | 'minCoverage'> {
  readonly method: AggregateMethod;
  readonly reflect: Reflection | undefined;
  /** The coverage below which it has no score; undefined if it has one at any. */
  readonly minCoverage: Fraction | undefined;
}

/** A node of a system with its numbers as fractions. */
export interface CompiledNode
  extends Omit<SystemNode, 'weight' | 'share' | 'effectiveWeight' | 'fullMark' | 'group'> {
  readonly weight: Fraction;
  readonly share: Fraction;
  readonly effectiveWeight: Fraction;
  readonly fullMark: Fraction;
  readonly group: CompiledGroup | undefined;
}

/**
 * A system as the engine computes with it, in fractions and functions. Programs hold a `System` in its
 * place, which is plain data and can be cloned; `compiled` finds the form that belongs to it.
 */
export interface CompiledSystem extends Omit<System, 'nodes'> {
  readonly nodes: readonly CompiledNode[];
}

/** The node at an index. */
export const nodeAt = <N>({ nodes }: { readonly nodes: readonly N[] }, index: number): N =>
  itemAt(nodes, index);
