import { compareReal } from '../numeric/exact.ts';
import type { Real } from '../numeric/real.ts';
import { lift, type PlainAggregate } from './aggregate.ts';

/** The score furthest to one side, lifted to the group's mark; weights do not matter but for 0. */
export const furthest =
  (side: 1 | -1): PlainAggregate['combine'] =>
  (parts, fullMark) =>
    parts
      .map((part) => lift(part, fullMark))
      .reduce((best: Real, score) => (side * compareReal(score, best) > 0 ? score : best));
