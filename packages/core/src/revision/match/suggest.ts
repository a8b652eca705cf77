import { distance } from 'fastest-levenshtein';
import { textIn } from '../../diagnostic/text.ts';
import { toDecimal } from '../../numeric/decimal.ts';
import { Fraction } from '../../numeric/fraction.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import type { Suggestion } from '../change/change.ts';

/** Beyond so many pairs, names that are equal are looked for and nothing else: the rest would wait. */
const limit = 4_000;

/** Texts are close where no more than two characters in five differ. */
const threshold = new Fraction(3, 5);

interface Worded {
  readonly id: string;
  readonly isLeaf: boolean;
  readonly name: string;
  readonly text: string;
}

function worded(system: CompiledSystem, ids: ReadonlySet<string>): readonly Worded[] {
  const { language } = system.document;
  return system.nodes
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, leaf }) => {
      const words = textIn(name, language);
      const criteria = leaf?.criteria === undefined ? '' : textIn(leaf.criteria, language);
      return { id, isLeaf: leaf !== undefined, name: words, text: `${words}\n${criteria}` };
    });
}

const likeness = (a: string, b: string): Fraction => {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? new Fraction(0) : new Fraction(longest - distance(a, b), longest);
};

/**
 * Indicators of the earlier edition that the later one may have under another id, the closest first:
 * their names, or names and criteria together, differ in no more than two characters of five.
 */
export function suggest(
  before: CompiledSystem,
  after: CompiledSystem,
  gone: ReadonlySet<string>,
  come: ReadonlySet<string>,
): readonly Suggestion[] {
  const [old, young] = [worded(before, gone), worded(after, come)];
  const isLarge = old.length * young.length > limit;
  const pairs = old.flatMap((a) =>
    young.flatMap((b) => {
      if (a.isLeaf !== b.isLeaf || (isLarge && a.name !== b.name)) return [];
      const byName = likeness(a.name, b.name);
      const byText = a.isLeaf ? likeness(a.text, b.text) : byName;
      const like = byName.compare(byText) > 0 ? byName : byText;
      return like.compare(threshold) < 0 ? [] : [{ before: a.id, after: b.id, like }];
    }),
  );
  return pairs
    .sort((a, b) => b.like.compare(a.like))
    .map(({ before: b, after: a, like }) => ({
      before: b,
      after: a,
      likeness: toDecimal(like, 3),
    }));
}
