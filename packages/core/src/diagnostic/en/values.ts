import type { MessagesOf } from '../messages.ts';
import type { ValueParams } from '../params/values.ts';
import { didYouMean, list } from './parts.ts';

const meanName = ({ method }: { readonly method: string }): string => `${method} mean`;

/** Values that cannot be scored, in English. */
export const values: MessagesOf<ValueParams> = {
  'missing-cell': {
    message: (p) => `"${p.indicator}" is missing, and "${p.group}" allows none to be`,
    hint: () =>
      'fill in the cell, write N/A where it does not apply, or declare a `missing.policy`',
  },
  'missing-group': {
    message: (p) =>
      `"${p.indicator}" has no score at all, and "${p.group}" allows none to be missing`,
    hint: () => 'fill in its cells, or declare a `missing.policy`',
  },
  'not-applicable-cell': {
    message: (p) => `"${p.indicator}" does not apply, and "${p.group}" demands that all do`,
    hint: () => 'fill in a value, or declare `missing.notApplicable`',
  },
  'no-spread': {
    message: (p) =>
      `"${p.indicator}": all ${p.units.length} units have ${p.value}, so ${p.method} has no answer`,
    hint: () => 'declare `degenerate: <score>`, or use goalposts',
  },
  'beyond-posts': {
    message: (p) => `"${p.indicator}": ${p.found} is beyond the goalposts ${p.low} and ${p.high}`,
    hint: () => 'move the posts, or let them clamp',
  },
  'value-not-positive': {
    message: (p) => `"${p.indicator}": ${p.found} is not positive, so ${p.method} has no answer`,
    hint: () => 'check the value; where zero or less does occur, use goalposts or the like',
  },
  'no-share': {
    message: (p) =>
      `"${p.indicator}": the least of ${p.units.length} units is ${p.value}, so there is no share of the best`,
    hint: () => 'shares need values of 0 or more and a best that is not 0; use goalposts or minmax',
  },
  'aim-not-beyond-worst': {
    message: (p) =>
      `"${p.indicator}": the aim ${p.aim} is no better than ${p.worst}, the worst of ${p.units.length} units`,
    hint: () => 'check the aim and the direction, or declare `degenerate: <score>`',
  },
  'unknown-reference': {
    message: (p) => `"${p.indicator}": no unit "${p.found}" to measure the others by`,
    hint: didYouMean,
  },
  'reference-unobserved': {
    message: (p) => `"${p.indicator}": the reference "${p.unit}" has no value here`,
    hint: () => 'fill the value in, or choose another unit',
  },
  'outside-bands': {
    message: (p) => `"${p.indicator}": ${p.found} falls in no band`,
    hint: () => 'end the bands with one that has no bound',
  },
  'no-table-entry': {
    message: (p) =>
      `"${p.indicator}": the table has no score for "${p.found}"; it has ${list(p.expected)}`,
  },
  'score-out-of-range': {
    message: (p) => `"${p.indicator}": the score ${p.found} is outside ${p.low} to ${p.high}`,
    hint: () => 'check the cell against the scale, or normalize it',
  },
  'non-positive-score': {
    message: (p) =>
      `"${p.indicator}" has the score ${p.found}, and the ${meanName(p)} "${p.group}" takes positive ones alone`,
    hint: () => 'use `reflect`, a `to` above 0, or another mean',
  },
  'negative-score': {
    message: (p) =>
      `"${p.indicator}" has the score ${p.found}, and the ${meanName(p)} "${p.group}" takes none below 0`,
    hint: () => 'use `reflect`, a `to` of 0 or more, or another mean',
  },
  'no-rival': {
    message: (p) =>
      `"${p.unit}" is the only unit with scores in "${p.group}", so \`${p.method}\` has nobody to compare it with`,
    hint: () => 'score two units at least, or use a mean',
  },
  'no-worst-score': {
    message: (p) =>
      `no unit has a score at "${p.indicator}", so there is no worst one for "${p.group}" to give`,
    hint: () => 'fill in its cells, write N/A where it does not apply, or use another policy',
  },
  'coverage-too-low': {
    message: (p) =>
      `"${p.indicator}" has no score for ${list(p.units)}: as little as ${p.found} of what applies is observed, and ${p.expected} is asked for`,
    hint: () => 'fill in cells below it, or lower `minCoverage`',
  },
  'adjusted-out-of-range': {
    message: (p) => `"${p.indicator}": the adjusted score ${p.found} is out of range`,
    hint: (p) =>
      p.key === 'floor'
        ? 'declare `floor: 0`, or limit the deduction with `cap`'
        : 'declare `ceiling`, which may be above the full mark, or limit the bonus with `cap`',
  },
  'unit-without-total': {
    message: () => 'no observation counts for the unit, so it has no total and no rank',
    hint: () => 'fill in its cells, or leave the unit out',
  },
  'total-withheld': {
    message: (p) =>
      `${p.covered} of what applies to the unit is observed, but a policy withholds its total, so it has no rank`,
    hint: () => 'fill in its cells; see `minCoverage` and `policy: propagate` in the document',
  },
};
