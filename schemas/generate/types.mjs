import { compile } from 'json-schema-to-typescript';
import { documents } from './documents.mjs';
import { readSchemas } from './read-schemas.mjs';

const banner = '// Generated from the schemas by `pnpm generate`; not edited by hand.\n';

/** The schema that a `$ref` points to, from the file `stem`. */
function target(schemas, stem, ref) {
  const [file, pointer = ''] = ref.split('#');
  const root = schemas[file === '' ? stem : file.replace('.schema.json', '')];
  return pointer
    .split('/')
    .slice(1)
    .reduce((schema, key) => schema[key], root);
}

/** A schema with each `$ref` replaced by the name of the type that it points to. */
function named(schemas, stem, schema) {
  if (Array.isArray(schema)) return schema.map((item) => named(schemas, stem, item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, $defs, $id, $schema, examples, discriminator, enumDescriptions, ...rest } = schema;
  const { minItems, maxItems, ...open } = rest;
  // Only a list of one length is a tuple: no type says that a list which a program makes is not empty.
  const kept = minItems === maxItems ? rest : open;
  const inner = Object.fromEntries(
    Object.entries(kept).map(([key, value]) => [key, named(schemas, stem, value)]),
  );
  return $ref === undefined ? inner : { ...inner, tsType: target(schemas, stem, $ref).title };
}

/** Lists that may not be changed: the documents are data that others hold too. */
const withReadonlyLists = (source) =>
  source
    .replaceAll(/(?<=[:|] )\[(?=\w+, \w+\];)/g, 'readonly [')
    .replaceAll(/(?<=[:|] )(\w+)\[\]\[\]/g, 'readonly (readonly $1[])[]')
    .replaceAll(/(?<=[:|] )(\w+)\[\]/g, 'readonly $1[]');

/**
 * The TypeScript types of every document as one module. Every schema and every `$defs` entry is a
 * type by its title, and a reference is that name, so that a shape stands once however often it is
 * used and whatever is said of it there.
 */
export async function types() {
  const schemas = readSchemas();
  const shared = Object.entries(schemas).flatMap(([stem, schema]) =>
    Object.values(schema.$defs ?? {}).map((def) => [def.title, named(schemas, stem, def)]),
  );
  const roots = documents.map(({ kind, type }) => [type, named(schemas, kind, schemas[kind])]);
  const umbrella = {
    title: 'Documents',
    description: 'Every kind of document by its type.',
    type: 'object',
    additionalProperties: false,
    required: documents.map((d) => d.type),
    properties: Object.fromEntries(documents.map((d) => [d.type, { tsType: d.type }])),
    $defs: Object.fromEntries([...shared, ...roots]),
  };
  const source = await compile(umbrella, 'Documents', {
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  // The tool notes on each definition where it stood in the umbrella, which says nothing here.
  const clean = source.replaceAll(
    / \*\n \* This interface was referenced by [\s\S]*?(?= \*\/)/g,
    '',
  );
  return banner + withReadonlyLists(clean);
}
