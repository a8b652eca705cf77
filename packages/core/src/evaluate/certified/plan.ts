import { type Fraction, one } from '../../numeric/fraction.ts';
import { greatestCommon } from '../../numeric/greatest-common.ts';
import type { RoundingMode } from '../../numeric/round.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { weighingChildren } from '../availability/active-children.ts';
import { missingPolicies } from '../availability/missing-policies.ts';
import { meanTraits } from '../mean-traits.ts';

/** How a group is made of its children in doubles: Σ a · score / Σ b · (factor / divisor). */
export interface PlanGroup {
  /** Indices of the children that weigh something. */
  readonly children: Int32Array;
  /** Whole numbers in the proportion of the children's coefficients. */
  readonly coefficients: Float64Array;
  /** Whole numbers; the coefficients are divided by their sum over the active children. */
  readonly weights: Float64Array;
  /** coefficient · factor / (Σ weights · divisor): the coefficients where every child counts. */
  readonly complete: Float64Array;
  readonly weightSum: number;
  readonly factor: number;
  readonly divisor: number;
  readonly zero: boolean;
}

/** What the kernel knows of a node before it sees data. */
export interface PlanNode {
  readonly index: number;
  readonly group: PlanGroup | undefined;
  readonly power: number;
  readonly mode: RoundingMode;
  readonly carry: boolean;
  /** Whether every step of 10^−digits up to the full mark fits 32 bits. */
  readonly narrow: boolean;
  /**
   * Roundings between the exact value and the double: |computed − exact| ≤ γ(roundings) · exact, with
   * γ(k) = k · u / (1 − k · u) and u = 2^−53. Every term is non-negative, so nothing cancels and the
   * error stays relative (Higham, Accuracy and Stability of Numerical Algorithms, §3.1).
   *
   * A leaf is an exact whole number times a rounded 1 / denominator: 2. A group of n children, the
   * worst of which has k, multiplies by a rounded coefficient (2), adds n terms (n − 1) and, where a
   * child is left out, multiplies by the factor and divides by the sum instead (3 at most): k + n + 3.
   * A carried score is a whole number divided by a power of ten: 1.
   */
  readonly roundings: number;
}

const safe = (x: bigint): number | undefined =>
  x <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(x) : undefined;

/** Rationals in lowest whole proportion; undefined if they are too great for doubles. */
function wholeNumbers(parts: readonly Fraction[]): readonly number[] | undefined {
  const common = parts.reduce((l, x) => (l / greatestCommon(l, x.d)) * x.d, 1n);
  const scaled = parts.map((x) => x.n * (common / x.d));
  const shared = scaled.reduce(greatestCommon, 0n) || 1n;
  const whole = scaled.flatMap((x) => safe(x / shared) ?? []);
  return whole.length === parts.length ? whole : undefined;
}

/** The coefficients of a weighted mean or of a sum of points; undefined if it is neither. */
function planGroup(system: CompiledSystem, node: CompiledNode): PlanGroup | undefined {
  const { group } = node;
  const { isArithmetic, isProportional, isLocal } = meanTraits(node);
  if (group === undefined || !isArithmetic || !isProportional || !isLocal) return undefined;
  const children = weighingChildren(system, node);
  const lifts = children.map((c) => c.share.mul(node.fullMark).div(c.fullMark));
  const isSum = group.method.addsPoints === true;
  const terms = isSum ? children.map(() => one) : lifts;
  const bases = children.map((c) => (isSum ? c.fullMark : c.share));
  // One common scale for both, so that their quotient is right.
  const whole = wholeNumbers([...terms, ...bases]);
  const factor = isSum ? wholeNumbers([node.fullMark, one]) : [1, 1];
  if (whole === undefined || factor === undefined) return undefined;
  const [coefficients, weights] = [whole.slice(0, children.length), whole.slice(children.length)];
  const [times = 1, by = 1] = factor;
  const weightSum = weights.reduce((a, b) => a + b, 0);
  if (![weightSum * by, ...coefficients.map((c) => c * times)].every(Number.isSafeInteger))
    return undefined;
  return {
    children: Int32Array.from(children, (c) => c.index),
    coefficients: Float64Array.from(coefficients),
    weights: Float64Array.from(weights),
    complete: Float64Array.from(coefficients, (c) => (c * times) / (weightSum * by)),
    weightSum,
    factor: times,
    divisor: by,
    zero: missingPolicies[group.missing].scores === 'zero',
  };
}

/**
 * A system as the kernel computes it, node by node; undefined if a group is no weighted mean or sum,
 * has a policy that needs other units or moves weights, is adjusted after it was made, or a weight has
 * too many digits for whole numbers in doubles: the exact way computes those.
 */
export function planOf(system: CompiledSystem): readonly PlanNode[] | undefined {
  const plan: PlanNode[] = [];
  for (const node of system.nodes) {
    const group = planGroup(system, node);
    if (node.group !== undefined && group === undefined) return undefined;
    if (node.adjustments.length > 0) return undefined;
    const { digits, mode, carry } = node.rounding;
    const worst = node.children.reduce((k, c) => {
      const child = plan[c];
      return Math.max(k, child === undefined ? 0 : child.carry ? 1 : child.roundings);
    }, 0);
    const roundings = group === undefined ? 2 : worst + group.children.length + 3;
    const power = 10 ** digits;
    const narrow = node.fullMark.valueOf() * power < 2 ** 31 - 1;
    plan.push({ index: node.index, group, power, mode, carry, narrow, roundings });
  }
  return plan;
}
