import { type Dataset, type Outcome, observations, type System, score } from '@zhibiao/core';
import { applyEdits, type Edit, type LintContext, lint, readSystem } from '@zhibiao/document';
import type { Diagnostic } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { checkFile } from './check.ts';
import { type FoundConfig, rulesFor } from './config.ts';
import { readText } from './document.ts';
import { lineageOf } from './lineage.ts';

/** What linting a file needs beside it. */
export interface Linting {
  readonly config: FoundConfig;
  readonly today: string | undefined;
  readonly dataset: Dataset | undefined;
}

/** What linting a file found, with its text once everything mechanical is mended. */
export interface Linted {
  readonly diagnostics: readonly Diagnostic[];
  /** The findings that are left once it is mended. */
  readonly left: readonly Diagnostic[];
  readonly mended: string | undefined;
  readonly edits: number;
}

/** What the units of a dataset were observed to have, leaf by leaf. */
function observedIn(
  system: System,
  dataset: Dataset,
): Outcome<NonNullable<LintContext['observed']>> {
  const { value, diagnostics } = score(system, dataset);
  if (value === undefined) return { value: undefined, diagnostics };
  const observed = value.system.nodes.flatMap(({ id, leaf }) => {
    if (leaf === undefined) return [];
    const values = observations(value, id).value ?? [];
    return [[id, values.flatMap((own) => own ?? [])] as const];
  });
  return { value: Object.fromEntries(observed), diagnostics };
}

/** Diagnostics of reading, as grave as the settings say; errors stay errors. */
function asSet(
  diagnostics: readonly Diagnostic[],
  config: FoundConfig,
  file: string,
): readonly Diagnostic[] {
  const settings = rulesFor(config, file);
  return diagnostics.flatMap((diagnostic) => {
    const severity = settings[diagnostic.code]?.severity;
    if (diagnostic.severity === 'error' || severity === undefined) return [diagnostic];
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}

const mend = (text: string, edits: readonly Edit[], file: string): string | undefined => {
  const mended = applyEdits(text, edits);
  // A text that could no longer be read is never written.
  return readSystem(mended, { file }).value === undefined ? undefined : mended;
};

/** Everything that reading a file finds, and where it is a system what the rules find. */
export async function lintFile(io: Io, file: string, linting: Linting): Promise<Linted> {
  const { config, today, dataset } = linting;
  const read = asSet(await checkFile(io, file, { isRunningCases: false }), config, file);
  const none = { diagnostics: read, left: read, mended: undefined, edits: 0 };
  const text = readText(io, file).value;
  if (text === undefined || !/indicator-system/.test(text)) return none;
  const { value, positions } = readSystem(text, { file });
  if (value === undefined) return none;
  const observed = dataset ? observedIn(value, dataset) : undefined;
  const lineage = await lineageOf(io, file, value.document);
  const findings = lint(value, {
    ...{ file, text, positions, settings: rulesFor(config, file) },
    ...(today === undefined ? {} : { today }),
    ...(observed?.value === undefined ? {} : { observed: observed.value }),
    ...(lineage === undefined ? {} : { lineage }),
  });
  const seen = observed?.diagnostics ?? [];
  const edits = findings.flatMap(({ fix }) => fix);
  const mended = edits.length === 0 ? undefined : mend(text, edits, file);
  const of = (list: typeof findings) => [...read, ...seen, ...list.map((f) => f.diagnostic)];
  return {
    diagnostics: of(findings),
    left: of(findings.filter(({ fix }) => fix.length === 0)),
    mended,
    edits: edits.length,
  };
}
