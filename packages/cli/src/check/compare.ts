import { located } from '@zhibiao/core/document';
import {
  type Bump,
  declaredBump,
  isEnough,
  type Revision,
  requiredBump,
} from '@zhibiao/core/revision';
import { changeWithKind, type Language, revisionReport, type Section } from '@zhibiao/report';
import type { Diagnostic } from '@zhibiao/schemas';
import { build } from '../read/system.ts';
import { diagnostic } from './diagnostics.ts';
import type { Earlier } from './earlier.ts';
import { compareEditions } from './editions.ts';
import { impactOn } from './impact.ts';
import type { SystemFile } from './past.ts';
import type { CheckSubject, Since } from './step.ts';

/** That the declared version did not rise far enough, at the version. */
function versionFaults(revision: Revision, now: SystemFile): readonly Diagnostic[] {
  if (isEnough(revision)) return [];
  const { before, after } = revision;
  const { bump, because } = requiredBump(revision);
  const cause = (language: Language): string =>
    because === undefined ? '' : changeWithKind(because, language);
  const params = {
    system: after.system,
    before: before.version,
    after: after.version,
    needed: bump,
    declared: declaredBump(before.version, after.version),
    becauseZh: cause('zh'),
    becauseEn: cause('en'),
  };
  return located([diagnostic('version-too-low', params, { path: '/version' })], now.source);
}

/** Indicators that a lineage does not account for are an error between editions. */
const asErrors = (
  diagnostics: readonly Diagnostic[],
  isOtherEdition: boolean,
): readonly Diagnostic[] =>
  diagnostics.map((own) =>
    own.code === 'lineage-unaccounted' && isOtherEdition ? { ...own, severity: 'error' } : own,
  );

/** What comparing a system with what it was found. */
export interface Compared {
  readonly diagnostics: readonly Diagnostic[];
  readonly section?: Section;
  readonly required?: Bump;
}

/** Compares a system with what it was: what changed, whether its version says so, and what it does. */
export function compare(
  subject: CheckSubject,
  since: Since,
  { system, lineage }: Earlier,
  now: SystemFile,
): Compared {
  const { language } = subject;
  const [before, after] = [build(system), build(now)];
  // What is wrong with the document as it stands is said by an earlier step.
  if (before.value === undefined || after.value === undefined) return { diagnostics: [] };
  const compared = compareEditions(before.value, after.value, lineage);
  const isOther = system.document.edition !== now.document.edition;
  const diagnostics = asErrors(compared.diagnostics, isOther);
  if (compared.value === undefined) return { diagnostics };
  const { revision, comparability } = compared.value;
  const moved = impactOn(subject, since, [system, now], lineage?.document);
  const all = [...diagnostics, ...versionFaults(revision, now), ...moved.diagnostics];
  const report = revisionReport(revision, comparability, { language, impact: moved.impact });
  const isPassed = !all.some(({ severity }) => severity === 'error');
  return {
    diagnostics: all,
    required: requiredBump(revision).bump,
    section: { title: report.title, isPassed, report },
  };
}
