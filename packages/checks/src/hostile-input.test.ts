import * as core from '@zhibiao/core';
import * as revision from '@zhibiao/core/revision';
import * as weights from '@zhibiao/core/weights';
import * as whatif from '@zhibiao/core/whatif';
import { describe, expect, it } from 'vitest';
import { world } from './example-world.ts';

const { result, system, dataset } = world;

const throwing = (): never => {
  throw new Error('a getter that throws');
};

/** An object of which every property throws when it is read. */
const trap = (): unknown =>
  new Proxy(
    {},
    {
      get: throwing,
      has: throwing,
      ownKeys: throwing,
      getOwnPropertyDescriptor: throwing,
      getPrototypeOf: throwing,
    },
  );

const cyclic = (): unknown => {
  const loop: Record<string, unknown> = { unit: '甲' };
  loop.self = loop;
  return loop;
};

const hostile: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  'a number': () => Number.NaN,
  'a text': () => '__proto__',
  'a list': () => [[]],
  'a function': () => throwing,
  'a symbol': () => Symbol('s'),
  'a big number': () => 10n,
  'an object that refers to itself': cyclic,
  'an object whose properties throw': trap,
  'a list of such objects': () => [trap(), cyclic()],
  'an object with a property that throws': () =>
    Object.defineProperty({ unit: '甲' }, 'rank', { get: throwing, enumerable: true }),
  'an object without a prototype': () => Object.create(null),
};

// biome-ignore lint/suspicious/noExplicitAny: what no type allows is passed on purpose
type Anything = any;

/** Functions, by name, of something that a user wrote: options, ids, rows, weights. */
const functions: Readonly<Record<string, (input: Anything) => unknown>> = {
  datasetFromRecords: (input) => core.datasetFromRecords(input),
  'datasetFromRecords, options': (input) => core.datasetFromRecords([{ unit: '甲' }], input),
  panelFromRecords: (input) => core.panelFromRecords(input),
  'score, of other columns': () => core.score(system, { ...dataset, columns: [] }),
  scoreOf: (input) => core.scoreOf(result, input, input),
  rankOf: (input) => core.rankOf(result, input),
  exactScore: (input) => core.exactScore(result, '甲', input),
  scores: (input) => core.scores(result, input),
  observations: (input) => core.observations(result, input),
  explain: (input) => core.explain(result, input),
  explainDifference: (input) => core.explainDifference(result, input, input),
  applyScenario: (input) => whatif.applyScenario(system, input),
  limitUnits: (input) => whatif.limitUnits(dataset, { name: 'x', units: input }),
  compare: (input) => whatif.compare(result, input),
  rerank: (input) => whatif.rerank(result, input),
  'rerank, a scenario': (input) => whatif.rerank(result, { scenario: input }),
  sweep: (input) => whatif.sweep(result, input),
  'sweep, an id': (input) => whatif.sweep(result, { node: input }),
  breakEven: (input) => whatif.breakEven(result, input),
  pathToRank: (input) => whatif.pathToRank(result, input),
  rankBounds: (input) => whatif.rankBounds(result, input),
  uncertainty: (input) => whatif.uncertainty(result, input),
  sensitivity: (input) => whatif.sensitivity(result, input),
  oneAtATime: (input) => whatif.oneAtATime(result, input),
  impact: (input) => revision.impact(result, input),
  entropy: (input) => weights.entropy(result, input),
  benefitOfTheDoubt: (input) => weights.benefitOfTheDoubt(result, input),
  equalEffect: (input) => weights.equalEffect(result, input),
  ahp: (input) => weights.ahp(input),
  swing: (input) => weights.swing(input),
  budgetAllocation: (input) => weights.budgetAllocation(['a', 'b'], input),
  rankOrder: (input) => weights.rankOrder(input, 'sum'),
  delphi: (input) => weights.delphi(input),
  combine: (input) => weights.combine(input),
  fromJudgements: (input) => weights.fromJudgements(input),
  weightSetOf: (input) => weights.weightSetOf(system, input, { id: 'x', title: 'x' }),
};

describe.each(Object.entries(functions))('%s answers and does not throw', (_, run) => {
  it.each(Object.entries(hostile))('%s', (_name, make) => {
    const answer = run(make()) as core.Outcome<unknown>;
    expect(answer.diagnostics.every(({ code }) => typeof code === 'string')).toBe(true);
    if (answer.value === undefined) expect(answer.diagnostics).not.toEqual([]);
  });
});
