import { type Dataset, type Outcome, type Result, score } from '@zhibiao/core';
import { readDataset } from '../read/dataset.ts';
import { readSystem } from '../read/system.ts';
import { type Request, textOption } from './command.ts';

const statuses = ['observed', 'assumed', 'simulated'] as const;

const statusOf = (request: Request): Dataset['status'] =>
  statuses.find((status) => status === textOption(request, 'status'));

/** The result of scoring the data that a request names under its system and weights. */
export async function scored(request: Request): Promise<Outcome<Result>> {
  const { args, io } = request;
  const system = await readSystem(io, args[0] ?? '', textOption(request, 'weights'));
  const dataset = readDataset(io, textOption(request, 'data') ?? '', {
    unitColumn: textOption(request, 'unitColumn'),
    status: statusOf(request),
  });
  const read = [...system.diagnostics, ...dataset.diagnostics];
  if (system.value === undefined || dataset.value === undefined) {
    return { value: undefined, diagnostics: read };
  }
  const { value, diagnostics } = score(system.value, dataset.value);
  const all = [...read, ...diagnostics];
  return value === undefined ? { value: undefined, diagnostics: all } : { value, diagnostics: all };
}
