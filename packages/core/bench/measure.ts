import { cpus } from 'node:os';

/** The median times of some tasks in turn, in milliseconds, after as many runs to warm up. */
export function medians(runs: number, ...tasks: readonly (() => unknown)[]): readonly number[] {
  const times = tasks.map((): number[] => []);
  for (let i = 0; i < 2 * runs; i += 1) {
    for (const [t, task] of tasks.entries()) {
      const start = performance.now();
      task();
      if (i >= runs) times[t]?.push(performance.now() - start);
    }
  }
  return times.map((own) => own.toSorted((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0);
}

/** Milliseconds, in a column. */
export const ms = (x: number): string => `${(x < 10 ? x.toFixed(3) : x.toFixed(0)).padStart(9)} ms`;

/** A ratio, in a column. */
export const ratio = (x: number): string => x.toFixed(2).padStart(7);

/** A line of the report. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What the numbers were measured on, and when. */
export const machine = (): string =>
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, ${new Date().toISOString().slice(0, 10)}`;

/** The most memory that this process has held. */
export const peakMemory = (): string =>
  `${(process.resourceUsage().maxRSS / 2 ** 20).toFixed(2)} GB`;
