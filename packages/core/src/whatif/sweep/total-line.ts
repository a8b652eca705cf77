import { type Line, valueAt } from '../../evaluate/lines/linear.ts';
import { exactText } from '../../numeric/decimal.ts';
import { readExact } from '../../numeric/exact-text.ts';

/** intercept + slope · w: a unit's unrounded total as the share w of an indicator moves, exactly. */
export interface TotalLine {
  readonly intercept: string;
  readonly slope: string;
}

/** A line as answers write it. */
export const plainLine = ({ intercept, slope }: Line): TotalLine => ({
  intercept: exactText(intercept),
  slope: exactText(slope),
});

/**
 * A unit's unrounded total at a share of an indicator, exactly.
 *
 * @param line of a sweep
 * @param share a decimal or fraction
 * @throws RangeError if a text is no number: a bug of the caller.
 *
 * @example
 * totalAt({ intercept: '60', slope: '-1/3' }, '0.3') // '59.9'
 */
export const totalAt = ({ intercept, slope }: TotalLine, share: string): string =>
  exactText(
    valueAt({ intercept: readExact(intercept), slope: readExact(slope) }, readExact(share)),
  );
