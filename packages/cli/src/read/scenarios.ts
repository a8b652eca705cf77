import type { Outcome, System } from '@zhibiao/core';
import { located } from '@zhibiao/core/document';
import { buildScenarios, scenariosFor } from '@zhibiao/core/whatif';
import type { Scenario } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { parseFile } from './document.ts';

/** The scenarios of a file, which must be for the system at hand. */
export function readScenarioFile(
  io: Io,
  file: string,
  system: System,
): Outcome<readonly Scenario[]> {
  const read = parseFile(io, file, buildScenarios);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const { document, source } = read.value;
  const { value, diagnostics } = scenariosFor(system, document);
  const all = [...read.diagnostics, ...located(diagnostics, source)];
  return value === undefined ? { value, diagnostics: all } : { value, diagnostics: all };
}
