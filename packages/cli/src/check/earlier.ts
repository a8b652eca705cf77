import { readSystem } from '@zhibiao/document';
import type { IndicatorSystem, Lineage } from '@zhibiao/schemas';
import { packagedSystems, type Sourced } from '../read/catalog.ts';
import { readSourced } from '../read/document.ts';
import { withGit } from '../read/git.ts';
import { lineagesBeside } from '../read/lineage.ts';
import { systemsNear } from '../read/systems-near.ts';
import type { CheckSubject, Since } from './step.ts';

export type SystemFile = Sourced<IndicatorSystem>;

/** A system as it stood, with why it is held against the one that stands now. */
export interface Earlier {
  readonly system: SystemFile;
  readonly lineage: Sourced<Lineage> | undefined;
}

/** A system as it stood at the commit; none where it was none, or could not be read. */
function systemAt(
  { io }: CheckSubject,
  { commit, name }: Since,
  file: string,
): SystemFile | undefined {
  const found = readSourced(withGit(io), `${commit}:./${file}`, readSystem).value;
  // People know the reference that they named, not its commit.
  return found && { ...found, source: { ...found.source, file: `${name}:${file}` } };
}

/** The lineage beside a file that leads from one edition to another. */
const lineageBetween = (
  { io }: CheckSubject,
  before: IndicatorSystem,
  { document: after, source }: SystemFile,
): Sourced<Lineage> | undefined =>
  lineagesBeside(io, source.file).find(
    ({ document: d }) =>
      d.before.system === before.id &&
      d.before.edition === before.edition &&
      d.after.system === after.id &&
      d.after.edition === after.edition,
  );

/** Editions in the order of their years: `2019` before `2020`, `v9` before `v10`. */
const { compare: inOrder } = new Intl.Collator('en', { numeric: true });

/** The last edition of a system before this one. */
const lastBefore = (now: IndicatorSystem, near: readonly SystemFile[]): SystemFile | undefined =>
  near
    .filter(({ document: d }) => d.id === now.id && inOrder(d.edition, now.edition) < 0)
    .toSorted((a, b) => inOrder(a.document.edition, b.document.edition))
    .at(-1);

/**
 * What a system is held against: the file as it stood; else a file that is gone and held the same
 * system; else the edition from which a lineage beside it leads here; else the last edition of the
 * same system nearby.
 */
export async function earlierOf(
  subject: CheckSubject,
  since: Since,
  now: SystemFile,
): Promise<Earlier | undefined> {
  const heldAgainst = (system: SystemFile): Earlier => ({
    system,
    lineage: lineageBetween(subject, system.document, now),
  });
  const same = systemAt(subject, since, now.source.file);
  if (same !== undefined) return heldAgainst(same);
  const gone = since.removed
    .map((file) => systemAt(subject, since, file))
    .find((system) => system?.document.id === now.document.id);
  if (gone !== undefined) return heldAgainst(gone);
  const near = [...systemsNear(subject.io, now.source.file), ...(await packagedSystems())];
  const told = near.find((system) => lineageBetween(subject, system.document, now) !== undefined);
  const last = told ?? lastBefore(now.document, near);
  return last === undefined ? undefined : heldAgainst(last);
}
