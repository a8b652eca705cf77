import type { Indicator, IndicatorSystem } from '@zhibiao/schemas';
import fc from 'fast-check';
import { group, leaf, type Some, systemDocument } from './fixtures.ts';

/** What is drawn of each of a random system's indicators. */
interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly criteria: string;
  readonly above: number;
  readonly isYesNo: boolean;
}

/** A tree in which each indicator stands below one drawn before it, or at the first level. */
function treeOf(drawn: readonly Drawn[]): Some<Indicator> {
  const below = (place: number): readonly Indicator[] =>
    drawn.flatMap((own, i) => {
      const above = i === 0 ? -1 : (own.above % (i + 1)) - 1;
      if (above !== place) return [];
      const { id, name, weight, criteria, isYesNo } = own;
      const children = below(i) as Some<Indicator>;
      const rest = { name, weight, criteria };
      if (children.length > 0) return [group(id, children, rest)];
      return [leaf(id, isYesNo ? { ...rest, measure: { type: 'boolean' } } : rest)];
    });
  return below(-1) as Some<Indicator>;
}

/** Random systems whose ids are of one small set, so that two of them share some. */
export const randomSystem: fc.Arbitrary<IndicatorSystem> = fc
  .record({
    drawn: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...'abcdefghijkl'),
        name: fc.constantFrom('公开', '及时', '覆盖', 'Online'),
        weight: fc.integer({ min: 1, max: 9 }),
        criteria: fc.constantFrom(
          '评估按时办结的比例。',
          '评估办结的比例。',
          'Whether it is open.',
        ),
        above: fc.nat({ max: 11 }),
        isYesNo: fc.boolean(),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 9 },
    ),
    digits: fc.integer({ min: 1, max: 3 }),
    edition: fc.constantFrom('2019', '2020'),
    hasGrades: fc.boolean(),
  })
  .map(({ drawn, digits, edition, hasGrades }) => ({
    ...systemDocument(treeOf(drawn), {
      weighting: { basis: 'share' },
      method: {
        rounding: { digits, mode: 'half-up' },
        ...(hasGrades ? { grades: [{ name: '高', from: 60 }, { name: '低' }] } : {}),
      },
    }),
    edition,
  }));
