import type { Grade } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { fraction } from '../numeric/fraction.ts';
import { gradeOf } from './grade-of.ts';

// The bands of the 2020 report on the 2019 assessment: above 90, from 80, from 65
const grades: Grade[] = [
  { name: '非常高', above: 90 },
  { name: '高', from: 80 },
  { name: '中', from: 65 },
];

it.each([
  ['90.01', '非常高'],
  ['90', '高'],
  ['80', '高'],
  ['79.99', '中'],
  ['65', '中'],
  ['64.99', undefined],
])('%s is %s', (score, name) => expect(gradeOf(fraction(score), grades)?.name).toBe(name));

it('the last may have no bound', () => {
  expect(gradeOf(fraction(0), [...grades, { name: '低' }])?.name).toBe('低');
});
