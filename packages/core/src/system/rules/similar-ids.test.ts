import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import type { LocatedIndicator } from '../walk.ts';
import type { Report, Subject } from './rule.ts';
import { similarIds } from './similar-ids.ts';

const reported = (ids: readonly string[]): readonly string[] => {
  const found: string[] = [];
  const nodes = ids.map(
    (id, i) => ({ indicator: { id }, path: `/indicators/${i}` }) as LocatedIndicator,
  );
  const report: Report = (_, params) => {
    found.push((params as unknown as { readonly indicator: string }).indicator);
  };
  similarIds.check({ nodes } as unknown as Subject, report, () => {});
  return found;
};

it.each([
  [['timeliness', 'timelines'], ['timelines']],
  [['access', 'access'], []],
  [['level-1', 'level-2'], []],
  [['level', 'level-1'], []],
  [['abc', 'abd', 'xyz'], ['abd']],
  // One or two letters: nearly all are one apart.
  [['a', 'b', 'ab', 'abc', 'a-1', 'b-1'], []],
])('%j: %j', (ids, expected) => expect(reported(ids)).toEqual(expected));

it('finds what holding each id against every other finds', () => {
  const id = fc.string({ unit: fc.constantFrom('a', 'b', '1', '-'), minLength: 1, maxLength: 6 });
  const plain = (x: string) => x.replace(/\d/g, '');
  const isLong = (x: string) => x.replace(/[1-]/g, '').length > 2;
  fc.assert(
    fc.property(fc.array(id, { maxLength: 20 }), (ids) => {
      const expected = ids.filter((x, i) =>
        ids
          .slice(0, i)
          .some((y) => isLong(x) && isLong(y) && distance(x, y) === 1 && plain(x) !== plain(y)),
      );
      expect(reported(ids)).toEqual(expected);
    }),
  );
});
