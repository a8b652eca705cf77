import type { Change, ChangeKind, Revision } from '@zhibiao/core/revision';
import { type Language, marks } from '@zhibiao/report/words';
import { changeLine } from './change-line.ts';
import { diffWords } from './words.ts';

/** Kinds in the order in which people ask for them. */
const order: readonly ChangeKind[] = [
  ...(['document', 'method', 'grades'] as const),
  ...(['split', 'merged', 'retired', 'added', 'renamed', 'moved'] as const),
  ...(['reweighted', 'measure', 'criteria', 'reordered', 'notes'] as const),
];

/** One line of what changed. */
interface Told {
  readonly kind: ChangeKind;
  readonly line: string;
}

/** Lines of which several indicators have the same, as one line about all of them. */
function joined(changes: readonly Change[], language: Language): readonly Told[] {
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

/** What is told of a revision: lines, and how many changes only follow from others. */
export function summaryOf(
  { changes }: Revision,
  language: Language,
): { readonly told: readonly Told[]; readonly counted: readonly string[] } {
  const words = diffWords[language];
  const isFollowing = (change: Change): boolean =>
    change.kind === 'reweighted' && change.share.before === change.share.after;
  const isSame = (change: Change): boolean =>
    change.kind === 'reweighted' && change.effective.before === change.effective.after;
  const following = changes.filter(isFollowing);
  const same = following.filter(isSame);
  const others = changes
    .filter((change) => !isFollowing(change))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const told = joined(others, language);
  const counted = [
    ...(following.length > same.length ? [words.following(following.length - same.length)] : []),
    ...(same.length > 0 ? [words.writtenOtherwise(same.length)] : []),
  ];
  return { told, counted };
}
