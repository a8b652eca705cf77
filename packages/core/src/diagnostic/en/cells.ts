import type { MessagesOf } from '../messages.ts';
import type { CellParams } from '../params/cells.ts';
import { list } from './parts.ts';

/** Cells that cannot be read, and values that are filled in or treated, in English. */
export const cells: MessagesOf<CellParams> = {
  'not-a-number': {
    message: (p) => `"${p.indicator}" needs a number, but the cell says "${p.found}"`,
    hint: () =>
      'write plain digits such as 1234.5; leave the cell empty where the value is missing',
  },
  'percent-unexpected': {
    message: (p) => `"${p.indicator}" is not a share, but the cell says "${p.found}"`,
    hint: () => 'write the number without a percent sign',
  },
  'not-a-whole-number': {
    message: (p) => `"${p.indicator}" is counted in whole numbers, but the cell says ${p.found}`,
  },
  'out-of-range': {
    message: (p) =>
      `"${p.indicator}" lies between ${p.low} and ${p.high}, but the cell says ${p.found}`,
    hint: (p) =>
      p.high === '1' ? 'a share is written 0.95 or 95%' : 'check the value and its unit',
  },
  'not-yes-or-no': {
    message: (p) => `"${p.indicator}" needs yes or no, but the cell says "${p.found}"`,
    hint: () => 'write 是/否, 有/无, yes/no, true/false or 1/0',
  },
  'not-a-level': {
    message: (p) =>
      `"${p.indicator}" has no level "${p.found}"; its levels are ${list(p.expected)}`,
  },
  'part-missing': {
    message: (p) => `"${p.indicator}" is filled in by halves: "${p.column}" is empty`,
    hint: () => 'fill in all of its columns, or none',
  },
  'part-exceeds-whole': {
    message: (p) => `"${p.indicator}": the part, ${p.part}, is more than the whole, ${p.whole}`,
  },
  'division-by-zero': {
    message: (p) => `"${p.indicator}": "${p.column}" is 0, so there is nothing to take a share of`,
    hint: () => 'write N/A where the indicator does not apply to the unit',
  },
  'shares-sum': {
    message: (p) => `"${p.indicator}": the shares add up to ${p.found}, not to 1`,
    hint: () => 'give the counts instead, and `cells: counts`',
  },
  'read-leniently': {
    message: (p) =>
      ({
        'full-width': `${p.count} cells have full-width digits and were read as usual ones, such as "${p.example}"`,
        thousands: `${p.count} cells have thousands separators, such as "${p.example}"`,
        dash: `${p.count} cells hold a dash and were read as missing, such as "${p.example}"`,
      })[p.how],
  },
  'divisor-not-positive': {
    message: (p) =>
      `"${p.indicator}": the divisor "${p.column}" is ${p.found}, which is not positive`,
    hint: () => 'check that column; leave the cell empty where there is no figure',
  },
  'adjustment-missing': {
    message: (p) => `"${p.adjustment}": nothing is filled in`,
    hint: () =>
      'write 0 or no where there was none, or declare `missing: zero` (for a veto `missing: no`)',
  },
  'impute-without-group': {
    message: (p) => `"${p.indicator}": to fill in by ${p.how}, ${list(p.units)} must have groups`,
    hint: () => 'add a group column, or use mean or median',
  },
  'impute-without-period': {
    message: (p) =>
      `"${p.indicator}": ${list(p.units)} are to be filled in from the period before, and there is none`,
    hint: () => 'bring a panel with a period column, or fill in another way',
  },
  'not-imputed': {
    message: (p) => `"${p.indicator}": nothing to fill in ${list(p.units)} with by ${p.how}`,
    hint: () => 'they stay missing here, and `missing` says what that means',
  },
  'cells-imputed': {
    message: (p) => `"${p.indicator}": ${list(p.units)} filled in by ${p.how}`,
  },
  'treat-needs-units': {
    message: (p) => `"${p.indicator}": ${p.count} values are too few to tell outliers`,
    hint: () => 'skewness and kurtosis need four; take `treat` out, or bring more units',
  },
  'treat-not-enough': {
    message: (p) =>
      `"${p.indicator}": with at most ${p.max} units treated, skewness ${p.skew} and kurtosis ${p.kurtosis} stay beyond their thresholds`,
    hint: () => 'allow more, or use log or a method of places',
  },
  'cells-treated': {
    message: (p) => `"${p.indicator}": outliers of ${list(p.units)} treated by ${p.how}`,
  },
};
