import { textIn } from '@zhibiao/core';
import type { Change, ChangeKind } from '@zhibiao/core/revision';
import type { DiffView } from './format.ts';
import { changeLine } from './lines.ts';
import { diffWords } from './words.ts';

/** The kinds that a summary counts instead of listing, beyond a handful. */
const handful = 6;

const isShown = (change: Change): boolean =>
  !(change.kind === 'document' && ['edition', 'version'].includes(change.part)) &&
  !('through' in change && change.through !== undefined);

/**
 * A changeset for the package that the system is in: the bump that is needed, and what changed kind by
 * kind, as somebody would write it. Without a change it is one that asks for no release.
 */
export function changeset(view: DiffView, packageName: string): string {
  const { revision, required, language } = view;
  const words = diffWords[language];
  const { before, after } = revision;
  const head = required.bump === 'none' ? '' : `'${packageName}': ${required.bump}\n`;
  const title = `${after.system}: ${before.edition} ${before.version} → ${after.edition} ${after.version}`;
  const shown = revision.changes.filter(isShown);
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  const lines = kinds.map((kind: ChangeKind) => {
    const own = shown.filter((change) => change.kind === kind);
    const some = own.slice(0, handful).map((change) => changeLine(change, language));
    const rest = own.length > handful ? ` … (${own.length})` : '';
    return `- ${words.kinds[kind]}: ${some.join('; ')}${rest}`;
  });
  const why = shown.flatMap((change) =>
    'why' in change && change.why !== undefined ? [textIn(change.why.reason, language)] : [],
  );
  const reasons = why.length === 0 ? [] : ['', [...new Set(why)].join(' ')];
  return [
    `---\n${head}---\n`,
    title,
    '',
    ...(lines.length > 0 ? lines : [words.none]),
    ...reasons,
    '',
  ].join('\n');
}
