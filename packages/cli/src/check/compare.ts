import {
  comparability,
  declaredBump,
  diff,
  isEnough,
  type RequiredBump,
  requiredBump,
} from '@zhibiao/core/revision';
import type { Diagnostic } from '@zhibiao/schemas';
import { changeLine } from '../format/diff/change-line.ts';
import type { DiffView } from '../format/diff/format.ts';
import { diffFormats } from '../format/diff/index.ts';
import { titleLine } from '../format/diff/lines.ts';
import { diffWords } from '../format/diff/words.ts';
import type { Section } from '../format/validate/format.ts';
import { locationIn } from '../read/place.ts';
import { build } from '../read/system.ts';
import { plain } from '../text/paint.ts';
import { diagnostic } from './diagnostics.ts';
import type { Earlier } from './earlier.ts';
import { impactOn } from './impact.ts';
import type { SystemFile } from './past.ts';
import type { CheckSubject, Since } from './step.ts';

/** Whether the declared version rose far enough; says so at the version where it did not. */
function versionFault(
  view: DiffView,
  now: SystemFile,
  required: RequiredBump,
): readonly Diagnostic[] {
  if (isEnough(view.revision)) return [];
  const { before, after } = view.revision;
  const { because } = required;
  const cause = (language: 'zh' | 'en') =>
    because === undefined
      ? ''
      : `${diffWords[language].kinds[because.kind]} ${changeLine(because, language)}`;
  const params = {
    ...{ system: after.system, before: before.version, after: after.version },
    ...{ needed: required.bump, declared: declaredBump(before.version, after.version) },
    ...{ becauseZh: cause('zh'), becauseEn: cause('en') },
  };
  return locationIn([diagnostic('version-too-low', params, { path: '/version' })], now.source);
}

/** Indicators that an edition lost or gained without a word: between editions that is an error. */
const asVerdict = (diagnostics: readonly Diagnostic[], isOtherEdition: boolean) =>
  diagnostics.map(
    (d): Diagnostic =>
      d.code === 'lineage-unaccounted' && isOtherEdition ? { ...d, severity: 'error' } : d,
  );

export interface Compared {
  readonly diagnostics: readonly Diagnostic[];
  readonly section: Section | undefined;
  readonly required: RequiredBump | undefined;
}

/** A system held against what it was: what changed, whether its version says so, and what it does. */
export function compare(
  subject: CheckSubject,
  since: Since,
  { system, lineage }: Earlier,
  now: SystemFile,
): Compared {
  const { language } = subject;
  const [before, after] = [build(system), build(now)];
  // What is wrong with the document as it stands is said by an earlier step.
  if (!before.value || !after.value) {
    return { diagnostics: [], section: undefined, required: undefined };
  }
  const told = lineage?.document;
  const found = diff(before.value, after.value, told);
  const compared = comparability(before.value, after.value, told);
  const isOther = system.document.edition !== now.document.edition;
  const unplaced = asVerdict(found.diagnostics, isOther);
  const diagnostics = unplaced.flatMap((d) =>
    d.code === 'lineage-unaccounted' ? [d] : locationIn([d], lineage?.source),
  );
  if (!found.value || !compared.value)
    return { diagnostics, section: undefined, required: undefined };
  const required = requiredBump(found.value);
  const moved = impactOn(subject, since, [system, now], told);
  const view: DiffView = {
    ...{ revision: found.value, required, isEnough: isEnough(found.value) },
    ...{ comparability: compared.value, impact: moved.impact, language, paint: plain },
  };
  const lines = (diffFormats.text?.print(view) ?? '').trimEnd().split('\n').slice(1);
  const markdown = (diffFormats.md?.print(view) ?? '')
    .replace(/^# .*\n+/, '')
    .replace(/^## /gm, '#### ');
  const all = [...diagnostics, ...versionFault(view, now, required), ...moved.diagnostics];
  return {
    diagnostics: all,
    required,
    section: {
      title: titleLine(found.value),
      isPassed: !all.some(({ severity }) => severity === 'error'),
      lines,
      markdown,
    },
  };
}
