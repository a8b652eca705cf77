import { type Fraction, one, zero } from '../numeric/fraction.ts';
import type { Result } from './result.ts';

interface Weight {
  readonly observed: Fraction;
  readonly applicable: Fraction;
}

function weightAt(result: Result, index: number, unit: number): Weight {
  const node = result.system.nodes[index];
  if (node === undefined) return { observed: zero, applicable: zero };
  if (node.leaf !== undefined) {
    const state = result.nodes[index]?.states[unit];
    return {
      observed: state === 'value' ? node.effectiveWeight : zero,
      applicable: state === 'not-applicable' ? zero : node.effectiveWeight,
    };
  }
  let [observed, applicable] = [zero, zero];
  for (const child of node.children) {
    const part = weightAt(result, child, unit);
    observed = observed.add(part.observed);
    applicable = applicable.add(part.applicable);
  }
  return { observed, applicable };
}

/** Whether every leaf below has a value: the common case, decided without adding weights. */
function isComplete(result: Result, index: number, unit: number): boolean {
  const node = result.system.nodes[index];
  if (node?.group === undefined) return result.nodes[index]?.states[unit] === 'value';
  return node.children.every((child) => isComplete(result, child, unit));
}

/**
 * The effective weight of the leaves observed below a node over that of the leaves that apply; none
 * where nothing does. A missing leaf that is scored 0 is not observed.
 */
export function coverageAt(result: Result, node: number, unit: number): Fraction | undefined {
  const hasWeight = result.system.nodes[node]?.effectiveWeight.equals(0) === false;
  if (hasWeight && isComplete(result, node, unit)) return one;
  const { observed, applicable } = weightAt(result, node, unit);
  return applicable.equals(0) ? undefined : observed.div(applicable);
}
