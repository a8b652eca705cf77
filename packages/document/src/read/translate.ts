import type { Diagnostic, ShapeError } from '@zhibiao/schemas';
import { diagnostic, type Location } from '../diagnostic/diagnostic.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { pointer } from './position.ts';
import { patternName, shapeName, valueName } from './words.ts';

/** Where a diagnostic goes: to the value at a path, or to its key. */
type Place = (path: string, part?: 'key') => Location;

type Translate = (error: ShapeError, place: Place) => Diagnostic;

const sizeOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : Object.keys(value ?? {}).length;

/** The limit that a keyword sets, which is a number. */
const limitOf = ({ keyword, shape }: ShapeError): string =>
  `${keyword.startsWith('min') ? '≥' : '≤'} ${shape[keyword]}`;

const size: Translate = (error, place) =>
  diagnostic(
    'wrong-length',
    { found: sizeOf(error.value), limit: limitOf(error) },
    place(error.path),
  );

const bound: Translate = (error, place) => {
  const params = { found: String(error.value), limit: limitOf(error) };
  return diagnostic('out-of-range', params, place(error.path));
};

function choice(expected: readonly string[], value: unknown, location: Location): Diagnostic {
  const found = valueName(value);
  const params = { found, expected, near: suggestions(found, expected) };
  return diagnostic('not-allowed-value', params, location);
}

const shape: Translate = ({ value, shape, path }, place) => {
  const params = { found: valueName(value), expected: shapeName(shape) };
  const isScalar = typeof value === 'string' || typeof value === 'number';
  return diagnostic(isScalar ? 'bad-pattern' : 'wrong-type', params, place(path));
};

/** Our diagnostic for each keyword of the schemas that can fail. */
export const translations: Readonly<Partial<Record<ShapeError['keyword'], Translate>>> = {
  additionalProperties: ({ key = '', path, shape: { properties = {} } }, place) => {
    const params = { key, near: suggestions(key, Object.keys(properties)) };
    return diagnostic('unknown-key', params, place(pointer(path, key), 'key'));
  },
  required: ({ key = '', path }, place) => diagnostic('missing-key', { key }, place(path)),
  type: ({ value, path, shape: { type } }, place) => {
    const expected = [type].flat()[0] ?? '';
    return diagnostic('wrong-type', { found: valueName(value), expected }, place(path));
  },
  enum: ({ value, path, shape }, place) =>
    choice((shape.enum ?? []).map(String), value, place(path)),
  const: ({ value, path, shape }, place) => choice([String(shape.const)], value, place(path)),
  discriminator: ({ value, path, key = '', shape: { discriminator } }, place) =>
    choice(
      Object.keys(discriminator?.mapping ?? {}),
      (value as Readonly<Record<string, unknown>>)[key],
      place(pointer(path, key)),
    ),
  pattern: ({ value, path, key, shape: { title, pattern } }, place) => {
    const params = { found: valueName(value), expected: patternName(title, pattern) };
    const location = key === undefined ? place(path) : place(pointer(path, key), 'key');
    return diagnostic('bad-pattern', params, location);
  },
  anyOf: shape,
  minimum: bound,
  maximum: bound,
  minItems: size,
  maxItems: size,
  minLength: size,
  maxLength: size,
  minProperties: size,
};
