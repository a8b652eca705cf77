import { impact } from '@zhibiao/core/revision';
import type { Diagnostic, Lineage } from '@zhibiao/schemas';
import type { DiffView } from '../format/diff/format.ts';
import { ofConfig } from '../read/config.ts';
import { readDataset } from '../read/dataset.ts';
import { build } from '../read/system.ts';
import type { SystemFile } from './earlier.ts';
import type { CheckSubject } from './step.ts';

/**
 * The impact on the example dataset that the configuration names. Data that cannot be read are an
 * error; data that one of the editions cannot score are told and no more.
 */
export function impactOn(
  subject: CheckSubject,
  systems: readonly [SystemFile, SystemFile],
  lineage: Lineage | undefined,
): Pick<DiffView, 'impact'> & {
  readonly diagnostics: readonly Diagnostic[];
  readonly untold: readonly Diagnostic[];
} {
  const { config, io } = subject;
  const named = config.document?.check?.datasets?.find(
    ({ system }) => system === systems[1].document.id,
  );
  const none = { impact: undefined, diagnostics: [], untold: [] };
  const [before, after] = [build(systems[0]).value, build(systems[1]).value];
  if (named === undefined || !before || !after) return none;
  const data = readDataset(io, ofConfig(config, named.data), { status: named.status });
  if (data.value === undefined) return { ...none, diagnostics: data.diagnostics };
  const found = impact(before, after, data.value, undefined, lineage);
  const faults = found.diagnostics.filter(({ code }) => code !== 'lineage-unaccounted');
  return { ...none, impact: found.value, untold: found.value === undefined ? faults : [] };
}
