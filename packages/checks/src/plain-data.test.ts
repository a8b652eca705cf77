import * as core from '@zhibiao/core';
import * as revision from '@zhibiao/core/revision';
import * as weights from '@zhibiao/core/weights';
import * as whatif from '@zhibiao/core/whatif';
import * as report from '@zhibiao/report';
import { describe, expect, it } from 'vitest';
import { type World, world } from './example-world.ts';

const { unwrap } = core;
const { document, system, dataset, result, panel, scenario, weightSet } = world;

/** The system under other weights, as a later edition. */
const later = unwrap(whatif.applyScenario(system, scenario));
const after = unwrap(core.score(later, dataset));
const change = unwrap(revision.diff(system, later));
const draws = { draws: 20, seed: 1, weights: 'simplex', pairwise: true } as const;
const tally = unwrap(whatif.tallyDraws(result, draws, [0, 20]));
const ahp = unwrap(
  weights.ahp({
    ids: ['service', 'openness'],
    matrix: [
      [1, 3],
      ['1/3', 1],
    ],
  }),
);
const golden = {
  schema: 'zhibiao/case/1',
  id: 'by-hand',
  language: 'zh',
  title: '手算',
  system: 'example/service',
  source: { title: '手算' },
  dataset: { rows: [...world.rows] },
  expect: { 甲: { score: '88.50', rank: 1 } },
} as Parameters<typeof core.runCase>[1];

/** Every answer that programs are given, by the function that gives it. */
const answers: Readonly<Record<string, () => unknown>> = {
  buildSystem: () => core.buildSystem(document),
  'buildSystem, of a weight set': () => core.buildSystem(document, { weightSet }),
  datasetFromRecords: () => core.datasetFromRecords([...world.rows]),
  panelFromRecords: () => panel,
  score: () => core.score(system, dataset),
  scorePanel: () => core.scorePanel(system, panel),
  resultDocument: () => core.resultDocument(result, { exact: true }),
  rowsOf: () => [...core.rowsOf(result)],
  scoreOf: () => core.scoreOf(result, '甲'),
  rankOf: () => core.rankOf(result, '甲'),
  exactScore: () => core.exactScore(result, '甲'),
  scores: () => core.scores(result),
  ranks: () => core.ranks(result),
  states: () => core.states(result),
  observations: () => core.observations(result, 'timeliness'),
  observationColumns: () => core.observationColumns(system),
  caveats: () => core.caveats(result),
  explain: () => core.explain(result, '甲'),
  explainDifference: () => core.explainDifference(result, '甲', '乙'),
  runCase: () => core.runCase(system, golden),
  applyScenario: () => later,
  limitUnits: () => whatif.limitUnits(dataset, { ...scenario, units: ['甲', '乙'] }),
  compare: () => whatif.compare(result, { after }),
  rerank: () => whatif.rerank(result, { scenario }),
  sweep: () => whatif.sweep(result, { node: 'openness' }),
  breakEven: () => whatif.breakEven(result, { unit: '乙', rival: '丙' }),
  pathToRank: () => whatif.pathToRank(result, { unit: '乙', rank: 1 }),
  rankBounds: () => whatif.rankBounds(result, { within: '0.2' }),
  uncertainty: () => whatif.uncertainty(result, draws),
  tallyDraws: () => tally,
  uncertaintyOf: () => whatif.uncertaintyOf(result, tally, draws),
  sensitivity: () => whatif.sensitivity(result, { samples: 4, seed: 1, weights: 'simplex' }),
  oneAtATime: () => whatif.oneAtATime(result),
  ahp: () => ahp,
  swing: () => weights.swing({ service: 100, openness: 50 }),
  budgetAllocation: () => weights.budgetAllocation(['a', 'b'], { 张三: { a: 60, b: 40 } }),
  rankOrder: () => weights.rankOrder(['a', ['b', 'c']], 'centroid'),
  delphi: () =>
    weights.delphi([
      { 张三: { a: 60, b: 40 }, 李四: { a: 50, b: 50 } },
      { 张三: { a: 55, b: 45 }, 李四: { a: 50, b: 50 } },
    ] as never),
  combine: () => weights.combine([ahp, ahp], 'mean', ['0.3', '0.7']),
  entropy: () => weights.entropy(result, {}),
  critic: () => weights.critic(result, {}),
  standardDeviation: () => weights.standardDeviation(result, {}),
  principalComponents: () => weights.principalComponents(result, {}),
  benefitOfTheDoubt: () => weights.benefitOfTheDoubt(result, { most: 0.9 }),
  equalEffect: () => weights.equalEffect(result, {}),
  weightSetOf: () => weights.weightSetOf(system, { total: ahp }, { id: 'ahp', title: 'AHP' }),
  diff: () => change,
  requiredBump: () => revision.requiredBump(change),
  comparability: () => revision.comparability(system, later),
  scoreEditions: () => revision.scoreEditions(system, later, dataset),
  impact: () => revision.impact(result, { after }),
  applyChanges: () => revision.applyChanges(document, change.changes),
  rankingReport: () => report.rankingReport(result),
};

/** Whether a value is made of what JSON and a structured clone know, and of nothing else. */
function isPlain(value: unknown, seen: ReadonlySet<unknown> = new Set()): boolean {
  if (typeof value === 'function' || typeof value === 'bigint' || typeof value === 'symbol') {
    return false;
  }
  if (typeof value !== 'object' || value === null) return true;
  if (seen.has(value)) return false;
  if (ArrayBuffer.isView(value)) return true;
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== Array.prototype && kind !== null) return false;
  const below = new Set([...seen, value]);
  return Object.values(value).every((own) => isPlain(own, below));
}

describe('what programs are given is plain data', () => {
  it.each(Object.entries(answers))('%s', (_, answer) => {
    const given = answer() as { readonly value?: unknown; readonly diagnostics?: unknown };
    if ('diagnostics' in given && given.value === undefined) {
      expect(given.diagnostics).toEqual([]);
    }
    expect(isPlain(given)).toBe(true);
    expect(structuredClone(given)).toEqual(given);
    expect(JSON.parse(JSON.stringify(given))).toBeTypeOf('object');
  });

  it.each([[new Map()], [() => 1], [1n], [{ a: { b: [new Date(0)] } }], [new Set([1])]])(
    '%o is not',
    (value) => {
      expect(isPlain({ value })).toBe(false);
    },
  );
});

describe('a copy is as good as what it was made of', () => {
  const copy = <K extends keyof World>(name: K): World[K] => structuredClone(world[name]);

  it('of a system and a dataset, which are scored alike', () => {
    expect(unwrap(core.score(copy('system'), copy('dataset')))).toEqual(result);
  });

  it('of a result, which every analysis takes', () => {
    const asked = (of: core.Result) => [
      core.resultDocument(of, { exact: true }),
      core.explain(of, '甲'),
      core.exactScore(of, '乙'),
      whatif.compare(of, { after: structuredClone(after) }),
      whatif.sweep(of, { node: 'openness' }),
      whatif.uncertainty(of, draws),
      weights.entropy(of, {}),
    ];
    expect(asked(copy('result'))).toEqual(asked(result));
  });

  it('of a period whose gap was filled from the period before', () => {
    const filled = structuredClone(document) as unknown as { indicators: unknown[] };
    const openness = filled.indicators[1] as Record<string, unknown>;
    openness.impute = 'previous-period';
    const rows = world.rows.map((row) => ({ ...row, 年份: '2024' }));
    const [first] = rows;
    const records = [
      ...world.rows.map((row) => ({ ...row, 年份: '2023' })),
      ...rows.map((row) => (row === first ? { ...row, openness: null } : row)),
    ];
    const periods = unwrap(
      core.scorePanel(
        unwrap(core.buildSystem(filled as never)),
        unwrap(core.panelFromRecords(records)),
      ),
    );
    const last = periods[1]?.result as core.Result;
    expect(core.scoreOf(last, '甲').value).toBe('88.50');
    expect(core.resultDocument(structuredClone(last))).toEqual(core.resultDocument(last));
  });
});
