import { Worker } from 'node:worker_threads';
import type { Outcome, Result } from '@zhibiao/core';
import {
  addTallies,
  type Tally,
  tallyDraws,
  type Uncertainty,
  type UncertaintyOptions,
  uncertaintyOf,
} from '@zhibiao/core/whatif';
import type { Diagnostic } from '@zhibiao/schemas';
import { diagnostic } from '../commands/diagnostics.ts';
import type { Report, Task } from './messages.ts';

/** The options of random draws in workers. */
export interface PoolOptions extends Omit<UncertaintyOptions, 'signal'> {
  /** How many workers there are, 1 or more; it changes nothing but the time. */
  readonly workers: number;
  readonly signal?: AbortSignal;
}

type Counted = Extract<Report, { readonly diagnostics: unknown }>;

/** One worker's part. */
function count(task: Task, onDone: (done: number) => void): Promise<Counted> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
    worker.on('error', reject);
    worker.on('message', (report: Report) => {
      if ('done' in report) onDone(report.done);
      else resolve(report);
    });
    worker.on('exit', (code) => reject(new Error(`a worker ended with ${code} and told nothing`)));
  });
}

/** Where each worker's part of the draws begins, and at last their end. */
const partsOf = (draws: number, workers: number): readonly number[] =>
  Array.from({ length: workers + 1 }, (_, i) => Math.floor((draws * i) / workers));

/**
 * Random draws shared among workers of Node, each of which has a copy of the result. A draw depends on
 * the seed and its number alone and tallies are whole numbers, so the answer is the same for any number
 * of workers.
 *
 * @returns as `uncertainty`: with a warning and the draws that were made if the signal stopped it
 *
 * @example
 * const options = { draws: 1000, seed: 1, weights: 'simplex', workers: 0 }
 * const { diagnostics } = await uncertaintyInWorkers(result, options)
 * diagnostics.map(({ code }) => code) // ['invalid-option-value']
 */
export async function uncertaintyInWorkers(
  result: Result,
  { workers, signal, onProgress, ...options }: PoolOptions,
): Promise<Outcome<Uncertainty>> {
  // What does not fit is found before anything is sent.
  const asked = tallyDraws(result, options, [0, 0]);
  const isCount = Number.isInteger(workers) && workers >= 1;
  const found = { option: 'workers', found: String(workers), expected: ['1', '2', '…'] };
  const faults = isCount ? [] : [diagnostic('invalid-option-value', found)];
  if (asked.value === undefined || faults.length > 0) {
    return { value: undefined, diagnostics: [...faults, ...asked.diagnostics] };
  }
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const onAbort = (): void => {
    Atomics.store(stop, 0, 1);
  };
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener('abort', onAbort);
  const bounds = partsOf(options.draws, Math.min(workers, options.draws));
  const done = bounds.map(() => 0);
  const counted = await Promise.all(
    bounds.slice(1).map((to, i) =>
      count({ result, options, part: [bounds[i] ?? 0, to], stop }, (own) => {
        done[i] = own;
        onProgress?.(done.reduce((a, b) => a + b, 0));
      }),
    ),
  ).finally(() => signal?.removeEventListener('abort', onAbort));
  const diagnostics: readonly Diagnostic[] = counted[0]?.diagnostics ?? [];
  const [first, ...others] = counted.flatMap(({ tally }): readonly Tally[] =>
    tally ? [tally] : [],
  );
  if (first === undefined) return { value: undefined, diagnostics };
  return uncertaintyOf(result, addTallies([first, ...others]), options);
}
