import { type Outcome, type PeriodResult, type Result, scorePanel } from '@zhibiao/core';
import { type DataOptions, readPanel } from '../read/dataset.ts';
import { diagnostic as readDiagnostic } from '../read/diagnostics.ts';
import { readSystem } from '../read/system.ts';
import { listOf } from '../text/list.ts';
import { type Request, textOption } from './command.ts';
import { diagnostic } from './diagnostics.ts';

const statuses = ['observed', 'assumed', 'simulated'] as const;

/** How a request says that its data are to be read. */
export function dataOptionsOf(request: Request): DataOptions {
  const unit = textOption(request, 'unitColumn');
  const status = statuses.find((known) => known === textOption(request, 'status'));
  const missing = textOption(request, 'missing');
  const notApplicable = textOption(request, 'notApplicable');
  return {
    ...(unit === undefined ? {} : { columns: { unit } }),
    ...(status === undefined ? {} : { status }),
    ...(missing === undefined ? {} : { missing: listOf(missing) }),
    ...(notApplicable === undefined ? {} : { notApplicable: listOf(notApplicable) }),
  };
}

/**
 * The results of scoring the data that a request names under its system and weights, a period after
 * the other; one alone where `--period` names it.
 */
export async function scoredPeriods(request: Request): Promise<Outcome<readonly PeriodResult[]>> {
  const { args, io } = request;
  const file = textOption(request, 'data') ?? '';
  const system = await readSystem(io, args[0] ?? '', textOption(request, 'weights'));
  const panel = readPanel(io, file, dataOptionsOf(request));
  const read = [...system.diagnostics, ...panel.diagnostics];
  if (system.value === undefined || panel.value === undefined) {
    return { value: undefined, diagnostics: read };
  }
  const asked = textOption(request, 'period');
  const names = panel.value.periods.map(({ period }) => period ?? '');
  if (asked !== undefined && !names.includes(asked)) {
    const missing = diagnostic('unknown-period', { found: asked, expected: names }, { file });
    return { value: undefined, diagnostics: [...read, missing] };
  }
  const { value, diagnostics } = scorePanel(system.value, panel.value);
  const all = [...read, ...diagnostics];
  if (value === undefined) return { value, diagnostics: all };
  const isAsked = ({ period }: PeriodResult) => asked === undefined || period === asked;
  return { value: value.filter(isAsked), diagnostics: all };
}

/** The one result of a request; a diagnostic if its data have several periods and none is chosen. */
export async function scored(request: Request): Promise<Outcome<Result>> {
  const { value, diagnostics } = await scoredPeriods(request);
  const [first, second] = value ?? [];
  if (value === undefined || first === undefined) return { value: undefined, diagnostics };
  if (second === undefined) return { value: first.result, diagnostics };
  const place = { file: textOption(request, 'data') ?? '' };
  const periods = value.map(({ period }) => period ?? '');
  return {
    value: undefined,
    diagnostics: [...diagnostics, readDiagnostic('choose-period', { periods }, place)],
  };
}
