import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import common from '../../../../schemas/common.schema.json' with { type: 'json' };
import schema from '../../../../schemas/dataset.schema.json' with { type: 'json' };
import { datasetShape } from './shape.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const files: Readonly<Record<string, Json>> = { '': schema, 'common.schema.json': common };
/** What is for readers, or names a thing: it decides on no document. */
const words = ['$schema', '$id', '$comment', '$defs', 'title', 'description', 'examples'];
const isObject = (x: Json | undefined): x is { readonly [key: string]: Json } =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

function target(ref: string, from: string): [schema: Json, file: string] {
  const [file = '', pointer = ''] = ref.split('#');
  const home = file === '' ? from : file;
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), files[home]);
  if (found === undefined) throw new Error(`no target: ${ref}`);
  return [found, home];
}

/** A list of types as the alternatives that it stands for, and one value as a list of one. */
function tidy(node: { readonly [key: string]: Json }): Json {
  const { const: only, propertyNames, required, pattern, anyOf, ...rest } = node;
  const names = isObject(propertyNames) && propertyNames.pattern;
  const types = Array.isArray(anyOf) && anyOf.flatMap((a: Json) => plainType(a));
  const isTypes = Array.isArray(types) && types.length === (anyOf as Json[]).length;
  return {
    ...rest,
    ...(only === undefined ? {} : { enum: [only] }),
    ...(names ? { propertyNames: names } : {}),
    ...(Array.isArray(required) ? { required: [...required].sort() } : {}),
    // In a regular expression an escaped slash is a slash.
    ...(typeof pattern === 'string' ? { pattern: pattern.replaceAll('\\/', '/') } : {}),
    ...(anyOf === undefined ? {} : isTypes ? { type: types } : { anyOf }),
  };
}

/** The type that a schema names, where it says nothing else. */
const plainType = (node: Json): readonly Json[] =>
  isObject(node) && Object.keys(node).join() === 'type' && node.type !== undefined
    ? [node.type]
    : [];

/** A schema without references and without words. `properties` has keys of documents, not of schemas. */
function normalized(node: Json, file: string, isMap: boolean = false): Json {
  if (Array.isArray(node)) return node.map((item: Json) => normalized(item, file));
  if (!isObject(node)) return node;
  if (typeof node.$ref === 'string') return normalized(...target(node.$ref, file));
  const entries = Object.entries(node)
    .filter(([key]) => isMap || !words.includes(key))
    .map(([key, value]): [string, Json] => [
      key,
      normalized(value, file, !isMap && key === 'properties'),
    ]);
  const plain = Object.fromEntries(entries);
  return isMap ? plain : tidy(plain);
}

/** An enum's or const's type is in its values. */
function untyped(node: Json): Json {
  if (Array.isArray(node)) return node.map(untyped);
  if (!isObject(node)) return node;
  const { type, minProperties: _, ...rest } = node;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, value]): [string, Json] => [key, untyped(value)]),
  );
  const isEnum = Array.isArray(node.enum);
  return isEnum || type === undefined ? inner : { ...inner, type: untyped(type) };
}

describe('the shape in zod and the JSON Schema of dataset documents', () => {
  it('are the same but for the least number of translations, which JSON Schema from zod cannot say', () => {
    const { $schema: _, ...shape } = z.toJSONSchema(datasetShape) as { [key: string]: Json };
    expect(untyped(normalized(shape, ''))).toEqual(untyped(normalized(schema, '')));
  });

  it('both refuse a text without any words', () => {
    const document = { schema: 'zhibiao/dataset/1', status: 'observed', rows: [], title: {} };
    expect(datasetShape.safeParse(document).success).toBe(false);
    expect(datasetShape.safeParse({ ...document, title: { zh: '表' } }).success).toBe(true);
    expect(datasetShape.safeParse({ ...document, title: { 'not a tag': '表' } }).success).toBe(
      false,
    );
  });
});
