import type { Outcome, Result } from '@zhibiao/core';
import { located } from '@zhibiao/core/document';
import { type Sensitivity, sensitivity, type Uncertainty, uncertainty } from '@zhibiao/core/whatif';
import { wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { progressOn } from '../../text/progress.ts';
import { type Request, textOption } from '../command.ts';
import type { ParsedOptions } from './parse-options.ts';

/** Faults of scenarios placed in the file that these are in. */
function inScenarios(request: Request, { value, diagnostics }: Outcome<Uncertainty>) {
  const file = textOption(request, 'scenario');
  if (file === undefined) return { value, diagnostics } as Outcome<Uncertainty>;
  const place = (own: Diagnostic) =>
    own.path === undefined || own.file !== undefined
      ? [own]
      : located([own], { file, positions: {} });
  return { value, diagnostics: diagnostics.flatMap(place) } as Outcome<Uncertainty>;
}

/** Runs the draws, in workers if `--workers` says so; a terminal shows how far they are. */
export async function runUncertainty(
  request: Request,
  result: Result,
  { simulate: options, workers }: ParsedOptions,
): Promise<Outcome<Uncertainty>> {
  const { io, language } = request;
  const { drawing } = wordsIn(language);
  const progress = progressOn(io, (done) => drawing(done, options.draws));
  const told = { ...options, onProgress: progress.tell };
  try {
    if (workers === 1) return inScenarios(request, uncertainty(result, told));
    return inScenarios(request, await io.simulate(result, { ...told, workers }));
  } finally {
    progress.clear();
  }
}

/** Where the uncertainty comes from. */
export function decomposed(
  { io, language }: Request,
  result: Result,
  { simulate, samples }: ParsedOptions,
): Outcome<Sensitivity> {
  const { drawing } = wordsIn(language);
  const progress = progressOn(io, (done) => drawing(done, samples));
  const { draws: _, pairwise: __, ...assumptions } = simulate;
  const outcome = sensitivity(result, { ...assumptions, samples, onProgress: progress.tell });
  progress.clear();
  return outcome;
}
