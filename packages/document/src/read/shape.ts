import { type Diagnostic, type ValidationError, validators } from '@zhibiao/schemas';
import type { Location } from '../diagnostic/diagnostic.ts';
import type { DocumentKind } from './kinds.ts';
import { translations } from './translate.ts';

/** The value at a JSON Pointer. */
function at(data: unknown, path: string): unknown {
  const keys = path.split('/').slice(1);
  return keys
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

/**
 * Without what only repeats: a choice of shapes reports the failure of each, of which the choice
 * itself is said; unless the value is a map, where only what is wrong inside it helps.
 */
function distinct(errors: readonly ValidationError[], data: unknown): readonly ValidationError[] {
  const choices = new Set(errors.filter((e) => e.keyword === 'anyOf').map((e) => e.instancePath));
  const untyped = new Set(
    errors.filter((e) => e.keyword === 'required').map((e) => e.instancePath),
  );
  const isMap = (path: string) => typeof at(data, path) === 'object' && at(data, path) !== null;
  const inside = new Set(['additionalProperties', 'required', 'minProperties', 'pattern']);
  const detailed = new Set<string>();
  for (const { keyword, instancePath } of errors) {
    if (inside.has(keyword)) detailed.add(instancePath);
    for (let at = instancePath; at !== ''; ) {
      at = at.slice(0, at.lastIndexOf('/'));
      detailed.add(at);
    }
  }
  return errors.filter((error) => {
    if (error.keyword === 'propertyNames') return false;
    if (error.keyword === 'discriminator' && untyped.has(error.instancePath)) return false;
    if (!choices.has(error.instancePath)) return true;
    return isMap(error.instancePath) && detailed.has(error.instancePath)
      ? inside.has(error.keyword)
      : error.keyword === 'anyOf';
  });
}

/** Phase 4: data held against the JSON Schema of its kind. */
export function checkShape(
  kind: DocumentKind,
  data: unknown,
  place: (path: string, part?: 'key') => Location,
): readonly Diagnostic[] {
  const validate = validators[kind];
  if (validate(data)) return [];
  return distinct(validate.errors ?? [], data).flatMap((error) => {
    const translate = translations[error.keyword];
    const value = at(data, error.instancePath);
    return translate === undefined ? [] : [translate({ error, value, place })];
  });
}
