import type { CompiledSystem } from '../../system/compiled.ts';
import { totalId } from '../../system/system.ts';
import type { Change, Part, Why } from '../change/change.ts';
import type { Flat, Position } from '../change/flat.ts';
import { isSame } from '../change/same.ts';
import type { IndicatorMatches } from '../match/match-indicators.ts';

/** One edition in both of its forms. */
export interface Edited {
  readonly system: CompiledSystem;
  readonly flat: Flat;
}

const explained = (why: Why | undefined): { readonly why?: Why } =>
  why === undefined ? {} : { why };

/** Indicators that one edition alone has. */
function alone(
  kind: 'added' | 'retired',
  { system, flat }: Edited,
  accounts: IndicatorMatches,
): readonly Change[] {
  const known = kind === 'added' ? accounts.earlier : accounts.later;
  const { splits, mergers } = accounts;
  const isOf = (parts: readonly string[], id: string): boolean => parts.includes(id);
  return [...flat.own].flatMap(([id, indicator]): readonly Change[] => {
    const at = flat.places.get(id);
    if (known.has(id) || at === undefined) return [];
    const node = system.nodes[system.indexOf[id] ?? -1];
    const isSplit = splits.some(({ from, into }) =>
      kind === 'retired' ? from === id : into.some((part) => part.id === id),
    );
    const isMerged = mergers.some(({ from, into }) =>
      kind === 'added' ? into === id : isOf(from, id),
    );
    const through = isSplit ? 'split' : isMerged ? 'merged' : undefined;
    const effectiveWeight = node?.effectiveWeight.toFraction() ?? '0';
    return [
      {
        kind,
        id,
        at,
        indicator,
        effectiveWeight,
        ...(through === undefined ? {} : { through }),
        ...explained(accounts.why.get(id)),
      },
    ];
  });
}

/** Indicators that stand in another group. */
function moved(before: Edited, after: Edited, accounts: IndicatorMatches): readonly Change[] {
  return [...after.flat.places].flatMap(([id, to]): readonly Change[] => {
    const was = accounts.earlier.get(id);
    const from: Position | undefined = was === undefined ? undefined : before.flat.places.get(was);
    if (was === undefined || from === undefined) return [];
    if (accounts.later.get(from.parent) === to.parent) return [];
    return [{ kind: 'moved', id, was, from, to, ...explained(accounts.why.get(id)) }];
  });
}

/** Groups whose indicators stay, in another order. */
function reordered(before: Edited, after: Edited, accounts: IndicatorMatches): readonly Change[] {
  return [...after.flat.children].flatMap(([id, children]): readonly Change[] => {
    const was = accounts.earlier.get(id);
    const old = was === undefined ? undefined : before.flat.children.get(was);
    if (was === undefined || old === undefined) return [];
    const stood = old.flatMap((child) => accounts.later.get(child) ?? []);
    const staying = children.filter((child) => stood.includes(child));
    const then = stood.filter((child) => after.flat.places.get(child)?.parent === id);
    return isSame(then, staying)
      ? []
      : [{ kind: 'reordered', id, was, before: then, after: staying }];
  });
}

const partOf = (id: string): Part => ({ id });

/** What a lineage says was split or merged. */
const declared = ({ splits, mergers }: IndicatorMatches): readonly Change[] => [
  ...splits.map(({ from, into, reason, source }): Change => {
    const parts = into.map(({ id, share }) => ({ id, share: String(share) }));
    return { kind: 'split', id: from, into: parts, reason, source };
  }),
  ...mergers.map(
    ({ from, into, reason, source }): Change => ({
      kind: 'merged',
      id: into,
      from: from.map(partOf),
      reason,
      source,
    }),
  ),
];

/** Everything that changed about which indicators there are and where they stand. */
export const structureChanges = (
  before: Edited,
  after: Edited,
  accounts: IndicatorMatches,
): readonly Change[] => [
  ...declared(accounts),
  ...alone('retired', before, accounts),
  ...alone('added', after, accounts),
  ...moved(before, after, accounts),
  ...reordered(before, after, accounts),
];

/** Names, ids and weights of the indicators that both editions have. */
export function nodeChanges(
  before: Edited,
  after: Edited,
  accounts: IndicatorMatches,
  [was, id]: readonly [string, string],
): readonly Change[] {
  const [old, young] = [before.flat.own.get(was), after.flat.own.get(id)];
  const first = before.system.nodes[before.system.indexOf[was] ?? -1];
  const second = after.system.nodes[after.system.indexOf[id] ?? -1];
  if (old === undefined || young === undefined || !first || !second || id === totalId) return [];
  const isRenamed = id !== was || !isSame(old.name, young.name);
  const isReweighted =
    !isSame(old.weight, young.weight) ||
    !first.share.equals(second.share) ||
    !first.effectiveWeight.equals(second.effectiveWeight);
  const pairs = (key: 'share' | 'effectiveWeight') => ({
    before: first[key].toFraction(),
    after: second[key].toFraction(),
  });
  const name = { before: old.name, after: young.name };
  const written = { before: old.weight, after: young.weight };
  const [share, effective] = [pairs('share'), pairs('effectiveWeight')];
  return [
    ...(isRenamed
      ? [{ kind: 'renamed' as const, id, was, name, ...explained(accounts.why.get(id)) }]
      : []),
    ...(isReweighted ? [{ kind: 'reweighted' as const, id, was, written, share, effective }] : []),
  ];
}
