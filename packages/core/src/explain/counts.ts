import { type Fraction, zero } from '../numeric/fraction.ts';
import { isRational } from '../numeric/real.ts';
import { carried } from '../score/aggregate.ts';
import { countedChildren } from '../score/counted.ts';
import type { Result } from '../score/result.ts';

/** What a node adds to the total of one unit. */
export interface NodeCount {
  /** The effective weight after renormalisation for this unit; 0 where it does not count. */
  readonly counted: Fraction;
  /** For a leaf counted · score, on the total's full mark; for a group the sum of its leaves'. */
  readonly contribution: Fraction;
  /** counted · (full mark − score), likewise. */
  readonly lost: Fraction;
}

const nothing: NodeCount = { counted: zero, contribution: zero, lost: zero };

/**
 * By node: what each adds to the total of a unit. Where every mean is arithmetic and nothing rounded
 * is carried, the leaves' contributions add up to the total exactly.
 */
export function countNodes({ system, nodes }: Result, unit: number): readonly NodeCount[] {
  const counts: NodeCount[] = system.nodes.map(() => nothing);
  const stateOf = (child: number) => nodes[child]?.states[unit];
  const full = system.nodes[system.total]?.full ?? zero;

  const visit = (index: number, counted: Fraction): NodeCount => {
    const node = system.nodes[index];
    const scores = nodes[index];
    if (node === undefined || scores === undefined) return nothing;
    if (node.group !== undefined) {
      const parts = countedChildren(system, node, stateOf).map(({ child, share }) =>
        visit(child.index, counted.mul(share)),
      );
      const contribution = parts.reduce((total, p) => total.add(p.contribution), zero);
      const lost = parts.reduce((total, p) => total.add(p.lost), zero);
      return (counts[index] = { counted, contribution, lost });
    }
    const score = carried(node, scores, unit) ?? zero;
    const rate = isRational(score) && !node.full.equals(0) ? score.div(node.full) : zero;
    const contribution = counted.mul(full).mul(rate);
    return (counts[index] = { counted, contribution, lost: counted.mul(full).sub(contribution) });
  };

  if (stateOf(system.total) === 'value') visit(system.total, system.nodes[system.total]?.effectiveWeight ?? zero);
  return counts;
}
