import type { Text } from '@zhibiao/schemas';
import type { Change, ChangeKind, ChangeOf, Pair, Revision } from './change.ts';
import { differingKeys, isSame } from './same.ts';

/** What a version must rise by; `none` where nothing changed. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The bump that a revision needs, with the change that forces it. */
export interface RequiredBump {
  readonly bump: Bump;
  /** The first change that needs so much; none where nothing changed. */
  readonly because: Change | undefined;
  /** How many changes need how much. */
  readonly counts: Readonly<Record<Bump, number>>;
}

/** Whether a text says in every language what it said, and in others more. */
function onlyAdds({ before, after }: Pair<unknown>): boolean {
  if (before === undefined) return after !== undefined;
  // A plain text is in the document's language; the map says it under that tag.
  if (typeof before === 'string' && typeof after === 'object' && after !== null) {
    return Object.values(after).includes(before);
  }
  if (
    typeof before !== 'object' ||
    typeof after !== 'object' ||
    before === null ||
    after === null
  ) {
    return false;
  }
  return Object.entries(before).every(([key, value]) =>
    isSame((after as Record<string, unknown>)[key], value),
  );
}

const text = (pair: Pair<Text>): Bump => (onlyAdds(pair) ? 'minor' : 'patch');

/** Keys of a measure that no computation reads. */
const silent: ReadonlySet<string> = new Set(['unit', 'basis', 'note']);

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
const bumps: { readonly [K in ChangeKind]: (change: ChangeOf<K>) => Bump } = {
  added: () => 'major',
  retired: () => 'major',
  renamed: ({ id, was, name }) => (id !== was ? 'major' : onlyAdds(name) ? 'minor' : 'major'),
  moved: () => 'major',
  reordered: () => 'major',
  split: () => 'major',
  merged: () => 'major',
  reweighted: ({ share, effective }) =>
    share.before === share.after && effective.before === effective.after ? 'patch' : 'major',
  criteria: (change) => text(change.text),
  measure: ({ part, value: { before, after } }) => {
    const isObject = typeof before === 'object' && typeof after === 'object' && before && after;
    const keys = isObject ? differingKeys(before, after) : ['all'];
    return part === 'measure' && keys.every((key) => silent.has(key)) ? 'patch' : 'major';
  },
  method: ({ part }) => (aboutWeights.has(part) ? 'patch' : 'major'),
  grades: () => 'major',
  notes: () => 'patch',
  document: ({ part, value }) =>
    labels.has(part)
      ? 'none'
      : part === 'id'
        ? 'major'
        : part === 'title' || part === 'description'
          ? text(value as Pair<Text>)
          : 'patch',
};

/** What one change needs. */
export const bumpOf = (change: Change): Bump => (bumps[change.kind] as (c: Change) => Bump)(change);

/**
 * How far the version must rise: patch for words, minor for what only adds, such as a translation,
 * major for whatever can change a score, a rank, a grade or the columns that a dataset must bring.
 */
export function requiredBump({ changes }: Revision): RequiredBump {
  const counts = { none: 0, patch: 0, minor: 0, major: 0 };
  let because: Change | undefined;
  let bump: Bump = 'none';
  for (const change of changes) {
    const needed = bumpOf(change);
    counts[needed] += 1;
    if (order.indexOf(needed) <= order.indexOf(bump)) continue;
    [bump, because] = [needed, change];
  }
  return { bump, because, counts };
}

const numbers = (version: string): readonly number[] =>
  (version.split('-')[0] ?? '').split('.').map(Number);

/** How far one version rose to another; `none` where it did not, or fell. */
export function declaredBump(before: string, after: string): Bump {
  const [old, young] = [numbers(before), numbers(after)];
  const at = old.findIndex((n, i) => n !== young[i]);
  if (at < 0 || (young[at] ?? 0) < (old[at] ?? 0)) return 'none';
  return order[3 - at] ?? 'none';
}

/**
 * Whether the version of a revision rose as far as it must. Another edition, or another system, is
 * not a version of the first and is never too little.
 */
export function isEnough(revision: Revision): boolean {
  const { before, after } = revision;
  if (before.system !== after.system || before.edition !== after.edition) return true;
  const declared = declaredBump(before.version, after.version);
  return order.indexOf(declared) >= order.indexOf(requiredBump(revision).bump);
}
