import type { Lineage, LineageChange } from '@zhibiao/schemas';
import { suggestions } from '../diagnostic/suggestions.ts';
import { add, compare, exact, written } from './exact.ts';
import type { Report } from './rule.ts';

type Named = readonly [id: string, path: string];
type Of<T extends LineageChange['type']> = Extract<LineageChange, { readonly type: T }>;

/** The ids that a change names in each edition, each with its path below the change. */
interface Sides {
  readonly before: readonly Named[];
  readonly after: readonly Named[];
}

const listed = (ids: readonly string[], key: string): readonly Named[] =>
  ids.map((id, i) => [id, `/${key}/${i}`] as const);
const sameId = ({ id, was }: Of<'renamed'> | Of<'moved'>): Sides => ({
  before: [was === undefined ? [id, '/id'] : [was, '/was']],
  after: [[id, '/id']],
});

const sidesOf: { readonly [T in LineageChange['type']]: (change: Of<T>) => Sides } = {
  kept: ({ ids }) => ({ before: listed(ids, 'ids'), after: listed(ids, 'ids') }),
  renamed: sameId,
  moved: sameId,
  split: ({ from, into }) => ({
    before: [[from, '/from']],
    after: into.map(({ id }, i) => [id, `/into/${i}/id`] as const),
  }),
  merged: ({ from, into }) => ({ before: listed(from, 'from'), after: [[into, '/into']] }),
  added: ({ ids }) => ({ before: [], after: listed(ids, 'ids') }),
  retired: ({ ids }) => ({ before: listed(ids, 'ids'), after: [] }),
};

/** An indicator may be renamed and moved at once; beside that an id stands once on either side. */
const subjects = ['before', 'after'] as const;
const isPair = (a: LineageChange['type'], b: LineageChange['type']): boolean =>
  (a === 'renamed' && b === 'moved') || (a === 'moved' && b === 'renamed');

/** Every id that a lineage names, of either edition. */
export function namedIn({ changes }: Lineage): {
  readonly [S in keyof Sides]: ReadonlySet<string>;
} {
  const sides = changes.map((c) => (sidesOf[c.type] as (change: LineageChange) => Sides)(c));
  const ids = (side: keyof Sides) => new Set(sides.flatMap((s) => s[side].map(([id]) => id)));
  return { before: ids('before'), after: ids('after') };
}

/** What a lineage says without its systems: each id once, shares that make 1, sources there are. */
export function checkLineage({ before, after, sources, changes }: Lineage, report: Report): void {
  if (before.system === after.system && before.edition === after.edition) {
    report('lineage-itself', {}, '/after');
  }
  const firsts = { before: new Map<string, Named>(), after: new Map<string, Named>() };
  const types = new Map<string, LineageChange['type']>();
  for (const [i, change] of changes.entries()) {
    const path = `/changes/${i}`;
    types.set(path, change.type);
    if (!Object.hasOwn(sources, change.source)) {
      const params = {
        found: change.source,
        what: 'source',
        near: suggestions(change.source, Object.keys(sources)),
      };
      report('unknown-reference', params, `${path}/source`);
    }
    const sides = (sidesOf[change.type] as (c: LineageChange) => Sides)(change);
    for (const side of subjects) {
      for (const [id, below] of sides[side]) {
        const first = firsts[side].get(id);
        if (first === undefined) firsts[side].set(id, [path, `${path}${below}`]);
        else if (!isPair(types.get(first[0]) ?? 'kept', change.type)) {
          report('lineage-repeats', { id, side, first: first[1] }, `${path}${below}`);
        }
      }
    }
    if (change.type !== 'split') continue;
    const shares = change.into.map(({ share }) => exact(share)).reduce(add, exact(0));
    if (compare(shares, exact(1)) !== 0) {
      report('lineage-shares', { id: change.from, found: written(shares) }, `${path}/into`);
    }
  }
}
