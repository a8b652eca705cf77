import { expect, it } from 'vitest';
import { impact } from '../revision/index.ts';
import { group, leaf, resultOf, rowsOf, systemOf } from '../testing/fixtures.ts';
import { benefitOfTheDoubt, critic, entropy, equalEffect } from '../weights/index.ts';
import {
  breakEven,
  compare,
  oneAtATime,
  pathToRank,
  rankBounds,
  rerank,
  sensitivity,
  sweep,
  uncertainty,
} from './index.ts';

const system = systemOf(
  [
    group('service', [leaf('speed', { weight: 1 }), leaf('users', { weight: 1 })], { weight: 3 }),
    leaf('open', { weight: 1 }),
  ],
  { weighting: { basis: 'share' } },
);
const heads = ['unit', 'speed', 'users', 'open'];
const result = resultOf(
  system,
  rowsOf(heads, ['甲', 90, 50, 60], ['乙', 60, 90, 95], ['丙', 80, 80, 70]),
);
const draws = { draws: 2, seed: 1, weights: 'simplex' } as const;
const samples = { samples: 2, seed: 1, weights: 'simplex' } as const;
const scenario = { name: 'x' };

/** Every analysis of a result, with options that it takes. */
const analyses: Readonly<Record<string, readonly [(options: never) => unknown, object]>> = {
  sweep: [(options) => sweep(result, options), { node: 'open' }],
  breakEven: [(options) => breakEven(result, options), { unit: '甲', rival: '乙' }],
  pathToRank: [(options) => pathToRank(result, options), { unit: '甲', rank: 1 }],
  rankBounds: [(options) => rankBounds(result, options), { within: '0.1' }],
  compare: [(options) => compare(result, options), { after: result }],
  rerank: [(options) => rerank(result, options), { scenario }],
  oneAtATime: [(options) => oneAtATime(result, options), { by: '0.1' }],
  uncertainty: [(options) => uncertainty(result, options), draws],
  sensitivity: [(options) => sensitivity(result, options), samples],
  impact: [(options) => impact(result, options), { after: result }],
  entropy: [(options) => entropy(result, options), { group: 'total' }],
  critic: [(options) => critic(result, options), { group: 'service' }],
  equalEffect: [(options) => equalEffect(result, options), { group: 'total' }],
  benefitOfTheDoubt: [(options) => benefitOfTheDoubt(result, options), { most: 1 }],
};
const outcomes = Object.entries(analyses).map(([name, [run, options]]) => ({
  name,
  options,
  faults: (given: unknown) => {
    const { value, diagnostics } = run(given as never) as ReturnType<typeof sweep>;
    return { value, codes: diagnostics.map(({ code }) => code), diagnostics };
  },
}));

it.each(outcomes)('$name answers the options that it takes', ({ faults, options }) => {
  const { value, codes } = faults(options);
  expect(value).toBeDefined();
  expect(codes).toEqual([]);
});

it.each(outcomes)('$name: a misspelt option suggests the right one', ({ faults, options }) => {
  const [key = ''] = Object.keys(options);
  const { value, diagnostics } = faults({ ...options, [`${key}s`]: 1 });
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code, params }) => [code, params.found, params.near])).toEqual([
    ['no-such-option', `${key}s`, expect.arrayContaining([key])],
  ]);
});

it.each(outcomes)('$name: a value of another kind is a diagnostic', ({ faults, options }) => {
  const wrong = Object.fromEntries(Object.keys(options).map((key) => [key, Symbol.iterator]));
  const { value, codes } = faults(wrong);
  expect(value).toBeUndefined();
  expect(codes).toEqual(Object.keys(options).map(() => 'input-shape'));
});

it.each(outcomes)('$name: options that are none are a diagnostic', ({ faults }) => {
  expect(faults(null).codes).toEqual(['input-shape']);
  expect(faults('open').codes).toEqual(['input-shape']);
});

it.each([
  ['an indicator', sweep(result, { node: 'opn' }), 'open'],
  ['a unit', pathToRank(result, { unit: '甲乙', rank: 1 }), '甲'],
  ['a rival', breakEven(result, { unit: '甲', rival: '乙丙' }), '乙'],
  ['a group', entropy(result, { group: 'servce' }), 'service'],
  ['an interval', rankBounds(result, { intervals: { opn: ['0', '1'] } }), 'open'],
  ['a weight', rerank(result, { scenario: { name: 'x', weights: { opn: '0.5' } } }), 'open'],
])('%s that is not there is a diagnostic with a suggestion', (_, outcome, near) => {
  expect(outcome.value).toBeUndefined();
  expect(outcome.diagnostics.map(({ params }) => params.near)).toEqual([
    expect.arrayContaining([near]),
  ]);
});

it.each([
  uncertainty(result, { ...draws, draws: Number.NaN }),
  uncertainty(result, { ...draws, seed: 0.5 }),
  uncertainty(result, { ...draws, weights: { noise: Number.NaN } }),
  sensitivity(result, { ...samples, confidence: Number.NaN }),
  pathToRank(result, { unit: '甲', rank: Number.NaN }),
  benefitOfTheDoubt(result, { least: Number.NaN }),
  equalEffect(result, { targets: { speed: Number.NaN } }),
])('no number is no answer', ({ value, diagnostics }) => {
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
});
