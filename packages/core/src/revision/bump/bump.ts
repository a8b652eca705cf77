import type { Measure, Text } from '@zhibiao/schemas';
import { isInPercent } from '../../measure/number.ts';
import type { Change, ChangeKind, ChangeOf, Pair, Revision } from '../change/change.ts';
import { differingKeys } from '../change/same.ts';
import { type Bump, bumps, isLesserBump } from './bump-order.ts';
import { type Languages, onlyAdds } from './only-adds.ts';

/** The bump that a revision needs, with the change that forces it. */
export interface RequiredBump {
  readonly bump: Bump;
  /** The first change that needs so much; undefined if nothing changed. */
  readonly because: Change | undefined;
  /** How many changes need how much. */
  readonly counts: Readonly<Record<Bump, number>>;
}

const text = (pair: Pair<Text>, languages: Languages): Bump =>
  onlyAdds(pair, languages) ? 'minor' : 'patch';

/** Keys of a measure that no computation reads, but for a unit that is a percentage. */
const silent: ReadonlySet<string> = new Set(['unit', 'basis', 'note']);

/** What is observed: words beside it need a patch. Whether `95%` is 95 is no matter of words. */
function measured({ before, after }: Pair<unknown>): Bump {
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return 'major';
  const isOther = isInPercent(before as Measure) !== isInPercent(after as Measure);
  return !isOther && differingKeys(before, after).every((key) => silent.has(key))
    ? 'patch'
    : 'major';
}

/** What is said of weights without changing any. */
const aboutWeights: ReadonlySet<string> = new Set([
  'weighting.status',
  'weighting.source',
  'weighting.note',
]);

/** Keys of a document that tell editions apart and change nothing else. */
const labels: ReadonlySet<string> = new Set(['edition', 'version']);

/**
 * What each kind of change needs. A leaf's name and an indicator's code head columns where a dataset
 * is not headed by ids, so names that go and places that shift are of consequence.
 */
const needs: { readonly [K in ChangeKind]: (change: ChangeOf<K>, languages: Languages) => Bump } = {
  added: () => 'major',
  retired: () => 'major',
  renamed: ({ id, was, name }, languages) =>
    id === was && onlyAdds(name, languages) ? 'minor' : 'major',
  moved: () => 'major',
  reordered: () => 'major',
  split: () => 'major',
  merged: () => 'major',
  reweighted: ({ share, effective }) =>
    share.before === share.after && effective.before === effective.after ? 'patch' : 'major',
  criteria: (change, languages) => text(change.text, languages),
  measure: ({ part, value }) => (part === 'measure' ? measured(value) : 'major'),
  method: ({ part }) => (aboutWeights.has(part) ? 'patch' : 'major'),
  grades: () => 'major',
  notes: () => 'patch',
  document: ({ part, value }, languages) =>
    labels.has(part)
      ? 'none'
      : part === 'id'
        ? 'major'
        : part === 'title' || part === 'description'
          ? text(value as Pair<Text>, languages)
          : 'patch',
};

/**
 * What one change needs.
 *
 * @param languages of the document before and after, in which plain texts are
 *
 * @example
 * const [service, openness] = document.indicators;
 * const indicators = [{ ...service, weight: '0.5' }, { ...openness, weight: '0.5' }];
 * const later = unwrap(buildSystem({ ...document, edition: '2025', indicators }));
 * unwrap(diff(system, later)).changes.map((change) => bumpOf(change, ['zh', 'zh']))
 * // ['none', 'major', 'major', 'major', 'major']
 */
export const bumpOf = (change: Change, languages: Languages): Bump =>
  (needs[change.kind] as (c: Change, l: Languages) => Bump)(change, languages);

/**
 * How far the version must rise: patch for words, minor for what only adds, such as a translation,
 * major for whatever can change a score, a rank, a grade or the columns that a dataset must bring.
 *
 * @example
 * const [service, openness] = document.indicators;
 * const indicators = [{ ...service, weight: '0.5' }, { ...openness, weight: '0.5' }];
 * const later = unwrap(buildSystem({ ...document, edition: '2025', indicators }));
 * const { bump, because } = requiredBump(unwrap(diff(system, later)));
 * [bump, because?.kind] // ['major', 'reweighted']
 */
export function requiredBump({ before, after, changes }: Revision): RequiredBump {
  const counts = { none: 0, patch: 0, minor: 0, major: 0 };
  let because: Change | undefined;
  let bump: Bump = 'none';
  for (const change of changes) {
    const needed = bumpOf(change, [before.language, after.language]);
    counts[needed] += 1;
    if (!isLesserBump(bump, needed)) continue;
    [bump, because] = [needed, change];
  }
  return { bump, because, counts };
}

const numbers = (version: string): readonly number[] =>
  (version.split('-')[0] ?? '').split('.').map(Number);

/**
 * How far one version rose to another; `none` where it did not, or fell.
 *
 * @example
 * [declaredBump('1.2.0', '1.3.0'), declaredBump('1.2.0', '1.2.0')] // ['minor', 'none']
 */
export function declaredBump(before: string, after: string): Bump {
  const [old, young] = [numbers(before), numbers(after)];
  const at = old.findIndex((n, i) => n !== young[i]);
  if (at < 0 || (young[at] ?? 0) < (old[at] ?? 0)) return 'none';
  return bumps[3 - at] ?? 'none';
}

/**
 * Whether the version of a revision rose as far as it must. Another edition, or another system, is
 * not a version of the first and is never too little.
 *
 * @example
 * const [service, openness] = document.indicators;
 * const indicators = [{ ...service, weight: '0.5' }, { ...openness, weight: '0.5' }];
 * const later = unwrap(buildSystem({ ...document, edition: '2025', indicators }));
 * isEnough(unwrap(diff(system, later))) // true
 */
export function isEnough(revision: Revision): boolean {
  const { before, after } = revision;
  if (before.system !== after.system || before.edition !== after.edition) return true;
  return !isLesserBump(declaredBump(before.version, after.version), requiredBump(revision).bump);
}
