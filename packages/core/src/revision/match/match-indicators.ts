import type { Diagnostic, Lineage, LineageChange } from '@zhibiao/schemas';
import type { CompiledSystem } from '../../system/compiled.ts';
import { totalId } from '../../system/system.ts';
import type { Suggestion, Why } from '../change/change.ts';
import { diagnostic } from '../diagnostics.ts';
import { buildLineage } from '../lineage/build-lineage.ts';
import { checkEditions, contradictions, named, nameOf } from './check-lineage.ts';
import { suggest } from './suggest.ts';

type Of<T extends LineageChange['type']> = Extract<LineageChange, { readonly type: T }>;

/** Which indicator of one edition is which of the other, and what became of the rest. */
export interface IndicatorMatches {
  /** Later ids by earlier ones; the total is the total. */
  readonly later: ReadonlyMap<string, string>;
  /** Earlier ids by later ones. */
  readonly earlier: ReadonlyMap<string, string>;
  readonly splits: readonly Of<'split'>[];
  readonly mergers: readonly Of<'merged'>[];
  /** Why, by later id for what the later edition has, else by earlier. */
  readonly why: ReadonlyMap<string, Why>;
  readonly suggestions: readonly Suggestion[];
  readonly diagnostics: readonly Diagnostic[];
}

const whyOf = ({ reason, source }: LineageChange): Why => ({ reason, source });

/** The later ids of indicators that a lineage says are the same, by earlier ones. */
const pairsOf = (changes: readonly LineageChange[]): readonly (readonly [string, string])[] =>
  changes.flatMap((change) =>
    change.type === 'renamed' || change.type === 'moved'
      ? [[change.was ?? change.id, change.id] as const]
      : change.type === 'kept'
        ? change.ids.map((id) => [id, id] as const)
        : [],
  );

/**
 * Accounts for every indicator of both editions. An id that both have is one indicator; what else is
 * the same, and what became of the others, a lineage says. Whatever is left in one edition alone is
 * named by a warning, with those whose text is close: they are suggested and never taken.
 */
export function matchIndicators(
  before: CompiledSystem,
  after: CompiledSystem,
  given?: Lineage,
): IndicatorMatches {
  const checked = given === undefined ? undefined : buildLineage(given);
  const lineage = checked?.value;
  const changes = lineage?.changes ?? [];
  const later = new Map<string, string>([[totalId, totalId]]);
  const earlier = new Map<string, string>([[totalId, totalId]]);
  const pair = (old: string, young: string): void => {
    if (later.has(old) || earlier.has(young)) return;
    later.set(old, young);
    earlier.set(young, old);
  };
  for (const [old, young] of pairsOf(changes)) {
    if (Object.hasOwn(before.indexOf, old) && Object.hasOwn(after.indexOf, young)) pair(old, young);
  }
  for (const { id } of after.nodes) if (Object.hasOwn(before.indexOf, id)) pair(id, id);

  const said = { before: new Set<string>(), after: new Set<string>() };
  const why = new Map<string, Why>();
  for (const change of changes) {
    const { before: old, after: young } = named(change);
    for (const id of old) said.before.add(id);
    for (const id of young) said.after.add(id);
    for (const id of young.length > 0 ? young : old) why.set(id, whyOf(change));
    if (change.type === 'merged') for (const id of old) why.set(id, whyOf(change));
    if (change.type === 'split') why.set(change.from, whyOf(change));
  }
  const alone = (
    system: CompiledSystem,
    known: ReadonlyMap<string, string>,
    told: ReadonlySet<string>,
  ) => new Set(system.nodes.flatMap(({ id }) => (known.has(id) || told.has(id) ? [] : [id])));
  const [gone, come] = [alone(before, later, said.before), alone(after, earlier, said.after)];
  const suggestions = suggest(before, after, gone, come);
  /** Two states of one edition are told apart by their versions, or as before and after. */
  const fullName = (side: 'before' | 'after'): string => {
    const [own, other] = side === 'before' ? [before, after] : [after, before];
    if (nameOf(own) !== nameOf(other)) return nameOf(own);
    const { version } = own.document;
    const mark = version === other.document.version ? `${version}, ${side}` : version;
    return `${nameOf(own)} (${mark})`;
  };
  const unaccounted = (
    system: CompiledSystem,
    ids: ReadonlySet<string>,
    side: 'before' | 'after',
  ) =>
    system.nodes
      .filter(({ id }) => ids.has(id))
      .map(({ id, path }) => {
        const close = suggestions.filter((s) => s[side] === id).slice(0, 3);
        const names = close.map((s) => (side === 'before' ? s.after : s.before));
        const params = { indicator: id, edition: fullName(side), near: names };
        const file = system.source === undefined ? {} : { file: system.source.file };
        const range = system.source?.positions[path];
        const place = { path, ...file, ...(range === undefined ? {} : { range }) };
        return diagnostic('lineage-unaccounted', params, place);
      });
  return {
    later,
    earlier,
    why,
    suggestions,
    splits: changes.filter((change) => change.type === 'split'),
    mergers: changes.filter((change) => change.type === 'merged'),
    diagnostics:
      checked !== undefined && lineage === undefined
        ? checked.diagnostics
        : [
            ...(lineage === undefined ? [] : checkEditions(before, after, lineage)),
            ...(lineage === undefined ? [] : contradictions(before, after, lineage, later)),
            ...unaccounted(before, gone, 'before'),
            ...unaccounted(after, come, 'after'),
          ],
  };
}
