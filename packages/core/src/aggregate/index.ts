import type { AggregateName } from '@zhibiao/schemas';
import type { AggregateMethod } from './aggregate.ts';
import { arithmetic } from './arithmetic.ts';
import { geometric } from './geometric.ts';
import { sum } from './sum.ts';

/** Every way to aggregate, by name. */
export const aggregates: { readonly [M in AggregateName]: AggregateMethod } = {
  arithmetic,
  geometric,
  sum,
};
