import type { Indicator, Missing } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { planOf } from '../evaluate/certified/plan.ts';
import { explain } from '../explain/explain.ts';
import { score } from '../result/score.ts';
import { compiled } from '../system/build.ts';
import {
  datasetOf,
  group,
  leaf,
  type Rest,
  resultOf,
  rowsOf,
  type Some,
  systemOf,
  valued,
} from '../testing/fixtures.ts';
import {
  coverageAt,
  exactAt,
  ranks,
  ranksAt,
  scoresAt,
  statesAt,
  totals,
} from '../testing/report.ts';

const tree: Some<Indicator> = [
  group('g', [leaf('a', { weight: 1 }), leaf('b', { weight: 3 })], { weight: 1 }),
  leaf('c', { weight: 1 }),
];
const heads = ['unit', 'a', 'b', 'c'];
const systemWith = (missing: Missing, indicators = tree, rest: Rest = {}) =>
  systemOf(indicators, {
    ...rest,
    weighting: { basis: 'share', ...rest.weighting },
    method: { missing, ...rest.method },
  });
const faults = (system: ReturnType<typeof systemOf>, ...rows: (string | number | null)[][]) =>
  score(system, datasetOf(rowsOf(heads, ...rows))).diagnostics.map(
    ({ code, severity, params, cell }) => ({ code, severity, params, cell }),
  );

describe('worst', () => {
  const system = systemWith({ policy: 'worst' });
  const result = resultOf(
    system,
    rowsOf(heads, ['甲', 80, null, 60], ['乙', 40, 90, null], ['丙', null, 50, 70]),
  );

  it('scores what is missing as the lowest that any unit has there', () => {
    expect(scoresAt(result, 'a')).toEqual(['80.00', '40.00', '40.00']);
    expect(scoresAt(result, 'b')).toEqual(['50.00', '90.00', '50.00']);
    // (80 + 3 · 50) / 4, (40 + 3 · 90) / 4, (40 + 3 · 50) / 4
    expect(scoresAt(result, 'g')).toEqual(['57.50', '77.50', '47.50']);
    // c is 60 at worst: (57.5 + 60) / 2, (77.5 + 60) / 2, (47.5 + 70) / 2
    expect(totals(result)).toEqual({ 甲: '58.75', 乙: '68.75', 丙: '58.75' });
  });

  it('says that it is missing, ranks it, and does not count it as observed', () => {
    expect(statesAt(result, 'a')).toEqual(['value', 'value', 'missing']);
    expect(ranksAt(result, 'a')).toEqual([1, 2, 2]);
    // Effective weights: a 1/8, b 3/8, c 4/8
    expect(coverageAt(result, 'total')).toEqual(['0.625', '0.5', '0.875']);
  });

  it('is part of what a total is explained by', () => {
    const { total, remainder } = valued(explain(result, '丙'));
    expect([total.value, total.contribution, remainder]).toEqual(['58.75', '58.75', '0']);
    expect(total.children[0]?.children.map((x) => [x.score, x.contribution])).toEqual([
      ['40.00', '5'],
      ['50.00', '18.75'],
    ]);
  });

  it('of a group is the worst of the groups', () => {
    const own = group('g', [leaf('a'), leaf('b')], { missing: { policy: 'renormalize' } });
    const groups = systemOf([own, leaf('c')], { method: { missing: { policy: 'worst' } } });
    const rows = rowsOf(heads, ['甲', null, null, 60], ['乙', 40, 90, 60], ['丙', 20, null, 60]);
    expect(scoresAt(resultOf(groups, rows), 'g')).toEqual(['20.00', '65.00', '20.00']);
  });

  it('is the worst of what is handed upward, exact or rounded', () => {
    const rows = rowsOf(heads, ['甲', '66.6666', 50, 1], ['乙', null, 50, 1]);
    expect(exactAt(resultOf(system, rows), 'a')).toEqual(['66.6666', '66.6666']);
    const rounding = { digits: 0, mode: 'half-up', carry: true } as const;
    const carrying = systemWith({ policy: 'worst' }, tree, { method: { rounding } });
    // (67 + 150) / 4 = 54.25, carried as 54; (54 + 1) / 2
    expect(exactAt(resultOf(carrying, rows), 'total')).toEqual(['27.5', '27.5']);
  });

  it('where nobody has a score is an error, once for each indicator', () => {
    expect(faults(system, ['甲', 80, null, 60], ['乙', 80, null, 60])).toEqual([
      {
        code: 'no-worst-score',
        severity: 'error',
        params: { indicator: 'b', group: 'g' },
        cell: undefined,
      },
    ]);
  });

  it('leaves out what does not apply', () => {
    const rows = rowsOf(heads, ['甲', 80, 'N/A', 60], ['乙', 40, 'N/A', 60]);
    expect(totals(resultOf(system, rows))).toEqual({ 甲: '70.00', 乙: '50.00' });
  });
});

describe('propagate', () => {
  const system = systemWith({ policy: 'propagate' });
  const rows = rowsOf(
    heads,
    ['甲', 80, null, 60],
    ['乙', 40, 90, 60],
    ['丙', 'N/A', 90, 60],
    ['丁', 40, 90, null],
  );

  it('leaves a group without a score, and so the groups above', () => {
    const result = resultOf(system, rows);
    expect(scoresAt(result, 'g')).toEqual([null, '77.50', '90.00', '77.50']);
    expect(totals(result)).toEqual({ 甲: null, 乙: '68.75', 丙: '75.00', 丁: null });
    expect(ranks(result)).toEqual({ 甲: null, 乙: 2, 丙: 1, 丁: null });
    expect(statesAt(result, 'total')).toEqual(['missing', 'value', 'value', 'missing']);
  });

  it('says what a unit covers whose total is withheld', () => {
    const { diagnostics } = score(system, datasetOf(rows));
    expect(diagnostics.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['total-withheld', 'warning', { covered: '0.625' }],
      ['total-withheld', 'warning', { covered: '0.5' }],
    ]);
  });

  it('stops at a group with another policy', () => {
    const own = group('g', [leaf('a'), leaf('b')], { missing: { policy: 'propagate' } });
    const lenient = systemOf([own, leaf('c')], { method: { missing: { policy: 'renormalize' } } });
    const result = resultOf(lenient, rowsOf(heads, ['甲', 80, null, 60]));
    expect(totals(result)).toEqual({ 甲: '60.00' });
  });

  it('is an error where the group above allows none to be missing', () => {
    const own = group('g', [leaf('a'), leaf('b')], { missing: { policy: 'propagate' } });
    expect(faults(systemOf([own, leaf('c')]), ['甲', 80, null, 60]).map((d) => d.code)).toEqual([
      'missing-group',
    ]);
  });

  it('does not mind a child without weight', () => {
    const weightless = [leaf('a', { weight: 0 }), leaf('b', { weight: 1 })] as Some<Indicator>;
    const result = resultOf(
      systemWith({ policy: 'propagate' }, weightless),
      rowsOf(['unit', 'a', 'b'], ['甲', null, 70]),
    );
    expect(totals(result)).toEqual({ 甲: '70.00' });
  });
});

describe('the least coverage', () => {
  const own = (minCoverage: string | number, policy: Missing['policy'] = 'renormalize') =>
    systemWith({ policy: 'renormalize' }, [
      { ...(tree[0] as Indicator), missing: { policy, minCoverage } },
      tree[1] as Indicator,
    ]);
  const rows = rowsOf(heads, ['甲', 80, null, 60], ['乙', null, 90, 60], ['丙', 80, 'N/A', 60]);

  it('withholds a group of which too little is observed; above it is missing', () => {
    const outcome = score(own('1/2'), datasetOf(rows));
    const { diagnostics } = outcome;
    const result = valued(outcome);
    expect(scoresAt(result, 'g')).toEqual([null, '90.00', '80.00']);
    expect(statesAt(result, 'g')).toEqual(['missing', 'value', 'value']);
    expect(totals(result)).toEqual({ 甲: '60.00', 乙: '75.00', 丙: '70.00' });
    expect(diagnostics.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      [
        'coverage-too-low',
        'note',
        { indicator: 'g', units: ['甲'], found: '0.25', expected: '0.5' },
      ],
    ]);
  });

  it('is met by what is just enough', () => {
    expect(scoresAt(resultOf(own('1/4'), rows), 'g')).toEqual(['80.00', '90.00', '80.00']);
    expect(scoresAt(resultOf(own('0.2500001'), rows), 'g')).toEqual([null, '90.00', '80.00']);
    expect(scoresAt(resultOf(own(1), rows), 'g')).toEqual([null, null, '80.00']);
  });

  it('counts what was observed, not what a policy scores', () => {
    expect(scoresAt(resultOf(own('1/2', 'zero'), rows), 'g')).toEqual([null, '67.50', '80.00']);
    expect(scoresAt(resultOf(own('1/2', 'worst'), rows), 'g')).toEqual([null, '87.50', '80.00']);
  });

  it('of the total counts what a group below withholds', () => {
    // 甲 covers 1/8 + 4/8 of all, a quarter of g; c alone makes its total
    const both = systemWith({ policy: 'renormalize', minCoverage: '5/8' }, tree);
    expect(totals(resultOf(both, rows))).toEqual({ 甲: '60.00', 乙: '75.00', 丙: '70.00' });
    const more = systemWith({ policy: 'renormalize', minCoverage: '0.626' }, tree);
    expect(totals(resultOf(more, rows))).toEqual({ 甲: null, 乙: '75.00', 丙: '70.00' });
  });

  it('below an `error` is one, and is said once', () => {
    const strict = systemOf([
      group('g', [leaf('a'), leaf('b')], { missing: { policy: 'zero', minCoverage: 0.6 } }),
      leaf('c'),
    ]);
    expect(faults(strict, ['甲', 80, null, 60]).map((d) => d.code)).toEqual([
      'coverage-too-low',
      'missing-group',
    ]);
  });

  it('holds in a branch without weight too', () => {
    const branch = [
      group('g', [leaf('a', { weight: 1 }), leaf('b', { weight: 3 })], { weight: 0 }),
      leaf('c', { weight: 1 }),
    ] as Some<Indicator>;
    const system = systemWith({ policy: 'renormalize', minCoverage: '1/2' }, branch);
    const result = resultOf(system, rows);
    expect(scoresAt(result, 'g')).toEqual([null, '90.00', '80.00']);
    expect(coverageAt(result, 'g')).toEqual(['0.25', '0.75', '1']);
  });

  // The Good Country Index leaves out countries that lack more than two of a category's five
  // indicators (goodcountry.org, "Where's my country?"); marks made up for the test.
  it('three of five indicators in each category, or no total', () => {
    const names = ['a', 'b', 'c', 'd', 'e'] as const;
    const category = (n: number) =>
      group(`g${n}`, names.map((x) => leaf(`${x}${n}`)) as Some<Indicator>, {
        missing: { policy: 'renormalize', minCoverage: '3/5' },
      });
    const system = systemOf([category(1), category(2)], {
      method: { missing: { policy: 'propagate' } },
    });
    const columns = [1, 2].flatMap((n) => names.map((x) => `${x}${n}`));
    const result = resultOf(
      system,
      rowsOf(
        ['unit', ...columns],
        ['甲', 10, 20, 30, null, null, 60, 60, 60, 60, 60],
        ['乙', 90, 90, null, null, null, 90, 90, 90, 90, 90],
      ),
    );
    expect(totals(result)).toEqual({ 甲: '40.00', 乙: null });
  });
});

it('what needs other units or moves weights is none of the kernel’s', () => {
  const policies: readonly Missing[] = [
    { policy: 'worst' },
    { policy: 'propagate' },
    { policy: 'error', notApplicable: 'spread' },
    { policy: 'error', notApplicable: 'rescale' },
    { policy: 'zero', minCoverage: 0 },
  ];
  expect(policies.map((missing) => planOf(compiled(systemWith(missing))))).toEqual(
    policies.map(() => undefined),
  );
  expect(planOf(compiled(systemWith({ policy: 'zero' })))).toBeDefined();
});
