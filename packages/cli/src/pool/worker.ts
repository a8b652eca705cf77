import { parentPort, workerData } from 'node:worker_threads';
import { tallyDraws } from '@zhibiao/core/whatif';
import type { Report, Task } from './messages.ts';

// A worker does one task: it counts its part of the draws on a copy of the result.
const { result, options, part, stop }: Task = workerData;
const tell = (report: Report): void => parentPort?.postMessage(report);
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
