import type { ReflectScales } from '@zhibiao/schemas';
import { fraction, one, zero } from '../numeric/fraction.ts';
import { linear, type Real } from '../numeric/real.ts';
import { lift, type Part, type PlainAggregate, type Reflection } from './aggregate.ts';

/**
 * `reflect: { from, onto }` as a line: onto[1] − (x − from[0]) · (onto[1] − onto[0]) / (from[1] − from[0]).
 * Risk indices take geometric means so: from 0–10 onto 1–10, where the worst risk, 10, becomes 1.
 * Both ranges run upward (`ends-reversed` is reported before).
 */
export function reflection({ from, onto }: ReflectScales): Reflection {
  const [low = zero, high = one] = from.map(fraction);
  const [bottom = zero, top = one] = onto.map(fraction);
  const slope = top.sub(bottom).div(high.sub(low));
  return { top: top.add(slope.mul(low)), slope };
}

/** Whether a reflection has a slope: neither range is empty or runs the wrong way. */
export const canReflect = ({ from, onto }: ReflectScales): boolean =>
  [from, onto].every((ends) => {
    const [low = zero, high = one] = ends.map(fraction);
    return low.compare(high) < 0;
  });

/** x on the reflected scale. */
export const reflect = (x: Real, { top, slope }: Reflection): Real =>
  linear([[slope.neg(), x]], top);

/** A reflected score back on its own scale. */
export const unreflect = (y: Real, { top, slope }: Reflection): Real =>
  linear([[one.div(slope).neg(), y]], top.div(slope));

/** The children's scores on the group's mark, reflected, combined, and the answer reflected back. */
export function combineReflected(
  parts: readonly Part[],
  fullMark: Part['fullMark'],
  method: PlainAggregate,
  line: Reflection,
): Real {
  const reflected = parts.map((part) => ({
    ...part,
    fullMark,
    score: reflect(lift(part, fullMark), line),
  }));
  return unreflect(method.combine(reflected, fullMark), line);
}
