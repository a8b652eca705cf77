import type { Diagnostic } from '@zhibiao/schemas';
import { validators } from '@zhibiao/schemas/validate';
import type { Location } from '../diagnostic/diagnostic.ts';
import type { DocumentKind } from './kinds.ts';
import { translations } from './translate.ts';

/** Phase 4: data held against the JSON Schema of its kind. */
export function checkShape(
  kind: DocumentKind,
  data: unknown,
  place: (path: string, part?: 'key') => Location,
): readonly Diagnostic[] {
  return validators[kind](data).flatMap((error) => {
    const translate = translations[error.keyword];
    return translate === undefined ? [] : [translate(error, place)];
  });
}
