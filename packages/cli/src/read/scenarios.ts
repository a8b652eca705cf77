import type { Outcome, System } from '@zhibiao/core';
import { scenariosFor } from '@zhibiao/core/whatif';
import { readScenarios } from '@zhibiao/document';
import type { Scenario } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { readSourced } from './document.ts';
import { locationIn } from './place.ts';

/** The scenarios of a file, which must be for the system at hand. */
export function readScenarioFile(
  io: Io,
  file: string,
  system: System,
): Outcome<readonly Scenario[]> {
  const read = readSourced(io, file, readScenarios);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const { document, source } = read.value;
  const { value, diagnostics } = scenariosFor(system, document);
  const all = [...read.diagnostics, ...locationIn(diagnostics, source)];
  return value === undefined ? { value, diagnostics: all } : { value, diagnostics: all };
}
