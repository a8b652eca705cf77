import { expect, it } from 'vitest';
import { fraction } from '../../numeric/fraction.ts';
import { workings } from '../../result/workings.ts';
import { group, leaf, resultOf, rowsOf, systemOf } from '../../testing/fixtures.ts';
import { differences, greatestMean, greatestRate, negated, ratesWithin } from './greatest-rate.ts';

const child = (value: number, low: string, high: string) => ({
  value: fraction(value),
  low: fraction(low),
  high: fraction(high),
});

it('the greatest mean over ranges of weights is at a threshold', () => {
  // 10 with 3, 4 with 1, 0 with 1: (30 + 4) / 5
  const three = [child(4, '1', '2'), child(10, '1', '3'), child(0, '1', '2')];
  expect(greatestMean(three)?.toFraction()).toBe('34/5');
  expect(greatestMean([])).toBeUndefined();
});

it('weights that may all be 0 leave the best child alone', () => {
  expect(greatestMean([child(4, '0', '1'), child(9, '0', '1')])?.toFraction()).toBe('9');
  expect(greatestMean([child(4, '0', '0')])).toBeUndefined();
});

const system = systemOf(
  [
    group('service', [leaf('speed', { weight: 1 }), leaf('users', { weight: 1 })], { weight: 1 }),
    leaf('open', { weight: 1 }),
  ],
  { weighting: { basis: 'share' }, method: { missing: { policy: 'renormalize' } } },
);
const work = workings(
  resultOf(
    system,
    rowsOf(['unit', 'speed', 'users', 'open'], ['甲', 80, 40, 20], ['乙', 60, null, 30]),
  ),
);
const range = ({ share }: { readonly share: ReturnType<typeof fraction> }) =>
  [share.mul(fraction('0.5')), share.mul(fraction('1.5'))] as const;

it('from the leaves up: the greatest of the groups is made of the greatest below', () => {
  const rates = ratesWithin(work, 0, range);
  // service: (0.75 · 0.8 + 0.25 · 0.4) / 1 = 0.7; total: 0.75 · 0.7 + 0.25 · 0.2 = 0.575
  expect(greatestRate(work.system, rates, range)?.toFraction()).toBe('23/40');
  // service: 0.25 · 0.8 + 0.75 · 0.4 = 0.5; total: 0.25 · 0.5 + 0.75 · 0.2 = 0.275
  expect(greatestRate(work.system, negated(rates), range)?.toFraction()).toBe('-11/40');
});

it('units of other leaves have no difference leaf by leaf', () => {
  const [first, second] = [ratesWithin(work, 0, range), ratesWithin(work, 1, range)];
  expect([first.size, second.size]).toEqual([3, 2]);
  expect(differences(first, second)).toBeUndefined();
  expect([...(differences(first, first)?.values() ?? [])].every((x) => x.equals(0))).toBe(true);
});
