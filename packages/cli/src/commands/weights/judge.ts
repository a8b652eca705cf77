import type { Outcome } from '@zhibiao/core';
import { located } from '@zhibiao/core/document';
import { buildJudgements, type Derived, fromJudgements } from '@zhibiao/core/weights';
import type { Diagnostic, GroupJudgements } from '@zhibiao/schemas';
import { parseFile } from '../../read/document.ts';
import { systemFor } from '../../read/system-for.ts';
import type { Request } from '../command.ts';
import { diagnostic } from '../diagnostics.ts';
import type { Weighed } from './learn.ts';

/** Methods that go by what people hold. */
export const fromPeople: readonly string[] = ['ahp', 'delphi', 'rank-order', 'budget', 'swing'];

/** Weights of every group that a document of judgements is about. */
export async function judge(
  request: Request,
  method: string,
  file: string,
): Promise<Outcome<Weighed>> {
  const { io } = request;
  const read = parseFile(io, file, buildJudgements);
  if (read.value === undefined) return read;
  const { document, source } = read.value;
  const system = await systemFor(io, read.value);
  const diagnostics: Diagnostic[] = [...read.diagnostics, ...system.diagnostics];
  if (system.value === undefined) return { value: undefined, diagnostics };
  const groups: Record<string, Derived> = {};
  for (const [group, judgements] of Object.entries<GroupJudgements>(document.groups)) {
    const path = `/groups/${group}`;
    if (judgements.method !== method) {
      const params = { group, found: judgements.method, expected: method };
      diagnostics.push(...located([diagnostic('method-differs', params, { path })], source));
      continue;
    }
    const derived = fromJudgements(judgements);
    const placed = derived.diagnostics.map((d) => ({
      ...d,
      path: `${path}${belowOf(method)}${d.path ?? ''}`,
    }));
    diagnostics.push(...located(placed, source));
    if (derived.value !== undefined) groups[group] = derived.value;
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { value: undefined, diagnostics };
  }
  const { id, title } = document;
  return { value: { system: system.value, groups, id, title }, diagnostics };
}

/** The key of a group's judgements under which the faults of a method are counted. */
const belowOf = (method: string): string =>
  ({ ahp: '/matrix', delphi: '/rounds', budget: '/spent' })[method] ?? '';
