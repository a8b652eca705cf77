import type { Diagnostic, ValidationError } from '@zhibiao/schemas';
import { diagnostic, type Location } from '../diagnostic/diagnostic.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { pointer } from './position.ts';
import { patternName, shapeName, valueName } from './words.ts';

/** One failed keyword with the value that it failed on. */
interface Failure {
  readonly error: ValidationError;
  readonly value: unknown;
  /** Where a diagnostic goes: to the value at a path, or to its key. */
  readonly place: (path: string, part?: 'key') => Location;
}

type Translate = (failure: Failure) => Diagnostic;

const keysOf = (schema: unknown): readonly string[] =>
  Object.keys((schema as { properties?: object } | undefined)?.properties ?? {});

const sizeOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : Object.keys(value ?? {}).length;

const size: Translate = ({ error, value, place }) => {
  const limit = `${error.keyword.startsWith('min') ? '≥' : '≤'} ${error.params.limit}`;
  return diagnostic('wrong-length', { found: sizeOf(value), limit }, place(error.instancePath));
};

const bound: Translate = ({ error, value, place }) => {
  const limit = `${error.params.comparison} ${error.params.limit}`;
  return diagnostic('out-of-range', { found: String(value), limit }, place(error.instancePath));
};

function choice(expected: readonly string[], { error, value, place }: Failure): Diagnostic {
  const found = valueName(value);
  const params = { found, expected, near: suggestions(found, expected) };
  return diagnostic('not-allowed-value', params, place(error.instancePath));
}

const shape: Translate = ({ error, value, place }) => {
  const params = { found: valueName(value), expected: shapeName(error.parentSchema) };
  const isScalar = typeof value === 'string' || typeof value === 'number';
  return diagnostic(isScalar ? 'bad-pattern' : 'wrong-type', params, place(error.instancePath));
};

/** The variants of a measure or normalize by what `discriminator` reads: `scoreMeasure` is `score`. */
const variants = (schema: unknown): readonly string[] =>
  ((schema as { oneOf?: readonly { $ref?: string }[] } | undefined)?.oneOf ?? []).map(({ $ref }) =>
    String($ref)
      .replace(/^.*\//, '')
      .replace(/(Measure|Normalize)$/, ''),
  );

/** Our diagnostic for each keyword of the schemas that can fail. */
export const translations: Readonly<Record<string, Translate>> = {
  additionalProperties: ({ error, place }) => {
    const key = String(error.params.additionalProperty);
    const params = { key, near: suggestions(key, keysOf(error.parentSchema)) };
    return diagnostic('unknown-key', params, place(pointer(error.instancePath, key), 'key'));
  },
  required: ({ error, place }) =>
    diagnostic(
      'missing-key',
      { key: String(error.params.missingProperty) },
      place(error.instancePath),
    ),
  type: ({ error, value, place }) => {
    const expected = String([error.params.type].flat()[0]);
    return diagnostic(
      'wrong-type',
      { found: valueName(value), expected },
      place(error.instancePath),
    );
  },
  enum: (failure) => choice((failure.error.params.allowedValues as unknown[]).map(String), failure),
  const: (failure) => choice([String(failure.error.params.allowedValue)], failure),
  discriminator: (failure) => {
    const { error, value } = failure;
    const tag = String(error.params.tag);
    const found = (value as Record<string, unknown> | undefined)?.[tag];
    const at = `${error.instancePath}/${tag}`;
    if (found === undefined) {
      return diagnostic('missing-key', { key: tag }, failure.place(error.instancePath));
    }
    return choice(variants(error.parentSchema), {
      ...failure,
      error: { ...error, instancePath: at },
      value: found,
    });
  },
  pattern: ({ error, value, place }) => {
    const { propertyName, instancePath, parentSchema, params } = error;
    const expected = patternName(parentSchema?.title, params.pattern);
    return propertyName === undefined
      ? diagnostic('bad-pattern', { found: valueName(value), expected }, place(instancePath))
      : diagnostic(
          'bad-pattern',
          { found: propertyName, expected },
          place(pointer(instancePath, propertyName), 'key'),
        );
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
