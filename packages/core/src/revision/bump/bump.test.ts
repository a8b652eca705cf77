import type { Measure } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { bumpOf } from './bump.ts';
import { greatestBump } from './bump-order.ts';
import { onlyAdds } from './only-adds.ts';

describe('a measure that says something else beside it', () => {
  const bump = (before: Measure, after: Measure) =>
    bumpOf({ kind: 'measure', id: 'a', was: 'a', part: 'measure', value: { before, after } }, [
      'zh',
      'zh',
    ]);
  const number = { type: 'number', unit: '件' } as const;

  it.each<[string, Measure, Measure, string]>([
    ['another unit', number, { ...number, unit: '户' }, 'patch'],
    ['a note', number, { ...number, note: '以年报为准' }, 'patch'],
    // A cell of 95% was a fault and is 95, or the other way round.
    ['a percentage that was none', number, { ...number, unit: '%' }, 'major'],
    ['a percentage no more', { ...number, unit: '％' }, number, 'major'],
    [
      'a percentage in another language',
      { ...number, unit: '%' },
      { ...number, unit: { zh: '％', en: '%' } },
      'patch',
    ],
    ['a bound', number, { ...number, minimum: 0 }, 'major'],
    ['another kind', number, { type: 'boolean' }, 'major'],
    [
      'the unit of a reduction, which no cell is read by',
      { type: 'reduction' },
      { type: 'reduction', unit: '%' },
      'patch',
    ],
  ])('%s', (what, before, after, expected) => {
    expect([what, bump(before, after)]).toEqual([what, expected]);
  });
});

it('a text adds where it says what it said, under its own tag', () => {
  const zh = ['zh', 'zh'] as const;
  expect(onlyAdds({ before: '服务', after: { zh: '服务', en: 'Service' } }, zh)).toBe(true);
  expect(onlyAdds({ before: '服务', after: { zh: '办事', en: '服务' } }, zh)).toBe(false);
  expect(onlyAdds({ before: 'Service', after: { en: 'Service', zh: '服务' } }, ['en', 'zh'])).toBe(
    true,
  );
  expect(onlyAdds({ before: { zh: '服务' }, after: { zh: '服务', en: 'Service' } }, zh)).toBe(true);
  expect(onlyAdds({ before: { zh: '服务', en: 'Service' }, after: { zh: '服务' } }, zh)).toBe(
    false,
  );
  expect(onlyAdds({ before: { zh: '服务' }, after: '服务' }, zh)).toBe(false);
  expect(onlyAdds({ after: '服务' }, zh)).toBe(true);
  expect(onlyAdds({ before: '服务' }, zh)).toBe(false);
});

it('the greatest bump', () => {
  expect(greatestBump(['patch', 'major', 'minor'])).toBe('major');
  expect(greatestBump([])).toBe('none');
});
