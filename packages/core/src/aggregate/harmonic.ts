import { one } from '../numeric/fraction.ts';
import type { PlainAggregate } from './aggregate.ts';
import { power } from './power.ts';

/** 1 / Σ (share / score): the weighted harmonic mean, of positive scores alone; rational for rationals. */
export const harmonic: PlainAggregate = {
  method: 'harmonic',
  domain: 'positive',
  combine: power(one.neg()).combine,
};
