import { describe, expect, it } from 'vitest';
import { fraction, sum } from '../numeric/fraction.ts';
import { benefitOfColumns } from './benefit-of-the-doubt.ts';
import type { Columns } from './columns.ts';
import { criticOfColumns, deviationsOfColumns } from './critic.ts';
import { entropyOfColumns } from './entropy.ts';
import { equalEffectOfColumns } from './equal-effect.ts';
import { ahp, budgetAllocation, combine, type Derived, delphi, rankOrder, swing } from './index.ts';
import { componentsOfColumns } from './pca.ts';

/** The value of an outcome without any diagnostic. */
function clean<T>({
  value,
  diagnostics,
}: {
  value: T | undefined;
  diagnostics: readonly unknown[];
}): T {
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('no value');
  return value;
}
const told = ({ diagnostics }: { diagnostics: readonly { message: { en: string } }[] }) =>
  diagnostics.map(({ message }) => message.en);
const columns = (values: Readonly<Record<string, readonly number[]>>): Columns => ({
  ids: Object.keys(values),
  units: (Object.values(values)[0] ?? []).map((_, u) => `u${u}`),
  values: Object.values(values),
  left: [],
});
const expectWhole = ({ weights }: Derived) =>
  expect(sum(Object.values(weights).map((w) => fraction(w))).toFraction()).toBe('1');

describe('ahp', () => {
  const ids = ['a', 'b', 'c'];
  // The matrix of many introductions: λmax 3.06489, CR 0.0559 by Saaty's first table, 0.0624 by 0.52.
  const matrix = [
    [1, '1/3', 5],
    [3, 1, 7],
    ['1/5', '1/7', 1],
  ];
  it('the eigenvector, its eigenvalue and its ratio by either table', () => {
    const found = clean(ahp({ ids, matrix }));
    expect(found.weights).toEqual({ a: '0.278955', b: '0.649118', c: '0.071927' });
    expect(found.facts).toEqual({
      ...{ lambdaMax: '3.06489', consistencyIndex: '0.0324438', randomIndex: '0.58' },
      consistencyRatio: '0.0559376',
    });
    const other = clean(ahp({ ids, matrix }, { randomIndex: 'saaty-2000' }));
    expect(other.facts.consistencyRatio).toBe('0.0623919');
    expect(found.note.en).toContain('CR 0.0559376 (RI 0.58, saaty-1980)');
    expectWhole(found);
  });
  it('the geometric means of three are the eigenvector', () => {
    const means = clean(ahp({ ids, matrix }, { priorities: 'geometric-mean' }));
    expect(means.weights).toEqual({ a: '0.278955', b: '0.649118', c: '0.071927' });
  });
  it('reciprocals need not be written, and consistent judgements are taken as they are', () => {
    const half = [
      [1, 2, 8],
      [null, 1, 4],
      [null, null, 1],
    ];
    const found = clean(ahp({ ids, matrix: half }));
    // 8 : 4 : 1
    expect(found.weights).toEqual({ a: '0.615385', b: '0.307692', c: '0.076923' });
    expect([found.facts.lambdaMax, found.facts.consistencyRatio]).toEqual(['3', '0']);
  });
  it('two cannot contradict each other', () => {
    const two = clean(
      ahp({
        ids: ['a', 'b'],
        matrix: [
          [1, 3],
          [null, 1],
        ],
      }),
    );
    expect([two.weights, two.facts.consistencyRatio]).toEqual([{ a: '0.75', b: '0.25' }, '0']);
  });
  it('an inconsistent judgement is named', () => {
    const circle = [
      [1, 3, '1/5'],
      [null, 1, 3],
      [null, null, 1],
    ];
    const { value, diagnostics } = ahp({ ids, matrix: circle });
    expect(value?.facts.consistencyRatio).not.toBe('0');
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['judgements-inconsistent', 'warning'],
    ]);
  });
  it('every fault of a matrix at once', () => {
    const bad = [
      [2, '1/3', 0],
      [2, 1, null],
      ['1/5', '1/7', 1],
    ];
    const { value, diagnostics } = ahp({ ids, matrix: bad });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'judgement-of-itself /0/0',
      'judgement-not-positive /0/2',
      'judgement-not-positive /1/2',
      'judgement-not-reciprocal /1/0',
    ]);
    expect(told(ahp({ ids, matrix: [[1, 2]] }))).toEqual([
      'the judgements have 1 rows and 2 columns, not 3 of each',
    ]);
  });
});

describe('from an order, points and experts', () => {
  // n = 3: (1 + 1/2 + 1/3) / 3, (1/2 + 1/3) / 3, (1/3) / 3
  it('rank-order centroids and sums, exactly', () => {
    expect(clean(rankOrder(['a', 'b', 'c'], 'centroid')).weights).toEqual({
      a: '11/18',
      b: '5/18',
      c: '1/9',
    });
    expect(clean(rankOrder(['a', 'b', 'c'], 'sum')).weights).toEqual({
      a: '1/2',
      b: '1/3',
      c: '1/6',
    });
    // (5/18 + 1/9) / 2
    expect(clean(rankOrder(['a', ['b', 'c']], 'centroid')).weights).toEqual({
      a: '11/18',
      b: '7/36',
      c: '7/36',
    });
  });
  it('a budget', () => {
    const spent = { x: { a: 50, b: 50 }, y: { a: 75, b: '25' } };
    // (50 + 75) / 200
    expect(clean(budgetAllocation(['a', 'b'], spent)).weights).toEqual({ a: '5/8', b: '3/8' });
    expect(told(budgetAllocation(['a', 'b'], { ...spent, z: { a: 50, c: 40 } }))).toEqual([
      'z gives nothing for "b"',
      'there is no indicator "c"',
      'z gives 50, not 100',
    ]);
    expect(budgetAllocation(['a'], {}).value).toBeUndefined();
  });
  it('swings', () => {
    expect(clean(swing({ a: 100, b: 60, c: 40 })).weights).toEqual({
      a: '1/2',
      b: '3/10',
      c: '1/5',
    });
    expect(told(swing({ a: 90, b: 60 }))).toEqual(['swing gives 90, not 100']);
  });
  it('Delphi rounds, with their agreement', () => {
    const first = { x: { a: 9, b: 5, c: 1 }, y: { a: 1, b: 5, c: 9 }, z: { a: 5, b: 9, c: 1 } };
    const last = { x: { a: 9, b: 5, c: 1 }, y: { a: 9, b: 5, c: 4 }, z: { a: 6, b: 5, c: 1 } };
    const { weights, facts } = clean(delphi([first, last]));
    // 24 : 15 : 6; places of the first round add up to 6, 5, 7, so S = 2 and W = 24 / (9 · 24)
    expect(weights).toEqual({ a: '8/15', b: '1/3', c: '2/15' });
    expect(facts).toEqual({
      ...{ 'kendall w 1': '0.111111', 'kendall w 2': '1' },
      // of 9, 9, 6: √3 / 8; of 1, 4, 1: √3 / 2
      ...{ 'cv a': '0.216506', 'cv b': '0', 'cv c': '0.866025' },
    });
    expect(told(delphi([{ x: { a: 1, b: 2 } }]))).toEqual([
      'the last round has 1 experts and 2 indicators; two of each are needed',
    ]);
  });
  it('W with ties: two experts who hold two alike', () => {
    const round = { x: { a: 3, b: 1, c: 1 }, y: { a: 3, b: 2, c: 1 } };
    // places 1, 2.5, 2.5 and 1, 2, 3: sums 2, 4.5, 5.5; S = 6.5; W = 78 / (4 · 24 − 2 · 6)
    expect(clean(delphi([round])).facts['kendall w 1']).toBe('0.928571');
  });
});

describe('from scores', () => {
  it('entropy: what is spread more weighs more', () => {
    // a: ½, ½, 0, 0 has e = ln 2 / ln 4 = ½; b: ¼ each has e = 1; c: 1, 0, 0, 0 has e = 0
    const found = clean(
      entropyOfColumns(columns({ a: [2, 2, 0, 0], b: [3, 3, 3, 3], c: [5, 0, 0, 0] })),
    );
    expect(found.weights).toEqual({ a: '0.333333', b: '0', c: '0.666667' });
    expect(found.facts).toEqual({ 'entropy a': '0.5', 'entropy b': '1', 'entropy c': '0' });
    expect(told(entropyOfColumns(columns({ a: [1, -1, 2], b: [1, 2, 3] })))).toEqual([
      '"a": u1 has -1, and entropy takes no score below 0',
    ]);
    expect(entropyOfColumns(columns({ a: [1, 1, 1], b: [2, 2, 2] })).value).toBeUndefined();
  });
  it('standard deviations', () => {
    // 0, ½, 1 has s = ½; 0, 0, 1 has s = 1/√3
    const { weights } = clean(deviationsOfColumns(columns({ a: [1, 2, 3], b: [10, 10, 70] })));
    expect(weights).toEqual({ a: '0.464102', b: '0.535898' });
  });
  it('CRITIC: what tells something else weighs more', () => {
    // a and b are the same to 0–1: σ ½ and r 1; c has σ ½ and r −1 with both:
    // a and b ½ · (0 + 2), c ½ · (2 + 2)
    const { weights } = clean(
      criticOfColumns(columns({ a: [1, 2, 3], b: [2, 4, 6], c: [3, 2, 1] })),
    );
    expect(weights).toEqual({ a: '0.25', b: '0.25', c: '0.5' });
    // nothing conflicts: by standard deviations, which are the same
    const same = clean(criticOfColumns(columns({ a: [1, 2, 3], b: [2, 4, 6] })));
    expect([same.weights, same.note.en.includes('without conflict')]).toEqual([
      { a: '0.5', b: '0.5' },
      true,
    ]);
  });
  it('principal components', () => {
    // a and b are one (λ = 2, v² = ½ each), c is apart (λ = 1): 1, 1, 1 over 3
    const found = clean(
      componentsOfColumns(columns({ a: [1, 2, 3, 2], b: [2, 4, 6, 4], c: [2, 1, 2, 3] })),
    );
    expect(found.weights).toEqual({ a: '0.333334', b: '0.333333', c: '0.333333' });
    expect(found.facts).toEqual({ components: '2', explained: '1' });
    // what is the same for all weighs nothing
    const flat = clean(componentsOfColumns(columns({ a: [1, 2, 3], b: [3, 1, 2], c: [5, 5, 5] })));
    expect(flat.weights.c).toBe('0');
    expectWhole(flat);
  });
  it('equal effect: uncorrelated columns weigh against their spread', () => {
    // σ of b is twice that of a, so half the weight
    const own = columns({ a: [1, 1, -1, -1], b: [2, -2, 2, -2] });
    expect(clean(equalEffectOfColumns(own)).weights).toEqual({ a: '0.666667', b: '0.333333' });
    // importance 4 : 1 is σw of 2 : 1, so weights 4 : 1 here
    const { weights } = clean(equalEffectOfColumns(own, { targets: { a: 4, b: 1 } }));
    expect(weights).toEqual({ a: '0.8', b: '0.2' });
    // b against a cannot matter as much as a
    expect(
      equalEffectOfColumns(columns({ a: [1, 2, 3], b: [1, 2, 3] }), { targets: { a: 9, b: 1 } })
        .value,
    ).toBeUndefined();
  });
  it('benefit of the doubt', () => {
    // u0 is best at a, u1 at b; u2 at neither: 0.5 · a ≤ 0.5 + 0.4 …
    const own = columns({ a: [1, 0.2, 0.5], b: [0.2, 1, 0.5] });
    const { units, mean } = clean(benefitOfColumns(own));
    expect(units.map(({ score }) => score.toFixed(6))).toEqual([
      '1.000000',
      '1.000000',
      '0.833333',
    ]);
    // u2: w = 1/1.2 of each, so 0.5 · 2 / 1.2
    expect(units[2]?.shares.a?.toFixed(9)).toBe('0.500000000');
    expectWhole(mean);
    const bounded = clean(benefitOfColumns(own, { least: 0.3, most: 0.7 }));
    for (const { shares } of bounded.units) {
      for (const share of Object.values(shares)) {
        expect(share).toBeGreaterThan(0.3 - 1e-9);
        expect(share).toBeLessThan(0.7 + 1e-9);
      }
    }
    expect(benefitOfColumns(own, { least: 0.6 }).value).toBeUndefined();
    expect(told(benefitOfColumns(columns({ a: [1, 0, 1], b: [1, 0, 1] })))).toEqual([
      'u1: no weights give a positive score',
    ]);
  });
});

describe('sets joined', () => {
  const half = clean(swing({ a: 100, b: 100 }));
  const most = clean(swing({ a: 100, b: 25 }));
  it('by their mean, by their product', () => {
    // (1/2 + 4/5) / 2; (3 · 1/2 + 4/5) / 4; 4/5 : 1/5
    expect(clean(combine([half, most])).weights).toEqual({ a: '13/20', b: '7/20' });
    expect(clean(combine([half, most], 'mean', [3, 1])).weights).toEqual({
      a: '23/40',
      b: '17/40',
    });
    expect(clean(combine([half, most], 'product')).weights).toEqual({ a: '4/5', b: '1/5' });
  });
  it('of the same indicators alone', () => {
    const other = clean(swing({ a: 100, c: 50 }));
    expect(combine([half, other]).value).toBeUndefined();
    expect(combine([half, most], 'mean', [1]).value).toBeUndefined();
  });
});
