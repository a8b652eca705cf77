import type { Change, ChangeKind, ChangeOf, Pair } from '../change/change.ts';

const turned = <T>({ before, after }: Pair<T>): Pair<T> => ({ before: after, after: before });
const swapped = <T extends { readonly id: string; readonly was: string }>(change: T): T => ({
  ...change,
  id: change.was,
  was: change.id,
});

/** How each kind of change is undone. */
const reverses: { readonly [K in ChangeKind]: (change: ChangeOf<K>) => Change } = {
  added: (change) => ({ ...change, kind: 'retired' }),
  retired: (change) => ({ ...change, kind: 'added' }),
  renamed: (change) => ({ ...swapped(change), name: turned(change.name) }),
  moved: (change) => ({ ...swapped(change), from: change.to, to: change.from }),
  reordered: (change) => ({ ...swapped(change), before: change.after, after: change.before }),
  split: ({ into, ...rest }) => ({ ...rest, kind: 'merged', from: into }),
  merged: ({ from, ...rest }) => ({ ...rest, kind: 'split', into: from }),
  reweighted: (change) => ({
    ...swapped(change),
    written: turned(change.written),
    share: { before: change.share.after, after: change.share.before },
    effective: { before: change.effective.after, after: change.effective.before },
  }),
  criteria: (change) => ({
    ...swapped(change),
    text: turned(change.text),
    words: change.words.map((part) => ({
      ...part,
      change: part.change === 'same' ? 'same' : part.change === 'new' ? 'gone' : 'new',
    })),
  }),
  measure: (change) => ({ ...swapped(change), value: turned(change.value) }),
  method: (change) => ({ ...swapped(change), value: turned(change.value) }),
  grades: (change) => ({ ...change, value: turned(change.value) }),
  notes: (change) => ({ ...swapped(change), value: turned(change.value) }),
  document: (change) => ({ ...change, value: turned(change.value) }),
};

/**
 * The changes that undo others: `applyChanges` with them makes the earlier document again.
 *
 * @example
 * const [service, openness] = document.indicators;
 * const indicators = [{ ...service, weight: '0.5' }, { ...openness, weight: '0.5' }];
 * const later = unwrap(buildSystem({ ...document, edition: '2025', indicators }));
 * const back = reverseChanges(unwrap(diff(system, later)).changes);
 * unwrap(applyChanges(later.document, back)).indicators.map(({ weight }) => weight) // ['0.6', '0.4']
 */
export function reverseChanges(changes: readonly Change[]): readonly Change[] {
  const ids = new Map(
    changes.flatMap((c) => (c.kind === 'renamed' ? [[c.id, c.was] as const] : [])),
  );
  const old = (id: string): string => ids.get(id) ?? id;
  return changes.map((change) => {
    const back = (reverses[change.kind] as (c: Change) => Change)(change);
    // Those that stay in a group are called by their ids in the edition that is made.
    return back.kind === 'reordered'
      ? { ...back, before: back.before.map(old), after: back.after.map(old) }
      : back;
  });
}
