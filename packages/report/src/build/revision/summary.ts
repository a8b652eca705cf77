import type { Change, ChangeKind, Revision } from '@zhibiao/core/revision';
import { type Language, marks, revisionWords } from '../../messages/index.ts';
import { changeLine } from './change-line.ts';

/** Kinds in the order in which people ask for them. */
const order: readonly ChangeKind[] = [
  ...(['document', 'method', 'grades'] as const),
  ...(['split', 'merged', 'retired', 'added', 'renamed', 'moved'] as const),
  ...(['reweighted', 'measure', 'criteria', 'reordered', 'notes'] as const),
];

/** One line of what changed. */
interface ChangeSummary {
  readonly kind: ChangeKind;
  readonly line: string;
}

/** Lines of which several indicators have the same, as one line about all of them. */
function joined(changes: readonly Change[], language: Language): readonly ChangeSummary[] {
  const groups = new Map<string, { kind: ChangeKind; ids: string[]; rest: string }>();
  for (const change of changes) {
    const { kind } = change;
    const line = changeLine(change, language);
    const id = 'id' in change && line.startsWith(change.id) ? change.id : '';
    const rest = line.slice(id.length);
    const group = groups.get(`${kind}${rest}`);
    if (group === undefined) groups.set(`${kind}${rest}`, { kind, ids: [id], rest });
    else group.ids.push(id);
  }
  return [...groups.values()].map(({ kind, ids, rest }) => ({
    kind,
    line: `${ids.join(marks[language].comma)}${rest}`,
  }));
}

/** A revision in lines: its changes, and how many more only follow from others. */
export function summaryOf(
  revision: Revision,
  language: Language,
): { readonly changes: readonly ChangeSummary[]; readonly counted: readonly string[] } {
  const words = revisionWords[language];
  const isFollowing = (change: Change): boolean =>
    change.kind === 'reweighted' && change.share.before === change.share.after;
  const isSame = (change: Change): boolean =>
    change.kind === 'reweighted' && change.effective.before === change.effective.after;
  const following = revision.changes.filter(isFollowing);
  const same = following.filter(isSame);
  const others = revision.changes
    .filter((change) => !isFollowing(change))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const counted = [
    ...(following.length > same.length ? [words.following(following.length - same.length)] : []),
    ...(same.length > 0 ? [words.writtenOtherwise(same.length)] : []),
  ];
  return { changes: joined(others, language), counted };
}
