import type { Aggregate, AggregateName } from '@zhibiao/schemas';
import type { AggregateMethod, ColumnAggregate, PlainAggregate } from './aggregate.ts';
import { arithmetic } from './arithmetic.ts';
import { copeland } from './copeland.ts';
import { max, min } from './extremes.ts';
import { geometric } from './geometric.ts';
import { harmonic } from './harmonic.ts';
import { median } from './median.ts';
import { power, readPower } from './power.ts';
import { sum } from './sum.ts';

/** Every way to aggregate that its name says all of. `power` is made with its exponent. */
export const aggregates: {
  readonly [M in Exclude<AggregateName, 'copeland'>]: PlainAggregate;
} & { readonly copeland: ColumnAggregate } = {
  arithmetic,
  geometric,
  harmonic,
  min,
  max,
  median,
  sum,
  copeland,
};

/** The method that a document asks for. */
export function aggregateOf(written: Aggregate): AggregateMethod {
  if (typeof written === 'string') return aggregates[written];
  return written.method === 'power' ? power(readPower(written.p)) : aggregates[written.method];
}
