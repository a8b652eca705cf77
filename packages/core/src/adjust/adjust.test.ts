import type { Adjustment, CellInput, Grade } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { explain } from '../explain/explain.ts';
import { resultDocument } from '../result/document.ts';
import { score } from '../result/score.ts';
import { buildSystem } from '../system/build.ts';
import {
  codesOf,
  datasetOf,
  leaf,
  resultOf,
  rowsOf,
  type Some,
  systemDocument,
  valued,
} from '../testing/fixtures.ts';

const grades: [Grade, ...Grade[]] = [
  { name: '优秀', from: 90 },
  { name: '合格', from: 60 },
  { name: '不合格' },
];

/** A system of one mark of 100, with adjustments of the total. */
const adjusting = (...adjustments: Some<Adjustment>) => ({
  ...systemDocument([leaf('work')], { method: { grades } }),
  adjustments,
});
const built = (...adjustments: Some<Adjustment>) => valued(buildSystem(adjusting(...adjustments)));

/** Totals as reported, with grades. */
function totals(adjustments: Some<Adjustment>, heads: string[], ...rows: CellInput[][]) {
  const result = resultOf(built(...adjustments), rowsOf(['unit', 'work', ...heads], ...rows));
  return resultDocument(result).units.map(({ score: s, grade, rank }) => [s, grade, rank]);
}

const faultsOf = (adjustments: Some<Adjustment>, heads: string[], ...rows: CellInput[][]) =>
  codesOf(score(built(...adjustments), datasetOf(rowsOf(['unit', 'work', ...heads], ...rows))));

describe('veto', () => {
  const accident: Adjustment = { type: 'veto', id: 'accident', name: '重大事故', pin: 59 };
  it('pins a higher score at 59, and leaves a lower one', () => {
    expect(
      totals([accident], ['accident'], ['甲', 95, '是'], ['乙', 40, '是'], ['丙', 95, '否']),
    ).toEqual([
      ['59.00', '不合格', 2],
      ['40.00', '不合格', 3],
      ['95.00', '优秀', 1],
    ]);
  });
  it('or sets the grade and leaves the score', () => {
    const { pin: _, ...rest } = accident as Adjustment & { pin: unknown };
    const graded = { ...rest, grade: '不合格' } as Adjustment;
    expect(totals([graded], ['accident'], ['甲', 95, '是'], ['乙', 91, '否'])).toEqual([
      ['95.00', '不合格', 1],
      ['91.00', '优秀', 2],
    ]);
  });
  it('an empty cell is no answer, unless it is declared one', () => {
    expect(faultsOf([accident], ['accident'], ['甲', 95, null])).toEqual(['adjustment-missing']);
    expect(faultsOf([{ ...accident, missing: 'no' }], ['accident'], ['甲', 95, null])).toEqual([]);
    expect(faultsOf([accident], ['accident'], ['甲', 95, 'maybe'])).toEqual(['not-yes-or-no']);
    expect(faultsOf([accident], [], ['甲', 95])).toEqual(['column-missing']);
  });
});

describe('deduction', () => {
  const faults: Adjustment = {
    type: 'deduction',
    id: 'faults',
    name: '扣分项',
    items: [
      { id: 'late', name: '迟报', each: '0.5', cap: 2 },
      { id: 'wrong', name: '错报', each: 3 },
    ],
    cap: 10,
    floor: 0,
  };
  const heads = ['faults.late', 'faults.wrong'];
  // 3 · 0.5 + 3 = 4.5; 20 · 0.5 capped at 2, + 9 = 11 capped at 10; 12 − 10 → 2; 4 − 9 floored
  it('counts items with caps of their own and one in all, down to the floor', () => {
    expect(
      totals(
        [faults],
        heads,
        ['甲', 90, 3, 1],
        ['乙', 90, 20, 3],
        ['丙', 12, 20, 3],
        ['丁', 4, 0, 3],
      ).map(([s]) => s),
    ).toEqual(['85.50', '80.00', '2.00', '0.00']);
  });
  it('counts are whole and not negative; without a floor nothing goes below 0', () => {
    expect(faultsOf([faults], heads, ['甲', 90, '1.5', 0])).toEqual(['not-a-whole-number']);
    expect(faultsOf([faults], heads, ['甲', 90, -1, 0])).toEqual(['out-of-range']);
    const { floor: _, ...bare } = faults as Adjustment & { floor: unknown };
    expect(faultsOf([bare as Adjustment], heads, ['甲', 4, 0, 3])).toEqual([
      'adjusted-out-of-range',
    ]);
  });
  it('单项扣分之和不超过本项总分值: no more than the full mark', () => {
    const full: Adjustment = { type: 'deduction', id: 'off', name: '扣分', cap: 'full', floor: 0 };
    const document = {
      ...systemDocument(
        [leaf('a', { weight: 10, adjustments: [full] }), leaf('b', { weight: 90 })],
        { weighting: { basis: 'points' } },
      ),
    };
    const result = resultOf(
      valued(buildSystem(document)),
      rowsOf(['unit', 'a', 'b', 'off'], ['甲', 10, 80, 4], ['乙', 10, 80, 25]),
    );
    const [first, second] = resultDocument(result).units;
    expect([first?.score, second?.score]).toEqual(['86.00', '80.00']);
    expect(second?.indicators.a?.adjustments).toEqual([
      { id: 'off', type: 'deduction', amount: '25', counted: '10', change: '-10' },
    ]);
  });
});

describe('bonus', () => {
  const innovation: Adjustment = {
    type: 'bonus',
    id: 'innovation',
    name: '创新加分',
    cap: 30,
    ceiling: 120,
    when: { node: 'total', above: 80 },
  };
  // 30 points unlocked above 80: 80 has none; 95 + 30 stops at 120
  it('is unlocked by a gate, and stops at the ceiling', () => {
    expect(
      totals([innovation], ['innovation'], ['甲', 80, 30], ['乙', '80.01', 40], ['丙', 95, 30]).map(
        ([s]) => s,
      ),
    ).toEqual(['80.00', '110.01', '120.00']);
  });
  it('beyond the full mark needs a ceiling', () => {
    const { ceiling: _, ...bare } = innovation as Adjustment & { ceiling: unknown };
    expect(faultsOf([bare as Adjustment], ['innovation'], ['甲', 95, 30])).toEqual([
      'adjusted-out-of-range',
    ]);
  });
  it('that counts for ties alone', () => {
    const parting: Adjustment = {
      ...{ type: 'bonus', id: 'awards', name: '获奖' },
      counts: 'tie-break',
    };
    expect(
      totals([parting], ['awards'], ['甲', 90, 1], ['乙', 90, 3], ['丙', 91, 0], ['丁', 90, 3]),
    ).toEqual([
      ['90.00', '优秀', 3],
      ['90.00', '优秀', 2],
      ['91.00', '优秀', 1],
      ['90.00', '优秀', 2],
    ]);
  });
  it('what does not apply is nothing', () => {
    expect(totals([innovation], ['innovation'], ['甲', 85, '不适用'])[0]?.[0]).toBe('85.00');
  });
});

it('adjustments in order, each with what it did, and all adding up', () => {
  const document = {
    ...systemDocument(
      [
        leaf('a', { weight: 1 }),
        leaf('b', {
          weight: 3,
          adjustments: [{ type: 'deduction', id: 'off', name: '扣分', floor: 0 }],
        }),
      ],
      { weighting: { basis: 'share' } },
    ),
    adjustments: [
      { type: 'bonus', id: 'plus', name: '加分', when: { node: 'b', from: 70 } },
      { type: 'veto', id: 'no', name: '否决', pin: 59 },
    ] as Some<Adjustment>,
  };
  const result = resultOf(
    valued(buildSystem(document)),
    rowsOf(
      ['unit', 'a', 'b', 'off', 'plus', 'no'],
      ['甲', 60, 80, 10, 5, '否'],
      ['乙', 60, 80, 30, 5, '是'],
    ),
  );
  // 0.25 · 60 + 0.75 · 70 + 5 = 72.5; 15 + 37.5 = 52.5, no bonus, below the pin
  expect(resultDocument(result).units.map((u) => u.score)).toEqual(['72.50', '52.50']);
  const first = valued(explain(result, '甲'));
  expect(first.remainder).toBe('0');
  expect(first.total.contribution).toBe('72.5');
  expect(first.total.lost).toBe('27.5');
  expect(first.total.adjustments.map((a) => [a.id, a.isOpen, a.counted, a.change])).toEqual([
    ['plus', true, '5', '5'],
    ['no', true, '0', '0'],
  ]);
  expect(valued(explain(result, '乙')).total.adjustments[0]).toMatchObject({
    ...{ isOpen: false, amount: '5', counted: '0', change: '0' },
  });
});

it('what cannot be meant is refused before any data', () => {
  const codes = (...adjustments: Some<Adjustment>) =>
    codesOf(buildSystem(adjusting(...adjustments)));
  const name = '调整';
  expect(codes({ type: 'veto', id: 'v', name })).toEqual(['veto-without-effect']);
  expect(codes({ type: 'veto', id: 'v', name, grade: '差' })).toEqual(['unknown-grade']);
  expect(codes({ type: 'veto', id: 'v', name, pin: 101 })).toEqual(['score-out-of-range']);
  expect(codes({ type: 'bonus', id: 'work', name })).toEqual(['duplicate-id']);
  expect(codes({ type: 'bonus', id: 'b', name, each: -1 })).toEqual(['amount-not-positive']);
  expect(codes({ type: 'bonus', id: 'b', name, when: { node: 'wrok', from: 1 } })).toEqual([
    'unknown-indicator',
  ]);
  expect(codes({ type: 'bonus', id: 'b', name, when: { node: 'work' } })).toEqual(['gate-bounds']);
  const item = { id: 'i', name };
  expect(codes({ type: 'bonus', id: 'b', name, each: 1, items: [item, item] })).toEqual([
    'duplicate-id',
    'each-or-items',
  ]);
  const early = systemDocument(
    [
      leaf('a', { adjustments: [{ type: 'bonus', id: 'x', name, when: { node: 'b', from: 1 } }] }),
      leaf('b', {
        adjustments: [
          { type: 'bonus', id: 'y', name, counts: 'tie-break' },
          { type: 'veto', id: 'z', name, grade: '合格' },
        ],
      }),
    ],
    { method: { grades } },
  );
  expect(codesOf(buildSystem(early))).toEqual(['gate-too-late', 'total-alone', 'total-alone']);
});
