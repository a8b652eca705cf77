import type { Diagnostic, IndicatorSystem, Lineage } from '@zhibiao/schemas';
import { type ParsedFile, packagedSystems } from '../read/catalog.ts';
import { lineagesBeside } from '../read/lineage.ts';
import { systemsBeside } from '../read/systems-beside.ts';
import { type SystemFile, systemAt } from './past.ts';
import type { CheckSubject, Since } from './step.ts';

/** A system as it stood, with why it is held against the one that stands now. */
export interface Earlier {
  readonly system: SystemFile;
  readonly lineage: ParsedFile<Lineage> | undefined;
}

/** The lineage beside a file that leads from one edition to another. */
const lineageBetween = (
  { io }: CheckSubject,
  before: IndicatorSystem,
  { document: after, source }: SystemFile,
): ParsedFile<Lineage> | undefined =>
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

/** What a system is held against; and what of it cannot be read or built. */
export interface FoundEarlier {
  readonly earlier: Earlier | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a system is held against: the file as it stood; else a file that is gone and held the same
 * system; else the edition from which a lineage beside it leads here; else the last edition of the
 * same system nearby. A file that stood there and cannot be read is held against nothing else.
 */
export async function earlierOf(
  subject: CheckSubject,
  since: Since,
  now: SystemFile,
): Promise<FoundEarlier> {
  const heldAgainst = (
    system: SystemFile | undefined,
    diagnostics: readonly Diagnostic[] = [],
  ): FoundEarlier => ({
    earlier: system && { system, lineage: lineageBetween(subject, system.document, now) },
    diagnostics,
  });
  const same = systemAt(subject.io, since, now.source.file);
  if (same.unreadable !== undefined) return heldAgainst(undefined, [same.unreadable]);
  if (same.system !== undefined) return heldAgainst(same.system);
  const gone = since.removed.map((file) => systemAt(subject.io, since, file));
  const moved = gone.find(({ system }) => system?.document.id === now.document.id);
  if (moved !== undefined) return heldAgainst(moved.system);
  // One of those may have held the same system.
  const lost = gone.flatMap(({ unreadable }) => unreadable ?? []);
  const near = [...systemsBeside(subject.io, now.source.file), ...(await packagedSystems())];
  const told = near.find((system) => lineageBetween(subject, system.document, now) !== undefined);
  return heldAgainst(told ?? lastBefore(now.document, near), lost);
}
