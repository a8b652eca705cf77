import type { Diagnostic, Lineage, LineageChange } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/lineage';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { suggestions } from '../../diagnostic/suggestions.ts';
import { toDecimal } from '../../numeric/decimal.ts';
import { fraction, one, sum } from '../../numeric/fraction.ts';
import { buildDocument, withRules } from '../../shape/build-document.ts';
import { diagnostic as systemDiagnostic } from '../../system/diagnostics.ts';
import { diagnostic } from '../diagnostics.ts';

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

const sideNames = ['before', 'after'] as const;

/** Where an id of an edition stands first. */
interface First {
  readonly type: LineageChange['type'];
  readonly path: string;
}

/** An indicator may be renamed and moved at once; beside that an id stands once on either side. */
const isPair = (a: LineageChange['type'], b: LineageChange['type']): boolean =>
  (a === 'renamed' && b === 'moved') || (a === 'moved' && b === 'renamed');

/**
 * Every id that a lineage names, of either edition.
 *
 * @example
 * const kept = { type: 'kept', ids: ['openness'], reason: '不变', source: 'notice' }
 * namedIn({ ...lineage, changes: [kept] }).after.has('openness') // true
 */
export function namedIn({ changes }: Lineage): {
  readonly [S in keyof Sides]: ReadonlySet<string>;
} {
  const sides = changes.map((c) => (sidesOf[c.type] as (change: LineageChange) => Sides)(c));
  const ids = (side: keyof Sides) => new Set(sides.flatMap((s) => s[side].map(([id]) => id)));
  return { before: ids('before'), after: ids('after') };
}

/** What a lineage says without its systems: each id once, shares that make 1, sources there are. */
function lineageFaults({ before, after, sources, changes }: Lineage): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (before.system === after.system && before.edition === after.edition) {
    found.push(diagnostic('lineage-itself', {}, { path: '/after' }));
  }
  const firsts = {
    before: new Map<string, First>(),
    after: new Map<string, First>(),
  };
  for (const [i, change] of changes.entries()) {
    const path = `/changes/${i}`;
    if (!Object.hasOwn(sources, change.source)) {
      const near = suggestions(change.source, Object.keys(sources));
      const params = { found: change.source, near };
      found.push(systemDiagnostic('unknown-source', params, { path: `${path}/source` }));
    }
    const sides = (sidesOf[change.type] as (c: LineageChange) => Sides)(change);
    for (const side of sideNames) {
      for (const [id, below] of sides[side]) {
        const at = `${path}${below}`;
        const first = firsts[side].get(id);
        if (first === undefined) firsts[side].set(id, { type: change.type, path: at });
        else if (!isPair(first.type, change.type)) {
          const params = { id, side, first: first.path };
          found.push(diagnostic('lineage-repeats', params, { path: at }));
        }
      }
    }
    if (change.type !== 'split') continue;
    const shares = sum(change.into.map(({ share }) => fraction(share)));
    if (shares.equals(one)) continue;
    const params = { id: change.from, found: toDecimal(shares) };
    found.push(diagnostic('lineage-shares', params, { path: `${path}/into` }));
  }
  return found;
}

/**
 * A lineage of whatever a program or a file holds: its shape, and what it says without its systems.
 *
 * @returns a copy of the document, or every fault, with JSON Pointers
 *
 * @example
 * buildLineage({ schema: 'zhibiao/case/1' }).diagnostics[0]?.code // 'unexpected-kind'
 */
export const buildLineage = (document: unknown): Outcome<Lineage> =>
  buildDocument(document, { kind: 'lineage', validate, build: withRules(lineageFaults) });
