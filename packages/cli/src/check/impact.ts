import { impact } from '@zhibiao/core/revision';
import type { Diagnostic, Lineage } from '@zhibiao/schemas';
import type { DiffView } from '../format/diff/format.ts';
import { ofConfig } from '../read/config.ts';
import { readDataset } from '../read/dataset.ts';
import { build } from '../read/system.ts';
import type { SystemFile } from './earlier.ts';
import type { CheckSubject } from './step.ts';

/** The impact on the example dataset that the configuration names; faults of the data are notes here. */
export function impactOn(
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
