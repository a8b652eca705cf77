import type { Decimal } from '@zhibiao/schemas';
import { type Fraction, fraction } from '../numeric/fraction.ts';
import type { Checking } from './normalize.ts';

/** A lower bound as grades and bands write it: inclusive, exclusive, or none. */
export interface LowerBound {
  readonly from?: Decimal;
  readonly above?: Decimal;
}

/** Whether a value meets a lower bound. */
export function meets(value: Fraction, { from, above }: LowerBound): boolean {
  if (from !== undefined) return value.compare(fraction(from)) >= 0;
  return above === undefined || value.compare(fraction(above)) > 0;
}

/** The bound as written; undefined if there is none. */
export const boundOf = ({ from, above }: LowerBound): Decimal | undefined => from ?? above;

/** Whether everything that meets `lower` already met `upper`, which is read first. */
function isUnreachable(upper: LowerBound, lower: LowerBound): boolean {
  const [high, low] = [boundOf(upper), boundOf(lower)];
  if (high === undefined || low === undefined) return false;
  const order = fraction(low).compare(fraction(high));
  return order > 0 || (order === 0 && !(upper.above !== undefined && lower.from !== undefined));
}

/** Reports bounds out of order: they are read from the top, and only the last may be open. */
export function checkOrder(
  items: readonly LowerBound[],
  what: 'bands' | 'grades',
  { fault }: Pick<Checking, 'fault'>,
  below: string,
): void {
  for (const [i, item] of items.entries()) {
    const [before, at] = [items[i - 1], `${below}/${i}`];
    const isOpen = boundOf(item) === undefined;
    if (item.from !== undefined && item.above !== undefined) fault('two-bounds', { what }, at);
    if (isOpen && i < items.length - 1) fault('open-before-last', { what }, at);
    if (before === undefined || !isUnreachable(before, item)) continue;
    const params = { found: String(boundOf(item)), before: String(boundOf(before)) };
    fault('order-reversed', { what, ...params }, at);
  }
}
