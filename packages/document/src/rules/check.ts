import type { Case, Config, Diagnostic, IndicatorSystem, Lineage } from '@zhibiao/schemas';
import { diagnostic, type Location } from '../diagnostic/diagnostic.ts';
import { checkConfig } from '../lint/config.ts';
import type { DocumentKind, DocumentOf } from '../read/kinds.ts';
import { checkCaseUnits } from './case-units.ts';
import { rules } from './index.ts';
import { checkLineage } from './lineage.ts';
import { type Report, subjectOf } from './rule.ts';

/** Phase 5: what a schema cannot say. What needs a system beside the document is the engine's. */
export function checkRules(
  kind: DocumentKind,
  document: DocumentOf[DocumentKind],
  place: (path: string, part?: 'key') => Location,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, params, path, part) => {
    diagnostics.push(diagnostic(code, params, place(path, part)));
  };
  if (kind === 'case') checkCaseUnits(document as Case, report);
  if (kind === 'config') checkConfig(document as Config, report);
  if (kind === 'lineage') checkLineage(document as Lineage, report);
  if (kind === 'indicator-system') {
    const subject = subjectOf(document as IndicatorSystem);
    for (const rule of rules) rule.check(subject, report);
  }
  return diagnostics;
}
