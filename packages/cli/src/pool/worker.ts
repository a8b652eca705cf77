import { parentPort, workerData } from 'node:worker_threads';
import { tallyDraws } from '@zhibiao/core/whatif';
import { resultOfJob } from './job.ts';
import type { Report, Task } from './messages.ts';

// A worker does one task: it makes the result again and counts its part of the draws.
const { job, options, part, stop }: Task = workerData;
const tell = (report: Report): void => parentPort?.postMessage(report);
const result = resultOfJob(job);
if (result === undefined) throw new Error('a job that the sender scored cannot be scored here');
const { value, diagnostics } = tallyDraws(
  result,
  {
    ...options,
    onProgress: (done) => tell({ done }),
    signal: {
      get aborted() {
        return Atomics.load(stop, 0) === 1;
      },
    },
  },
  part,
);
tell({ tally: value, diagnostics });
