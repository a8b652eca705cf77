import type { Diagnostic } from '@zhibiao/schemas';
import type { Language } from '../messages/index.ts';
import { bodyLines } from '../render/text.ts';
import type { Report } from '../report.ts';

/** What is said beside the diagnostics: a step of a check, a case that was run. */
export interface Section {
  readonly title: string;
  /** Whether it holds; undefined if there is nothing to hold. */
  readonly isPassed?: boolean;
  /** What it found, shown under the title of the section. */
  readonly report?: Report;
  /** What there is to say if that is less than a report. */
  readonly lines?: readonly string[];
}

/** What was found in some files, in one language. */
export interface Findings {
  readonly language: Language;
  readonly diagnostics: readonly Diagnostic[];
  /** Diagnostics that a section shows in a better way, so that people are not told twice. */
  readonly shown?: readonly Diagnostic[];
  /** The files that were read. */
  readonly files: readonly string[];
  readonly sections?: readonly Section[];
}

/**
 * What a section says as lines of text.
 *
 * @example
 * sectionLines({ title: 'cases', isPassed: true, lines: ['3 cases, all as expected'] })
 * // ['3 cases, all as expected']
 */
export function sectionLines({ report, lines = [] }: Section): readonly string[] {
  if (report === undefined) return lines;
  const [first, ...others] = bodyLines(report);
  return first === undefined || first === '' ? others : [first, ...others];
}

/** The diagnostics that no section shows. */
export function unshown({ diagnostics, shown }: Findings): readonly Diagnostic[] {
  const hidden = new Set(shown);
  return diagnostics.filter((diagnostic) => !hidden.has(diagnostic));
}

/** How many diagnostics there are of a severity. */
export const countOf = (
  { diagnostics }: Pick<Findings, 'diagnostics'>,
  severity: Diagnostic['severity'],
): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
