import type { Diagnostic } from '@zhibiao/schemas';
import type { LineCounter, YAMLError } from 'yaml';
import { fault, type Place } from '../diagnostic/fault.ts';
import { rangeAt } from './position.ts';

/** A fault of YAML's own, with the reason in one sentence and the code that the parser gives it. */
export function syntaxFault(error: YAMLError, lines: LineCounter, place: Place): Diagnostic {
  const [start, end] = error.pos;
  const reason = error.message.split(/ at line |\n/)[0] ?? error.code;
  const range = rangeAt(lines, start, end);
  return fault('yaml-syntax', { reason, yaml: error.code }, { ...place, range });
}
