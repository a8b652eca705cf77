import { describe, expect, it } from 'vitest';
import { observeCells } from '../testing/observe-cells.ts';
import { inspection } from './inspection.ts';

const measure = { type: 'inspection' } as const;

it('takes several rows as evidence, counts only one', () => {
  const [counts, evidence] = inspection.forms(measure);
  expect(counts && inspection.evidence?.(counts)).toBe(false);
  expect(evidence && inspection.evidence?.(evidence)).toBe(true);
});

describe('counts', () => {
  it('passed of checked', () => expect(observeCells(measure, '17', '20').value).toBe('17/20'));

  it.each([
    ['1', '0', [['division-by-zero', 1]]],
    ['21', '20', [['part-exceeds-whole', 0]]],
    ['1.5', '20', [['not-a-whole-number', 0]]],
    ['全部', '20', [['not-a-number', 0]]],
  ])('%s of %s', (passed, checked, faults) => {
    expect(observeCells(measure, passed, checked).faults).toEqual(faults);
  });
});

describe('evidence', () => {
  it('one yes or no an item', () => {
    expect(observeCells(measure, ['是', '否', '是']).value).toBe('2/3');
    expect(observeCells(measure, '是').value).toBe('1');
  });

  it('any row that is neither is a fault', () => {
    expect(observeCells(measure, ['是', '?', '!']).faults).toHaveLength(2);
  });
});
