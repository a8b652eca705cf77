import { rangeOf, type ValueRange } from '@zhibiao/core';
import type { Decimal, Indicator } from '@zhibiao/schemas';

/** The least and the greatest value that an indicator's normalization can meet; undefined if open. */
export function reachedBy({ measure, treat }: Indicator): ValueRange {
  // What is divided by another column or treated lies anywhere.
  const isChanged = treat !== undefined || Object.hasOwn(measure ?? {}, 'per');
  return measure === undefined || isChanged ? { from: undefined, to: undefined } : rangeOf(measure);
}

/** An end of a range, for people. */
export const endOf = (end: Decimal | undefined, none: '−∞' | '∞'): string =>
  end === undefined ? none : String(end);
