import {
  comparability,
  declaredBump,
  diff,
  impact,
  isEnough,
  type RequiredBump,
  requiredBump,
} from '@zhibiao/core/revision';
import { readSystem } from '@zhibiao/document';
import type { Diagnostic, IndicatorSystem, Lineage } from '@zhibiao/schemas';
import { fault } from '../diagnostic/fault.ts';
import type { DiffView } from '../format/diff/format.ts';
import { diffFormats } from '../format/diff/index.ts';
import { changeLine, titleLine } from '../format/diff/lines.ts';
import { diffWords } from '../format/diff/words.ts';
import type { Section } from '../format/validate/format.ts';
import { packagedSystems, type Sourced } from '../read/catalog.ts';
import { ofConfig } from '../read/config.ts';
import { readDataset } from '../read/dataset.ts';
import { readSourced } from '../read/document.ts';
import { withGit } from '../read/git.ts';
import { lineagesBeside } from '../read/lineage.ts';
import { placeIn } from '../read/place.ts';
import { build } from '../read/system.ts';
import { systemsNear } from '../read/systems-near.ts';
import { plain } from '../text/paint.ts';
import { wordsIn } from '../text/words.ts';
import { checkLog } from './log.ts';
import type { CheckStep, CheckSubject, Since, StepOutcome } from './step.ts';

type SystemFile = Sourced<IndicatorSystem>;

/** A system as it stood, with why it is held against the one that stands now. */
interface Earlier {
  readonly system: SystemFile;
  readonly lineage: Sourced<Lineage> | undefined;
}

/** A system as it stood at the commit; none where it was none, or could not be read. */
function systemAt({ io }: CheckSubject, { commit }: Since, file: string): SystemFile | undefined {
  return readSourced(withGit(io), `${commit}:./${file}`, readSystem).value;
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

/**
 * What a system is held against: the file as it stood; else a file that is gone and held the same
 * system; else the edition from which a lineage beside it leads here.
 */
async function earlierOf(
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
  return told === undefined ? undefined : heldAgainst(told);
}

/** The impact on the example dataset that the configuration names; faults of the data are notes here. */
function impactOn(
  subject: CheckSubject,
  systems: readonly [SystemFile, SystemFile],
  lineage: Lineage | undefined,
): Pick<DiffView, 'impact'> & { readonly faults: readonly Diagnostic[] } {
  const { config, io } = subject;
  const named = config.document?.check?.datasets?.find(
    ({ system }) => system === systems[1].document.id,
  );
  const [before, after] = [build(systems[0]).value, build(systems[1]).value];
  if (named === undefined || !before || !after) return { impact: undefined, faults: [] };
  const data = readDataset(io, ofConfig(config, named.data), { status: named.status });
  if (data.value === undefined) return { impact: undefined, faults: data.diagnostics };
  const found = impact(before, after, data.value, undefined, lineage);
  const faults = found.diagnostics.filter(({ code }) => code !== 'lineage-unaccounted');
  return { impact: found.value, faults: found.value === undefined ? faults : [] };
}

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
  return placeIn([fault('version-too-low', params, { path: '/version' })], now.source);
}

/** Indicators that an edition lost or gained without a word: between editions that is an error. */
const asVerdict = (diagnostics: readonly Diagnostic[], isOtherEdition: boolean) =>
  diagnostics.map(
    (d): Diagnostic =>
      d.code === 'lineage-unaccounted' && isOtherEdition ? { ...d, severity: 'error' } : d,
  );

interface Compared {
  readonly diagnostics: readonly Diagnostic[];
  readonly section: Section | undefined;
  readonly required: RequiredBump | undefined;
}

function compare(subject: CheckSubject, { system, lineage }: Earlier, now: SystemFile): Compared {
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
    d.code === 'lineage-unaccounted' ? [d] : placeIn([d], lineage?.source),
  );
  if (!found.value || !compared.value)
    return { diagnostics, section: undefined, required: undefined };
  const required = requiredBump(found.value);
  const moved = impactOn(subject, [system, now], told);
  const view: DiffView = {
    ...{ revision: found.value, required, isEnough: isEnough(found.value) },
    ...{ comparability: compared.value, impact: moved.impact, language, paint: plain },
  };
  const lines = (diffFormats.text?.print(view) ?? '').trimEnd().split('\n').slice(1);
  const faults = moved.faults.map((d) => d.message[language]);
  const markdown = (diffFormats.md?.print(view) ?? '')
    .replace(/^# .*\n+/, '')
    .replace(/^## /gm, '#### ');
  const all = [...diagnostics, ...versionFault(view, now, required)];
  return {
    diagnostics: all,
    required,
    section: {
      title: titleLine(found.value),
      isPassed: !all.some(({ severity }) => severity === 'error'),
      lines: [...lines, ...faults],
      markdown: [markdown, ...faults.map((line) => `- ${line}\n`)].join('\n'),
    },
  };
}

/**
 * Holds every system that changed against what it was: the bump that is needed against the declared
 * one, an entry in the log of changes, and what it does to the example dataset.
 */
export const revisionStep: CheckStep = async (subject): Promise<StepOutcome> => {
  const { io, focus, since, language } = subject;
  if (since === undefined) return { diagnostics: [], sections: [] };
  const words = wordsIn(language).check;
  const diagnostics: Diagnostic[] = [];
  const sections: Section[] = [];
  const needs: RequiredBump['bump'][] = since.removed.length > 0 ? ['major'] : [];
  for (const file of focus) {
    const now = readSourced(io, file, readSystem).value;
    if (now === undefined) continue;
    const earlier = await earlierOf(subject, since, now);
    if (earlier === undefined) {
      needs.push('minor');
      sections.push({ title: words.newDocument(file), lines: [] });
      continue;
    }
    const compared = compare(subject, earlier, now);
    diagnostics.push(...compared.diagnostics);
    if (compared.section !== undefined) sections.push(compared.section);
    if (compared.required !== undefined) needs.push(compared.required.bump);
  }
  if (sections.length === 0 && since.removed.length === 0) return { diagnostics, sections };
  const log = checkLog(subject, since, needs);
  return {
    diagnostics: [...diagnostics, ...log.diagnostics],
    sections: [...sections, ...log.sections],
  };
};
