import type { Adjustment, Gate } from '@zhibiao/schemas';
import { compareReal, roundReal } from '../numeric/exact.ts';
import { type Fraction, fraction, zero } from '../numeric/fraction.ts';
import { minus, plus, type Real } from '../numeric/real.ts';
import type { CompiledNode } from '../system/compiled.ts';
import type { Adjusted } from './adjustment.ts';

/** What applying adjustments to one score needs to know. */
export interface Applying {
  readonly node: CompiledNode;
  /** An adjustment's points for the unit, before the cap in all. */
  readonly amountOf: (id: string) => Fraction;
  /** The reported score of a node that was scored before; undefined if it has none. */
  readonly reportedOf: (id: string) => Fraction | undefined;
}

/** Whether a score meets a gate's bound. */
function meets(score: Fraction | undefined, { from, above, below }: Gate): boolean {
  if (score === undefined) return false;
  if (from !== undefined) return score.compare(fraction(from)) >= 0;
  if (above !== undefined) return score.compare(fraction(above)) > 0;
  return below !== undefined && score.compare(fraction(below)) < 0;
}

/** The points of a bonus or deduction after the cap in all. */
function capped(adjustment: Adjustment, amount: Fraction, full: Fraction): Fraction {
  if (adjustment.type === 'veto' || adjustment.cap === undefined) return amount;
  const cap = adjustment.cap === 'full' ? full : fraction(adjustment.cap);
  return amount.compare(cap) > 0 ? cap : amount;
}

/** The score after an adjustment whose gate is open. */
function after(adjustment: Adjustment, score: Real, points: Fraction): Real {
  if (adjustment.type === 'bonus') {
    if (adjustment.counts === 'tie-break') return score;
    const raised = plus(score, points);
    const ceiling = adjustment.ceiling === undefined ? undefined : fraction(adjustment.ceiling);
    if (ceiling === undefined || compareReal(raised, ceiling) <= 0) return raised;
    // A ceiling stops what it adds; it takes nothing from a score that is above it already.
    return compareReal(score, ceiling) > 0 ? score : ceiling;
  }
  if (adjustment.type === 'deduction') {
    const lowered = plus(score, points.neg());
    const floor = adjustment.floor === undefined ? undefined : fraction(adjustment.floor);
    if (floor === undefined || compareReal(lowered, floor) >= 0) return lowered;
    return compareReal(score, floor) < 0 ? score : floor;
  }
  const pin = adjustment.pin === undefined ? undefined : fraction(adjustment.pin);
  const isPinned = pin !== undefined && !points.equals(0) && compareReal(score, pin) > 0;
  return isPinned ? pin : score;
}

/** A score after all adjustments of its node, in order, and what each did. */
export function applyAdjustments(
  score: Real,
  { node, amountOf, reportedOf }: Applying,
): { readonly score: Real; readonly adjusted: readonly Adjusted[] } {
  const { digits, mode } = node.rounding;
  let now = score;
  const adjusted = node.adjustments.map((adjustment): Adjusted => {
    const { id, type, when } = adjustment;
    const amount = amountOf(id);
    const seen =
      when?.node === node.id ? roundReal(now, digits, mode) : when && reportedOf(when.node);
    const isOpen = when === undefined || meets(seen, when);
    const counted = isOpen ? capped(adjustment, amount, node.fullMark) : zero;
    const next = isOpen ? after(adjustment, now, counted) : now;
    const change = minus(next, now);
    now = next;
    return { id, type, amount, counted, change, isOpen };
  });
  return { score: now, adjusted };
}
