import type { GoalpostsNormalize } from '@zhibiao/schemas';

/** Whether goalposts are no more than a share of the full mark, which needs no numbers to be told. */
export const isProportion = ({ min, max, to, direction }: GoalpostsNormalize): boolean =>
  String(min) === '0' && String(max) === '1' && to === undefined && direction !== 'lower';
