import type { Outcome, Result } from '@zhibiao/core';
import { type Simulation, simulate } from '@zhibiao/core/whatif';
import type { Diagnostic } from '@zhibiao/schemas';
import { jobOf } from '../../pool/job.ts';
import { readPanel } from '../../read/dataset.ts';
import { placeIn } from '../../read/place.ts';
import { progressOn } from '../../text/progress.ts';
import { wordsIn } from '../../text/words.ts';
import { type Request, textOption } from '../command.ts';
import { dataOptionsOf } from '../scored.ts';
import type { Asked } from './asked.ts';

/** Faults of scenarios placed in the file that these are in. */
function inScenarios(request: Request, { value, diagnostics }: Outcome<Simulation>) {
  const file = textOption(request, 'scenario');
  if (file === undefined) return { value, diagnostics } as Outcome<Simulation>;
  const place = (own: Diagnostic) =>
    own.path === undefined || own.file !== undefined
      ? [own]
      : placeIn([own], { file, positions: {} });
  return { value, diagnostics: diagnostics.flatMap(place) } as Outcome<Simulation>;
}

/** The draws, by workers where these are asked for, how far they are told to who waits at a terminal. */
export async function drawn(
  request: Request,
  result: Result,
  { simulate: options, workers }: Asked,
): Promise<Outcome<Simulation>> {
  const { io, language } = request;
  const { drawing } = wordsIn(language);
  const progress = progressOn(io, (done) => drawing(done, options.draws));
  const told = { ...options, onProgress: progress.tell };
  try {
    if (workers === 1) return inScenarios(request, simulate(result, told));
    const panel = readPanel(io, textOption(request, 'data') ?? '', dataOptionsOf(request)).value;
    const periods = panel?.periods ?? [];
    const period = textOption(request, 'period') ?? periods[0]?.period;
    const job = jobOf(result.system, { periods }, period);
    return inScenarios(request, await io.simulate(job, { ...told, workers }));
  } finally {
    progress.clear();
  }
}
