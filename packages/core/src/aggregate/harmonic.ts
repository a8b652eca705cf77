import { one } from '../numeric/fraction.ts';
import type { PlainAggregate } from './aggregate.ts';
import { powerScale } from './mean-scale.ts';
import { powerMean } from './power.ts';

/** 1 / Σ (share / score): the weighted harmonic mean, of positive scores alone; rational for rationals. */
export const harmonic: PlainAggregate = {
  method: 'harmonic',
  domain: 'positive',
  words: { zh: '加权调和平均', en: 'weighted harmonic mean' },
  mean: powerScale(-1),
  combine: powerMean(one.neg()).combine,
};
