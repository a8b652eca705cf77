import type { Diagnostic, IndicatorSystem } from '@zhibiao/schemas';
import { fault, type Place } from '../diagnostic/fault.ts';
import type { DocumentKind, DocumentOf } from '../read/kinds.ts';
import { rules } from './index.ts';
import { subjectOf } from './rule.ts';

/** Phase 5: what a schema cannot say. Documents other than systems are checked against theirs. */
export function checkRules(
  kind: DocumentKind,
  document: DocumentOf[DocumentKind],
  place: (path: string, part?: 'key') => Place,
): readonly Diagnostic[] {
  if (kind !== 'indicator-system') return [];
  const diagnostics: Diagnostic[] = [];
  const subject = subjectOf(document as IndicatorSystem);
  for (const rule of rules) {
    rule.check(subject, (code, params, path, part) => {
      diagnostics.push(fault(code, params, place(path, part)));
    });
  }
  return diagnostics;
}
