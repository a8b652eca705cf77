import type { Decimal } from '@zhibiao/schemas';
import { compare, exact } from './exact.ts';
import type { Report } from './rule.ts';

interface Bounded {
  readonly from?: Decimal;
  readonly above?: Decimal;
}

/** Whether everything that meets `lower` already met `upper`, which is read first. */
function isUnreachable(upper: Bounded, lower: Bounded): boolean {
  const [high, low] = [upper.from ?? upper.above, lower.from ?? lower.above];
  if (high === undefined || low === undefined) return high === undefined;
  const order = compare(exact(low), exact(high));
  return order > 0 || (order === 0 && !(upper.above !== undefined && lower.from !== undefined));
}

/** Bounds are read from the top: each is below the one before, and only the last may be open. */
export function checkOrder(
  items: readonly Bounded[],
  what: string,
  path: string,
  report: Report,
): void {
  for (const [i, item] of items.entries()) {
    const at = `${path}/${i}`;
    const isOpen = item.from === undefined && item.above === undefined;
    if (item.from !== undefined && item.above !== undefined) report('two-bounds', { what }, at);
    if (isOpen && i < items.length - 1) report('open-before-last', { what }, at);
    const before = items[i - 1];
    if (before === undefined || isOpen || (before.from ?? before.above) === undefined) continue;
    if (isUnreachable(before, item)) {
      const [found, first] = [item, before].map((b) => String(b.from ?? b.above));
      report('order-reversed', { what, found: found ?? '', before: first ?? '' }, at);
    }
  }
}

/** A range whose lower end comes first and that is not empty. */
export function checkEnds(
  low: Decimal | undefined,
  high: Decimal | undefined,
  path: string,
  report: Report,
): void {
  if (low === undefined || high === undefined || compare(exact(low), exact(high)) < 0) return;
  report('ends-reversed', { low: String(low), high: String(high) }, path);
}

/** Points stand in order, the least value first, no value twice. */
export function checkPoints(
  points: readonly { readonly at: Decimal }[],
  path: string,
  report: Report,
): void {
  for (const [i, { at }] of points.entries()) {
    const before = points[i - 1];
    if (before === undefined || compare(exact(before.at), exact(at)) < 0) continue;
    report('points-reversed', { found: String(at), before: String(before.at) }, `${path}/${i}`);
  }
}
