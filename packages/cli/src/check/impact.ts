import type { Dataset } from '@zhibiao/core';
import type { Impact } from '@zhibiao/core/revision';
import type { Diagnostic, Lineage } from '@zhibiao/schemas';
import { ofConfig } from '../read/config.ts';
import { type DataOptions, readDataset } from '../read/dataset.ts';
import { withGit } from '../read/git.ts';
import { revised } from '../read/revised.ts';
import { build } from '../read/system.ts';
import { diagnostic } from './diagnostics.ts';
import { atCommit, type SystemFile, unreadable, wasThere } from './past.ts';
import type { CheckSubject, Since } from './step.ts';

/** A dataset, and what there is to say of it beside. */
interface Data {
  readonly data: Dataset;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The data as they stood at the commit if they changed with the rules; else those that stand now. They
 * stand in too for data that did not exist then or cannot be read, which a diagnostic says.
 */
function dataBefore(
  { io }: CheckSubject,
  since: Since,
  now: Dataset,
  file: string,
  options: DataOptions,
): Data {
  if (!since.changed.includes(file) || !wasThere(io, since, file)) {
    return { data: now, diagnostics: [] };
  }
  const { value, diagnostics } = readDataset(withGit(io), atCommit(since, file), options);
  return value === undefined
    ? { data: now, diagnostics: [unreadable(since, file, diagnostics)] }
    : { data: value, diagnostics: [] };
}

/** The impact on the example dataset that the configuration names. */
export function impactOn(
  subject: CheckSubject,
  since: Since,
  systems: readonly [SystemFile, SystemFile],
  lineage: Lineage | undefined,
): { readonly impact: Impact | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { config, io } = subject;
  const { id: system } = systems[1].document;
  const named = config.document?.check?.datasets?.find((dataset) => dataset.system === system);
  const [before, after] = [build(systems[0]).value, build(systems[1]).value];
  if (named === undefined || !before || !after) return { impact: undefined, diagnostics: [] };
  const file = ofConfig(config, named.data);
  const data = readDataset(io, file, { status: named.status });
  if (data.value === undefined) return { impact: undefined, diagnostics: data.diagnostics };
  const was = dataBefore(subject, since, data.value, file, { status: named.status });
  const later = was.data === data.value ? undefined : data.value;
  const { value, diagnostics } = revised({
    before,
    after,
    dataset: was.data,
    datasetAfter: later,
    lineage,
  });
  const beside = [...data.diagnostics, ...was.diagnostics];
  if (value !== undefined) {
    // What the editions do not have in common is reported with them; the rest is about the data.
    const own = diagnostics.filter(({ code }) => code !== 'lineage-unaccounted');
    const placed = own.map((d): Diagnostic => (d.file === undefined ? { ...d, file } : d));
    return { impact: value, diagnostics: [...beside, ...placed] };
  }
  const [why] = diagnostics.filter(({ severity }) => severity === 'error');
  const reasons = { reasonZh: why?.message.zh ?? '', reasonEn: why?.message.en ?? '' };
  const params = { system, ...reasons };
  return {
    impact: undefined,
    diagnostics: [...beside, diagnostic('impact-not-computed', params, { file })],
  };
}
