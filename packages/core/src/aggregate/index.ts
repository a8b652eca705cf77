import type { Aggregate, AggregateName, AggregateOptions, Bilingual } from '@zhibiao/schemas';
import type { Language } from '../diagnostic/text.ts';
import type { AggregateMethod, AggregateMethodName, ParametricAggregate } from './aggregate.ts';
import { arithmetic } from './arithmetic.ts';
import { copeland } from './copeland.ts';
import { geometric } from './geometric.ts';
import { harmonic } from './harmonic.ts';
import { max } from './max.ts';
import { plainMean } from './mean-scale.ts';
import { median } from './median.ts';
import { min } from './min.ts';
import { power } from './power.ts';
import { sum } from './sum.ts';

type Aggregates = {
  readonly [M in AggregateMethodName]: M extends AggregateName
    ? AggregateMethod
    : ParametricAggregate<Extract<AggregateOptions, { method: M }>>;
};

/** Every way to aggregate, by name: one that its name says all of, or one made with its parameters. */
export const aggregates: Aggregates = {
  arithmetic,
  geometric,
  harmonic,
  min,
  max,
  median,
  sum,
  copeland,
  power,
};

/** What a document asks for with its parameters. The table pairs names and parameters, so the cast is sound. */
function parametric(
  written: Aggregate,
): readonly [ParametricAggregate, AggregateOptions] | undefined {
  if (typeof written === 'string') return undefined;
  const member = aggregates[written.method] as AggregateMethod | ParametricAggregate;
  return 'of' in member ? [member, written] : undefined;
}

/** The method that a document asks for. */
export function aggregateOf(written: Aggregate): AggregateMethod {
  const [member, params] = parametric(written) ?? [];
  if (member !== undefined && params !== undefined) return member.of(params);
  const name = typeof written === 'string' ? written : written.method;
  return aggregates[name] as AggregateMethod;
}

/** Reports what is wrong with the parameters of the method that a document asks for. */
export function checkParameters(
  written: Aggregate,
  report: Parameters<ParametricAggregate['check']>[1],
): void {
  const [member, params] = parametric(written) ?? [];
  if (member !== undefined && params !== undefined) member.check(params, report);
}

const reflected: Bilingual = { zh: '，在反向分制上计算', en: ', on a reflected scale' };

/**
 * How a group's score is made of its children's, in words. Undefined for the usual ways, weighted means
 * and sums of points, which need no words.
 *
 * @example
 * aggregateWords({ method: 'power', p: 2 }, 'en') // 'weighted power mean, exponent 2'
 * aggregateWords('arithmetic', 'en') // undefined
 */
export function aggregateWords(written: Aggregate, language: Language): string | undefined {
  const { words, mean } = aggregateOf(written);
  const isReflected = typeof written !== 'string' && written.reflect !== undefined;
  if (isReflected) return `${words[language]}${reflected[language]}`;
  return mean?.scale === plainMean.scale ? undefined : words[language];
}
