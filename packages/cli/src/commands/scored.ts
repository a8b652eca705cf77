import { type Outcome, type Result, score } from '@zhibiao/core';
import { type DataOptions, readDataset } from '../read/dataset.ts';
import { readSystem } from '../read/system.ts';
import { type Request, textOption } from './command.ts';

const statuses = ['observed', 'assumed', 'simulated'] as const;

/** The words of a list parted by commas. */
const listOf = (text: string): readonly string[] =>
  text
    .split(/[,，]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** What a request says of its data, beside where they are. */
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

/** The result of scoring the data that a request names under its system and weights. */
export async function scored(request: Request): Promise<Outcome<Result>> {
  const { args, io } = request;
  const system = await readSystem(io, args[0] ?? '', textOption(request, 'weights'));
  const dataset = readDataset(io, textOption(request, 'data') ?? '', dataOptionsOf(request));
  const read = [...system.diagnostics, ...dataset.diagnostics];
  if (system.value === undefined || dataset.value === undefined) {
    return { value: undefined, diagnostics: read };
  }
  const { value, diagnostics } = score(system.value, dataset.value);
  const all = [...read, ...diagnostics];
  return value === undefined ? { value: undefined, diagnostics: all } : { value, diagnostics: all };
}
