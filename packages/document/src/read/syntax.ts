import type { Location } from '@zhibiao/core/diagnostic';
import type { Diagnostic } from '@zhibiao/schemas';
import type { LineCounter, YAMLError } from 'yaml';
import { diagnostic } from './diagnostics.ts';
import { rangeAt } from './position.ts';

/** A fault of YAML's own, with the reason in one sentence and the code that the parser gives it. */
function syntaxFault(
  error: YAMLError,
  lines: LineCounter,
  place: Location,
  more: number,
): Diagnostic {
  const [start, end] = error.pos;
  const { message: reason } = error;
  const range = rangeAt(lines, start, end);
  return diagnostic('yaml-syntax', { reason, yaml: error.code, more }, { ...place, range });
}

/** So many faults are told one by one; more of them are a text that was never meant to be YAML. */
const handful = 5;

/** The faults of YAML in a text: each; or of more than a handful the first, with how many follow. */
export function syntaxFaults(
  errors: readonly YAMLError[],
  lines: LineCounter,
  place: Location,
): readonly Diagnostic[] {
  const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const told = errors.length > handful ? inOrder.slice(0, 1) : inOrder;
  return told.map((error) => syntaxFault(error, lines, place, errors.length - told.length));
}
