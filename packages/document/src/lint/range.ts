import type { Decimal, Indicator } from '@zhibiao/schemas';

/** The least and the greatest value that an indicator's normalization can meet, where there is one. */
export function rangeOf(indicator: Indicator): {
  readonly from: Decimal | undefined;
  readonly to: Decimal | undefined;
} {
  const { measure } = indicator;
  const isChanged = Object.hasOwn(indicator, 'treat') || Object.hasOwn(measure ?? {}, 'per');
  // What is divided by another column or treated lies anywhere.
  if (measure === undefined || isChanged) return { from: undefined, to: undefined };
  if (measure.type === 'number') return { from: measure.minimum, to: measure.maximum };
  // A mark lies on the indicator's own full mark, which is not in its document alone.
  if (measure.type === 'score') return { from: 0, to: undefined };
  return { from: measure.type === 'reduction' ? undefined : 0, to: 1 };
}

/** An end of a range, for people. */
export const endOf = (end: Decimal | undefined, none: '−∞' | '∞'): string =>
  end === undefined ? none : String(end);
