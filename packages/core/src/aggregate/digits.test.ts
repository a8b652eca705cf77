import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction, hundred } from '../numeric/fraction.ts';
import type { Part, PlainAggregate } from './aggregate.ts';
import { geometric } from './geometric.ts';
import { harmonic } from './harmonic.ts';
import { powerMean, readPower } from './power.ts';
import { combineReflected, reflection } from './reflect.ts';

// Every mean that may be irrational, to 60 digits, against the plain formula at 80 digits.

const D = Decimal.clone({ precision: 80 });
type Rows = readonly (readonly [score: string, weight: string])[];
type Formula = (scores: readonly (readonly [x: Decimal, share: Decimal])[]) => Decimal;

const rows: readonly Rows[] = [
  [
    ['37.41', '0.35'],
    ['88.2', '0.15'],
    ['61.007', '0.5'],
  ],
  [
    ['0.01', '1'],
    ['99.99', '2'],
    ['50', '3'],
    ['73.5', '1.5'],
  ],
  [
    ['33.333', '7'],
    ['66.667', '11'],
  ],
];
const add = (all: readonly Decimal[]) => all.reduce((a, b) => a.plus(b), new D(0));

const geometricMean: Formula = (scores) =>
  scores.reduce((product, [x, share]) => product.times(x.pow(share)), new D(1));
const harmonicMean: Formula = (scores) =>
  new D(1).div(add(scores.map(([x, share]) => share.div(x))));
const numericPowerMean =
  (p: Decimal): Formula =>
  (scores) =>
    add(scores.map(([x, share]) => share.times(x.pow(p)))).pow(new D(1).div(p));
const quotient = (written: string) => {
  const [top = '0', bottom = '1'] = written.split('/');
  return new D(top).div(bottom);
};

const methods: readonly (readonly [string, PlainAggregate, Formula])[] = [
  ['geometric', geometric, geometricMean],
  ['harmonic', harmonic, harmonicMean],
  ...['2', '3', '-2', '1/2', '-1/3', '0.37', '-7.5', '0.01', '40'].map(
    (p) => [`power ${p}`, powerMean(readPower(p)), numericPowerMean(quotient(p))] as const,
  ),
];

/** The same children for the engine and for the formula. */
function both(data: Rows) {
  const total = add(data.map(([, weight]) => new D(weight)));
  const sum = data.reduce((all, [, weight]) => all.add(fraction(weight)), fraction(0));
  const parts: Part[] = data.map(([score, weight]) => ({
    ...{ score: fraction(score), fullMark: hundred, share: fraction(weight).div(sum) },
  }));
  const scores = data.map(([x, weight]) => [new D(x), new D(weight).div(total)] as const);
  return { parts, scores };
}

const sixty = (x: Decimal) => x.toSignificantDigits(60).toFixed();

describe.each(methods)('%s', (_, method, formula) => {
  it.each(rows)('to 60 digits, %#', (...data) => {
    const { parts, scores } = both(data);
    expect(toDecimal(method.combine(parts, hundred), 60)).toBe(sixty(formula(scores)));
  });

  it('of its own means, as a group of groups is', () => {
    const [first, second] = [both(rows[0] ?? []), both(rows[2] ?? [])];
    const half = fraction('1/2');
    const parts = [first, second].map(({ parts: own }) => ({
      ...{ score: method.combine(own, hundred), fullMark: hundred, share: half },
    }));
    const inner = [first, second].map(({ scores }) => [formula(scores), new D('0.5')] as const);
    expect(toDecimal(method.combine(parts, hundred), 60)).toBe(sixty(formula(inner)));
  });

  it('on a reflected scale', () => {
    const { parts, scores } = both(rows[0] ?? []);
    const line = reflection({ from: [0, 100], onto: [1, 100] });
    const onto = scores.map(([x, share]) => [new D(100).minus(x.times('0.99')), share] as const);
    const expected = new D(100).minus(formula(onto)).div('0.99');
    expect(toDecimal(combineReflected(parts, hundred, method, line), 60)).toBe(sixty(expected));
  });
});
