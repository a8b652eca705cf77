import { buildSystem, type Panel, type Result, type System, scorePanel } from '@zhibiao/core';
import type { IndicatorSystem, WeightSet } from '@zhibiao/schemas';

/** What a result was made of, as plain data that can be sent to a worker and made again there. */
export interface Job {
  readonly document: IndicatorSystem;
  readonly weightSet: WeightSet | undefined;
  readonly panel: Panel;
  /** The period whose result it is; undefined if the data have no periods. */
  readonly period: string | undefined;
}

/** The job that a system and its data are. */
export const jobOf = (
  { document, weightSet }: System,
  panel: Panel,
  period: string | undefined,
): Job => ({ document, weightSet, panel, period });

/** The result of a job; undefined if it cannot be scored. */
export function resultOfJob({ document, weightSet, panel, period }: Job): Result | undefined {
  const system = buildSystem(document, { weightSet }).value;
  const periods = system && scorePanel(system, panel).value;
  return periods?.find((own) => own.period === period)?.result;
}
