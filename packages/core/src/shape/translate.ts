import type { Diagnostic, ShapeError } from '@zhibiao/schemas';
import type { Location } from '../diagnostic/diagnostic.ts';
import { pointer } from '../diagnostic/pointer.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { diagnostic } from './diagnostics.ts';
import { patternName, shapeName, valueName } from './value-name.ts';

type Translate = (error: ShapeError) => Diagnostic;

const sizeOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : Object.keys(value ?? {}).length;

/** The limit that a keyword sets, which is a number. */
const limitOf = ({ keyword, shape }: ShapeError): string =>
  `${keyword.startsWith('min') ? '≥' : '≤'} ${shape[keyword]}`;

const size: Translate = (error) =>
  diagnostic(
    'wrong-length',
    { found: sizeOf(error.value), limit: limitOf(error) },
    { path: error.path },
  );

const bound: Translate = (error) => {
  const params = { found: String(error.value), limit: limitOf(error) };
  return diagnostic('beyond-limit', params, { path: error.path });
};

function choice(expected: readonly string[], value: unknown, location: Location): Diagnostic {
  const found = valueName(value);
  const params = { found, expected, near: suggestions(found, expected) };
  return diagnostic('not-allowed-value', params, location);
}

const alternatives: Translate = ({ value, shape, path }) => {
  const params = { found: valueName(value), expected: shapeName(shape) };
  const isScalar = typeof value === 'string' || typeof value === 'number';
  return diagnostic(isScalar ? 'bad-pattern' : 'wrong-type', params, { path });
};

/** The first value of a list that stands in it before. */
function repeated({ value, path }: ShapeError): Diagnostic {
  const list = value as readonly unknown[];
  const i = list.findIndex((item, at) => list.indexOf(item) < at);
  return diagnostic('repeated-entry', { found: valueName(list[i]) }, { path: pointer(path, i) });
}

/** Our diagnostic for each keyword of the schemas that can fail. */
const translations: Readonly<Partial<Record<ShapeError['keyword'], Translate>>> = {
  additionalProperties: ({ key = '', path, shape: { properties = {} } }) => {
    const params = { key, near: suggestions(key, Object.keys(properties)) };
    return diagnostic('unknown-key', params, { path: pointer(path, key) });
  },
  required: ({ key = '', path }) => diagnostic('missing-key', { key }, { path }),
  type: ({ value, path, shape: { type } }) => {
    const expected = [type].flat()[0] ?? '';
    return diagnostic('wrong-type', { found: valueName(value), expected }, { path });
  },
  enum: ({ value, path, shape }) => choice((shape.enum ?? []).map(String), value, { path }),
  const: ({ value, path, shape }) => choice([String(shape.const)], value, { path }),
  discriminator: ({ value, path, key = '', shape: { discriminator } }) =>
    choice(
      Object.keys(discriminator?.mapping ?? {}),
      (value as Readonly<Record<string, unknown>>)[key],
      { path: pointer(path, key) },
    ),
  pattern: ({ value, path, key, shape: { title, pattern } }) => {
    const params = { found: valueName(value), expected: patternName(title, pattern) };
    if (key === undefined) return diagnostic('bad-pattern', params, { path });
    return diagnostic('bad-pattern', params, { path: pointer(path, key), part: 'key' });
  },
  anyOf: alternatives,
  minimum: bound,
  maximum: bound,
  minItems: size,
  maxItems: size,
  minLength: size,
  maxLength: size,
  minProperties: size,
  uniqueItems: repeated,
};

/** What a document is told of an error of its shape. */
export function shapeDiagnostic(error: ShapeError): Diagnostic {
  const translate = translations[error.keyword];
  if (translate === undefined) throw new Error(`no words for the keyword ${error.keyword}`);
  return translate(error);
}
