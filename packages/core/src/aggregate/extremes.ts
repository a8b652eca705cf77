import { compareReal } from '../numeric/exact.ts';
import type { Real } from '../numeric/real.ts';
import { lift, type PlainAggregate } from './aggregate.ts';

/** The score furthest to one side, lifted to the group's mark; weights do not matter but for 0. */
const furthest =
  (side: 1 | -1): PlainAggregate['combine'] =>
  (parts, fullMark) =>
    parts
      .map((part) => lift(part, fullMark))
      .reduce((best: Real, score) => (side * compareReal(score, best) > 0 ? score : best));

/** The least score. */
export const min: PlainAggregate = { method: 'min', domain: 'any', combine: furthest(-1) };

/** The greatest score. */
export const max: PlainAggregate = { method: 'max', domain: 'any', combine: furthest(1) };
