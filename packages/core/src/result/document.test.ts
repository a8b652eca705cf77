import { validators } from '@zhibiao/schemas/validate';
import { describe, expect, it } from 'vitest';
import { group, leaf, resultOf, rowsOf, systemOf } from '../testing/fixtures.ts';
import { resultDocument } from './document.ts';

const w = (id: string, weight: number) => leaf(id, { weight });
const valid = validators.result;

describe('a result as a document', () => {
  const system = systemOf([group('g', [w('a', 1), w('b', 2)], { weight: 1 }), w('c', 2)], {
    weighting: { basis: 'share', status: 'assumed', note: '试算' },
    method: {
      missing: { policy: 'renormalize' },
      grades: [{ name: { zh: '优', en: 'good' }, from: 60 }, { name: '其余' }],
    },
  });
  const result = resultOf(
    system,
    rowsOf(
      ['unit', 'name', 'group', 'a', 'b', 'c'],
      ['甲', '甲省', '东', 50, 60, 70],
      ['乙', null, null, 50, null, 'N/A'],
      ['丙', null, null, null, null, null],
    ),
    { file: 'data.csv', status: 'simulated' },
  );
  const document = resultDocument(result);

  it('is valid, with and without unrounded values', () => {
    expect(valid(document)).toEqual([]);
    expect(valid(resultDocument(result, { exact: true }))).toEqual([]);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('says the system, the weights and the data', () => {
    expect(document).toMatchObject({
      schema: 'zhibiao/result/1',
      system: { id: 'test/system', edition: '2020', version: '1.0.0', title: '试验' },
      weights: { id: 'default', basis: 'share', status: 'assumed', note: '试算' },
      dataset: { file: 'data.csv', status: 'simulated' },
    });
  });

  it('has the units in the dataset’s order, and the indicators in the document’s', () => {
    const [first, second, third] = document.units;
    // g = (50 + 120) / 3; total = (g + 140) / 3
    expect(first).toMatchObject({
      unit: '甲',
      name: '甲省',
      group: '东',
      score: '65.56',
      rank: 1,
      grade: '优',
      coverage: '1',
    });
    expect(Object.keys(first?.indicators ?? {})).toEqual(['g', 'a', 'b', 'c']);
    expect(first?.indicators.g).toEqual({
      state: 'scored',
      score: '56.67',
      rank: 1,
      coverage: '1',
      weight: '0.333333333333333333333333333333',
      effectiveWeight: '0.333333333333333333333333333333',
      countedWeight: '0.333333333333333333333333333333',
      contribution: '18.8888888888888888888888888889',
    });
    // a observed of a and b: 1/9 of 1/9 + 2/9
    expect(second).toMatchObject({
      score: '50.00',
      rank: 2,
      grade: '其余',
      coverage: '0.333333333333333333333333333333',
    });
    expect(second?.indicators.c).toMatchObject({
      state: 'not-applicable',
      score: null,
      rank: null,
      coverage: null,
      countedWeight: '0',
      contribution: '0',
    });
    // Of a and b, 1/9 and 2/9, a alone is left: what it counts is more than what it weighs.
    const { effectiveWeight = '', countedWeight = '' } = second?.indicators.a ?? {};
    expect([effectiveWeight, countedWeight]).toEqual(['0.111111111111111111111111111111', '1']);
    expect(third).toMatchObject({ score: null, rank: null, grade: null, coverage: '0' });
    expect(third?.indicators.a).toMatchObject({ state: 'missing', score: null });
  });

  it('has unrounded values where asked', () => {
    const [first] = resultDocument(result, { exact: true }).units;
    expect([first?.value, first?.indicators.g?.value]).toEqual([
      '65.5555555555555555555555555556',
      '56.6666666666666666666666666667',
    ]);
    expect(document.units[0]).not.toHaveProperty('value');
  });

  it('keeps ten and more siblings in order', () => {
    const many = systemOf([leaf('a'), ...Array.from({ length: 11 }, (_, i) => leaf(`x${i}`))]);
    const row = Object.fromEntries(many.nodes.map((n) => [n.id, 1]));
    const { total: _, ...cells } = row;
    const [unit] = resultDocument(resultOf(many, [{ unit: '甲', ...cells }])).units;
    expect(Object.keys(unit?.indicators ?? {})).toEqual(Object.keys(cells));
  });
});

it('under points the percentage stands beside the points', () => {
  const system = systemOf([w('a', 40), w('b', 70)], {
    weighting: { basis: 'points' },
    method: { scale: 110, missing: { policy: 'renormalize' } },
  });
  const rows = rowsOf(['unit', 'a', 'b'], ['甲', 33, 50], ['乙', null, null]);
  const document = resultDocument(resultOf(system, rows));
  // 83 / 110 = 75.4545…
  expect(document.units.map((u) => [u.score, u.percentage])).toEqual([
    ['83.00', '75.45'],
    [null, null],
  ]);
  expect(valid(document)).toEqual([]);
});
