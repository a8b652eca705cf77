import { expect, it } from 'vitest';
import { leaf, resultOf, rowsOf, systemOf } from '../testing/fixtures.ts';
import { value } from './exact-score.ts';

it('prints a score unrounded, to as many digits as asked', () => {
  const system = systemOf([leaf('a'), leaf('b'), leaf('c')], {
    method: { missing: { policy: 'renormalize' } },
  });
  const result = resultOf(
    system,
    rowsOf(['unit', 'a', 'b', 'c'], ['甲', 50, 60, 70.1], ['乙', null, null, null]),
  );
  // 180.1 / 3
  expect(value(result, 0)).toBe('60.0333333333333333333333333333');
  expect(value(result, 0, system.total, 5)).toBe('60.033');
  expect(value(result, 0, system.indexOf.c)).toBe('70.1');
  expect([value(result, 1), value(result, 2), value(result, 0, 99)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
