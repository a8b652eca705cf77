import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script without types
import { ajvOptions } from '../generate/ajv-options.mjs';
import { validators } from './generated/validate/index.ts';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const stems = [
  'common',
  'indicator-system',
  'weight-set',
  'scenario',
  'judgements',
  'case',
  'lineage',
  'dataset',
  'result',
  'config',
  'diagnostic',
] as const;
type Stem = (typeof stems)[number];

const read = (stem: Stem): AnySchemaObject & JsonObject =>
  JSON.parse(readFileSync(new URL(`../${stem}.schema.json`, import.meta.url), 'utf8'));
const schemas = Object.fromEntries(stems.map((stem) => [stem, read(stem)])) as Record<
  Stem,
  ReturnType<typeof read>
>;
const isObject = (x: Json | undefined): x is JsonObject =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** Every schema within a schema, by JSON Pointer; examples and enums hold documents, not schemas. */
function within(node: Json | undefined, path: string): readonly (readonly [string, JsonObject])[] {
  if (Array.isArray(node)) return node.flatMap((item: Json, i) => within(item, `${path}/${i}`));
  if (!isObject(node)) return [];
  const maps = ['properties', '$defs'];
  const children = Object.entries(node).flatMap(([key, value]) => {
    if (['examples', 'enum', 'const', 'required', 'default', 'discriminator'].includes(key))
      return [];
    if (!maps.includes(key) || !isObject(value)) return within(value, `${path}/${key}`);
    return Object.entries(value).flatMap(([name, inner]) =>
      within(inner, `${path}/${key}/${name}`),
    );
  });
  return [[path, node], ...children];
}

/** The schema that a `$ref` in the file `stem` points to. */
function target(ref: string, stem: Stem): Json | undefined {
  const [file = '', pointer = ''] = ref.split('#');
  const home = file === '' ? stem : (file.replace('.schema.json', '') as Stem);
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), schemas[home]);
}

const isDescribed = (schema: Json | undefined, stem: Stem): boolean => {
  if (!isObject(schema)) return false;
  if (typeof schema.description === 'string' && schema.description.length > 2) return true;
  return typeof schema.$ref === 'string' && isDescribed(target(schema.$ref, stem), stem);
};

const ajv = new Ajv2020({ ...ajvOptions, schemas: Object.values(schemas) });

it('the addresses are facts that other people write down', () => {
  expect(stems.map((stem) => schemas[stem].$id)).toEqual([
    'https://unpkg.com/@zhibiao/schemas/common.schema.json',
    'https://unpkg.com/@zhibiao/schemas/indicator-system.schema.json',
    'https://unpkg.com/@zhibiao/schemas/weight-set.schema.json',
    'https://unpkg.com/@zhibiao/schemas/scenario.schema.json',
    'https://unpkg.com/@zhibiao/schemas/judgements.schema.json',
    'https://unpkg.com/@zhibiao/schemas/case.schema.json',
    'https://unpkg.com/@zhibiao/schemas/lineage.schema.json',
    'https://unpkg.com/@zhibiao/schemas/dataset.schema.json',
    'https://unpkg.com/@zhibiao/schemas/result.schema.json',
    'https://unpkg.com/@zhibiao/schemas/config.schema.json',
    'https://unpkg.com/@zhibiao/schemas/diagnostic.schema.json',
  ]);
});

it('the names of the documents are, too', () => {
  const named = stems.flatMap((stem) => {
    const { schema } = schemas[stem].properties ?? {};
    return schema === undefined ? [] : [schema.const];
  });
  expect(named).toEqual([
    'zhibiao/indicator-system/1',
    'zhibiao/weight-set/1',
    'zhibiao/scenario/1',
    'zhibiao/judgements/1',
    'zhibiao/case/1',
    'zhibiao/lineage/1',
    'zhibiao/dataset/1',
    'zhibiao/result/1',
    'zhibiao/config/1',
  ]);
});

describe.each(stems)('%s', (stem) => {
  const schema = schemas[stem];
  const all = within(schema, '#');

  it('is JSON Schema draft 2020-12, with a version of its own', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$comment).toMatch(/^SchemaVer \d+-\d+-\d+$/);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile({ $ref: schema.$id ?? '' })).not.toThrow();
  });

  it('describes every key', () => {
    const silent = all.flatMap(([path, { properties }]) =>
      Object.entries(isObject(properties) ? properties : {}).flatMap(([key, value]) =>
        isDescribed(value, stem) ? [] : [`${path}/properties/${key}`],
      ),
    );
    expect(silent).toEqual([]);
  });

  it('closes every object: what is not declared is an error', () => {
    const open = all.flatMap(([path, node]) => {
      const isChoice = Array.isArray(node.oneOf);
      return node.type === 'object' && node.additionalProperties === undefined && !isChoice
        ? [path]
        : [];
    });
    expect(open).toEqual([]);
  });

  it('refers to what is there', () => {
    const broken = all.flatMap(([path, { $ref }]) =>
      typeof $ref === 'string' && !isObject(target($ref, stem)) ? [`${path}: ${$ref}`] : [],
    );
    expect(broken).toEqual([]);
  });

  it('names every type once', () => {
    const titles = all.flatMap(([, { title }]) => (typeof title === 'string' ? [title] : []));
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the validators', () => {
  const kinds = stems.filter((stem): stem is keyof typeof validators & Stem => stem !== 'common');

  it('are one for every document', () => {
    expect(Object.keys(validators).sort()).toEqual([...kinds].sort());
  });

  describe.each(kinds)('%s', (kind) => {
    const examples: readonly JsonObject[] = schemas[kind].examples;

    it('accept the examples', () => {
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(validators[kind](example)).toEqual([]);
    });

    it('refuse an example with a key that is not declared, or without one that is required', () => {
      const [example] = examples;
      expect(validators[kind]({ ...example, colour: 'red' })).toMatchObject([
        { keyword: 'additionalProperties', path: '', key: 'colour' },
      ]);
      const [first = ''] = schemas[kind].required as readonly string[];
      const without = Object.fromEntries(
        Object.entries(example ?? {}).filter(([k]) => k !== first),
      );
      expect(validators[kind](without)).toMatchObject([
        { keyword: 'required', path: '', key: first },
      ]);
    });
  });
});

it('the numbers in documents keep their digits: a string may hold what a number cannot', () => {
  const decimal = ajv.compile({ $ref: `${schemas.common.$id}#/$defs/decimal` });
  for (const good of [0, 0.1, '0.10', '-12.5', '123456789012345678901234567890']) {
    expect(decimal(good)).toBe(true);
  }
  for (const bad of ['', '.5', '5.', '05', '1e3', '1/3', '+1', ' 1', null, true]) {
    expect(decimal(bad)).toBe(false);
  }
  const weight = ajv.compile({ $ref: `${schemas.common.$id}#/$defs/weight` });
  for (const good of [0, 1.5, '1/3', '0.5']) expect(weight(good)).toBe(true);
  for (const bad of [-1, '-1', '1/0', '1/-3', 'a']) expect(weight(bad)).toBe(false);
});
