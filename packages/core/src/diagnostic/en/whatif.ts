import type { MessagesOf } from '../messages.ts';
import type { WhatifParams } from '../params/whatif.ts';
import { list } from './parts.ts';

const asked = { set: 'given a weight', lock: 'locked', drop: 'dropped' } as const;

/** Scenarios and questions about weights, in English. */
export const whatif: MessagesOf<WhatifParams> = {
  'group-emptied': {
    message: (p) => `"${p.group}" is left without any indicator`,
    hint: () => 'keep one, or drop the group as well',
  },
  'scenario-contradicts': {
    message: (p) => `"${p.indicator}" is both ${asked[p.first]} and ${asked[p.second]}`,
    hint: () => 'ask for one of the two',
  },
  'scenario-mismatch': {
    message: (p) => `the scenarios are for ${p.found}, the system is ${p.expected}`,
    hint: () => 'use scenarios written for this system and edition',
  },
  'weights-cannot-be-met': {
    message: (p) =>
      `"${p.group}": the weights that are set or locked add up to ${p.found}, not to ${p.expected}`,
    hint: () => 'leave one free to be rescaled, or set weights that add up exactly',
  },
  'sweep-range': {
    message: (p) => `from ${p.from} to ${p.to} is no range between 0 and 1`,
    hint: () => 'write shares between 0 and 1, the lesser first',
  },
  'weight-interval': {
    message: (p) => `"${p.indicator}": from ${p.from} to ${p.to} is no interval of weights`,
    hint: () =>
      'write shares among siblings between 0 and 1, the lesser first, the greater above 0',
  },
  'no-such-rank': {
    message: (p) => `there is no rank ${p.found}`,
    hint: (p) => `${p.last} units have a total: write a whole number from 1 to ${p.last}`,
  },
  'part-range': {
    message: (p) =>
      `${p.option} is ${p.found}, and must be ${p.option === 'by' ? 'above 0 and at most 1' : 'from 0 to 1'}`,
    hint: () => 'write 0.2 for ± 20 %',
  },
  'not-linear': {
    message: (p) =>
      p.units.length === 0
        ? `"${p.indicator}": totals are no straight lines in its weight`
        : `"${p.indicator}": the totals of ${list(p.units)} are no straight lines in its weight`,
    hint: () =>
      'other means, carried rounding or adjustments allow no exact answer: try a sweep, which looks at a grid, or weights one by one (whatif --set)',
  },
};
