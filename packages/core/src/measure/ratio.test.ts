import { describe, expect, it } from 'vitest';
import { observeCells } from '../testing/observe-cells.ts';
import { ratio } from './ratio.ts';

const observe = (...texts: string[]) => observeCells({ type: 'ratio' }, ...texts);

it('has two forms, the share first', () => {
  expect(ratio.forms({ type: 'ratio' }).map((form) => form.map((part) => part.key))).toEqual([
    [''],
    ['numerator', 'denominator'],
  ]);
});

describe('as a share', () => {
  it.each([
    ['0.95', '19/20'],
    ['95%', '19/20'],
    ['９５％', '19/20'],
    ['0', '0'],
    ['1', '1'],
    ['1%', '1/100'],
    ['100%', '1'],
  ])('%s', (text, value) => expect(observe(text)).toMatchObject({ value, faults: [] }));

  it.each([
    ['95', 'out-of-range'],
    ['100.1%', 'out-of-range'],
    ['-0.1', 'out-of-range'],
    ['高', 'not-a-number'],
  ])('%s is %s', (text, code) => expect(observe(text).faults).toEqual([[code, 0]]));
});

describe('as part and whole', () => {
  it.each([
    ['1', '3', '1/3'],
    ['0', '7', '0'],
    ['2.5', '2.5', '1'],
    ['1,000', '4,000', '1/4'],
  ])('%s of %s', (part, whole, value) => {
    expect(observe(part, whole)).toMatchObject({ value, faults: [] });
  });

  it.each([
    ['1', '0', [['division-by-zero', 1]]],
    ['4', '3', [['part-exceeds-whole', 0]]],
    ['-1', '3', [['out-of-range', 0]]],
    [
      'x',
      'y',
      [
        ['not-a-number', 0],
        ['not-a-number', 1],
      ],
    ],
    ['50%', '3', [['percent-unexpected', 0]]],
  ])('%s of %s', (part, whole, faults) => expect(observe(part, whole).faults).toEqual(faults));
});
