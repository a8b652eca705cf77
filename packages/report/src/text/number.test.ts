import { expect, test } from 'vitest';
import { percent, points, shorten, signed } from './number.ts';

test.each([
  ['1', '1'],
  ['100', '100'],
  ['0.5', '0.5'],
  ['0.33333333333333', '0.3333'],
  ['1.99999999999', '2'],
  ['99.99999999999', '100'],
  ['0.10004', '0.1'],
  ['-0.66666666', '-0.6667'],
])('%s is shown as %s', (text, shown) => {
  expect(shorten(text)).toBe(shown);
});

test.each([
  ['1', '100%'],
  ['0', '0%'],
  ['0.2', '20%'],
  ['0.05', '5%'],
  ['0.333333333333333333333333333333', '33.33%'],
  ['0.0166666666', '1.67%'],
  ['0.0005', '0.05%'],
])('%s is %s', (share, shown) => {
  expect(percent(share)).toBe(shown);
});

test.each([
  ['8.454545', '100', '8.45'],
  ['0.2453666', '1', '0.2454'],
  ['7.6166', '10', '7.617'],
])('points %s of %s are shown as %s', (text, full, expected) => {
  expect(points(text, full)).toBe(expected);
});

test.each([
  ['1.5', '+1.5'],
  ['-1.5', '−1.5'],
  ['0', '0'],
  ['-0.00', '0.00'],
])('%s with its sign is %s', (decimal, shown) => {
  expect(signed(decimal)).toBe(shown);
});
