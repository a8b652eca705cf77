import type { MeanScale } from '../aggregate/mean-scale.ts';
import type { Group } from '../system/system.ts';

/** How a group is a mean; undefined if it is none, such as a median, or is reflected. */
export const meanTraits = ({ method, reflect }: Group): MeanScale | undefined =>
  reflect === undefined ? method.mean : undefined;
