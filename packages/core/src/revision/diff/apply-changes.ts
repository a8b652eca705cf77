import type { IndicatorSystem } from '@zhibiao/schemas';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { totalId } from '../../system/system.ts';
import type { Change, ChangeKind, ChangeOf, Pair } from '../change/change.ts';
import { type Flat, flatten, type Own, type Position, unflatten } from '../change/flat.ts';
import { isSame } from '../change/same.ts';
import { diagnostic } from '../diagnostics.ts';

/** What is worked on: a flat document whose parts may be replaced. */
interface Draft {
  head: Record<string, unknown>;
  readonly own: Map<string, Own>;
  readonly children: Map<string, readonly string[]>;
}

/** Sets a key, or takes it out; answers whether it said what the change says it did. */
function setKey(
  object: Record<string, unknown>,
  key: string,
  { before, after }: Pair<unknown>,
): boolean {
  if (!isSame(object[key], before)) return false;
  if (after === undefined) delete object[key];
  else object[key] = after;
  return true;
}

function setOwn(draft: Draft, id: string, key: string, value: Pair<unknown>): boolean {
  const own = draft.own.get(id);
  if (own === undefined) return false;
  const copy = { ...own } as Record<string, unknown>;
  const fits = setKey(copy, key, value);
  draft.own.set(id, copy as unknown as Own);
  return fits;
}

function setHead(draft: Draft, part: string, value: Pair<unknown>): boolean {
  const [room, key] = part.startsWith('weighting.')
    ? ['weighting', part.slice(10)]
    : ['method', part];
  const copy = { ...(draft.head[room as string] as Record<string, unknown>) };
  const fits = setKey(copy, key as string, value);
  draft.head[room as string] = copy;
  return fits;
}

/** How a change of what is said is carried out; those of the structure are carried out together. */
const setters: { readonly [K in ChangeKind]?: (draft: Draft, change: ChangeOf<K>) => boolean } = {
  renamed: (draft, { id, name }) => setOwn(draft, id, 'name', name),
  reweighted: (draft, { id, written }) => setOwn(draft, id, 'weight', written),
  criteria: (draft, { id, text }) => setOwn(draft, id, 'criteria', text),
  measure: (draft, { id, part, value }) => setOwn(draft, id, part, value),
  notes: (draft, { id, part, value }) => setOwn(draft, id, part, value),
  method: (draft, { id, part, value }) =>
    id === totalId ? setHead(draft, part, value) : setOwn(draft, id, part, value),
  grades: (draft, { value }) => setHead(draft, 'grades', value),
  document: (draft, { part, value }) => setKey(draft.head, part, value),
};

/** The indicators under their later ids, without those that leave their groups. */
function leave(flat: Flat, changes: readonly Change[]): Draft {
  const ids = new Map(
    changes.flatMap((c) => (c.kind === 'renamed' ? [[c.was, c.id] as const] : [])),
  );
  const young = (id: string): string => ids.get(id) ?? id;
  const retired = new Set(changes.flatMap((c) => (c.kind === 'retired' ? [c.id] : [])));
  const leaving = new Set([
    ...retired,
    ...changes.flatMap((c) => (c.kind === 'moved' ? [c.was] : [])),
  ]);
  const own = [...flat.own].flatMap(([id, said]) =>
    retired.has(id) ? [] : [[young(id), said] as const],
  );
  const children = [...flat.children].flatMap(([id, below]) =>
    retired.has(id)
      ? []
      : [[young(id), below.filter((child) => !leaving.has(child)).map(young)] as const],
  );
  return { head: { ...flat.head }, own: new Map(own), children: new Map(children) };
}

/** Puts what comes into a group at its place, the first place first. */
function enter(draft: Draft, changes: readonly Change[]): void {
  const coming = changes.flatMap((c): readonly { readonly id: string; readonly at: Position }[] =>
    c.kind === 'added' ? [c] : c.kind === 'moved' ? [{ id: c.id, at: c.to }] : [],
  );
  for (const { id, at } of coming.toSorted((a, b) => a.at.index - b.at.index)) {
    draft.children.set(at.parent, (draft.children.get(at.parent) ?? []).toSpliced(at.index, 0, id));
  }
}

const nameOf = (change: Change): string => ('id' in change ? change.id : totalId);

/**
 * The document that changes make of another. `applyChanges(before, diff(before, after).changes)` says
 * what `after` says, and with `reverseChanges` of them `after` becomes `before` again.
 *
 * @returns the document, or a diagnostic for each change that does not fit it
 *
 * @example
 * const [service, openness] = document.indicators;
 * const indicators = [{ ...service, weight: '0.5' }, { ...openness, weight: '0.5' }];
 * const later = unwrap(buildSystem({ ...document, edition: '2025', indicators }));
 * const { changes } = unwrap(diff(system, later));
 * unwrap(applyChanges(document, changes)).indicators.map(({ weight }) => weight) // ['0.5', '0.5']
 */
export function applyChanges(
  document: IndicatorSystem,
  changes: readonly Change[],
): Outcome<IndicatorSystem> {
  const flat = flatten(document);
  const misfits: Change[] = changes.filter(
    (c) =>
      (c.kind === 'added' &&
        flat.own.has(c.id) &&
        !changes.some((r) => r.kind === 'retired' && r.id === c.id)) ||
      (c.kind === 'retired' && !isSame(flat.own.get(c.id), c.indicator)) ||
      (c.kind === 'moved' && flat.places.get(c.was)?.parent !== c.from.parent),
  );
  const draft = leave(flat, changes);
  for (const change of changes) {
    if (change.kind === 'added') draft.own.set(change.id, change.indicator);
    if (change.kind !== 'reordered') continue;
    if (isSame(draft.children.get(change.id), change.before)) {
      draft.children.set(change.id, change.after);
    } else misfits.push(change);
  }
  enter(draft, changes);
  for (const change of changes) {
    const set = setters[change.kind] as ((d: Draft, c: Change) => boolean) | undefined;
    if (set !== undefined && !set(draft, change)) misfits.push(change);
  }
  if (misfits.length > 0) {
    const diagnostics = misfits.map((c) =>
      diagnostic('patch-unfit', { kind: c.kind, indicator: nameOf(c) }),
    );
    return { value: undefined, diagnostics };
  }
  const { own, children } = draft;
  return {
    value: unflatten({ head: draft.head as unknown as Flat['head'], own, children }),
    diagnostics: [],
  };
}
