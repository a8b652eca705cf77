import { textIn } from '@zhibiao/core';
import { type Change, type ChangeKind, type Revision, requiredBump } from '@zhibiao/core/revision';
import { type Language, marks, revisionWords } from '../../messages/index.ts';
import { changeLine } from './change-line.ts';

/** The kinds that a summary counts instead of listing, beyond a handful. */
const handful = 6;

/** Where a change is; what the text was and is stands in the document. */
function brief(change: Change, language: Language): string {
  switch (change.kind) {
    case 'measure':
    case 'criteria':
      return change.id;
    case 'method':
    case 'notes':
      return `${change.id} ${change.part}`;
    case 'document':
      return change.part;
    default:
      return changeLine(change, language);
  }
}

/** Weights that follow from a weight above are not news. */
const isShown = (change: Change): boolean =>
  !(change.kind === 'reweighted' && change.share.before === change.share.after) &&
  !(change.kind === 'document' && ['edition', 'version'].includes(change.part)) &&
  !('through' in change && change.through !== undefined);

/**
 * A changeset for the package that a system is in: the bump that is needed, and what changed kind by
 * kind, as somebody would write it. If nothing changed it asks for no release.
 *
 * @example
 * const edited = { ...document, edition: '2025', title: '服务评估' };
 * const revision = unwrap(diff(system, unwrap(buildSystem(edited))));
 * changeset(revision, '@example/indicators', 'en').split('\n')[1] // "'@example/indicators': patch"
 */
export function changeset(revision: Revision, packageName: string, language: Language): string {
  const required = requiredBump(revision);
  const words = revisionWords[language];
  const { colon, semicolon, inParentheses } = marks[language];
  const { before, after } = revision;
  const head = required.bump === 'none' ? '' : `'${packageName}': ${required.bump}\n`;
  const title = `${after.system}${colon}${before.edition} ${before.version} → ${after.edition} ${after.version}`;
  const shown = revision.changes.filter(isShown);
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  const lines = kinds.map((kind: ChangeKind) => {
    const own = [...new Set(shown.filter((c) => c.kind === kind).map((c) => brief(c, language)))];
    const rest = own.length > handful ? ` …${inParentheses(`${own.length}`)}` : '';
    return `- ${words.kinds[kind]}${colon}${own.slice(0, handful).join(semicolon)}${rest}`;
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
