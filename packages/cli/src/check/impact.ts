import type { Dataset } from '@zhibiao/core';
import { impact } from '@zhibiao/core/revision';
import type { Diagnostic, Lineage } from '@zhibiao/schemas';
import { fault } from '../diagnostic/fault.ts';
import type { DiffView } from '../format/diff/format.ts';
import { ofConfig } from '../read/config.ts';
import { type DataOptions, readDataset } from '../read/dataset.ts';
import { withGit } from '../read/git.ts';
import { build } from '../read/system.ts';
import type { SystemFile } from './earlier.ts';
import type { CheckSubject, Since } from './step.ts';

/**
 * The data as they stood at the commit, where they changed with the rules; those that stand now where
 * they did not, or were none.
 */
function dataBefore(
  subject: CheckSubject,
  since: Since,
  now: Dataset,
  file: string,
  options: DataOptions,
) {
  if (!since.changed.includes(file)) return now;
  return readDataset(withGit(subject.io), `${since.commit}:./${file}`, options).value ?? now;
}

/** The impact on the example dataset that the configuration names. */
export function impactOn(
  subject: CheckSubject,
  since: Since,
  systems: readonly [SystemFile, SystemFile],
  lineage: Lineage | undefined,
): Pick<DiffView, 'impact'> & { readonly diagnostics: readonly Diagnostic[] } {
  const { config, io } = subject;
  const { id: system } = systems[1].document;
  const named = config.document?.check?.datasets?.find((dataset) => dataset.system === system);
  const [before, after] = [build(systems[0]).value, build(systems[1]).value];
  if (named === undefined || !before || !after) return { impact: undefined, diagnostics: [] };
  const file = ofConfig(config, named.data);
  const data = readDataset(io, file, { status: named.status });
  if (data.value === undefined) return { impact: undefined, diagnostics: data.diagnostics };
  const was = dataBefore(subject, since, data.value, file, { status: named.status });
  const later = was === data.value ? undefined : data.value;
  const { value, diagnostics } = impact(before, after, was, later, lineage);
  if (value !== undefined) return { impact: value, diagnostics: [] };
  const [why] = diagnostics.filter(({ severity }) => severity === 'error');
  const reasons = { reasonZh: why?.message.zh ?? '', reasonEn: why?.message.en ?? '' };
  return {
    impact: undefined,
    diagnostics: [fault('impact-not-computed', { system, ...reasons }, { file })],
  };
}
