import { documents } from './documents.mjs';
import { readSchemas } from './read-schemas.mjs';

const banner = '// Generated from the schemas by `pnpm generate`; not edited by hand.\n';

/** Keywords that only people read. */
const prose = new Set([
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'description',
  'enumDescriptions',
  'examples',
  'default',
]);

/** The definition that a `$ref` in the file `stem` points to, with the file in which it stands. */
function target(schemas, ref, stem) {
  const [file, name] = ref.split('#/$defs/');
  const home = file === '' ? stem : file.replace('.schema.json', '');
  return { home, definition: schemas[home].$defs[name] };
}

/** The shape of one document: its schema without prose, each definition that it uses once, by title. */
export function shapesOf(kind, schemas = readSchemas()) {
  const defs = {};
  const define = (ref, stem) => {
    const { home, definition } = target(schemas, ref, stem);
    const { title } = definition;
    if (!Object.hasOwn(defs, title)) {
      // Taken before it is made: an indicator has indicators below it.
      defs[title] = undefined;
      defs[title] = strip(definition, home);
    }
    return title;
  };
  /** A choice by the value of one key, with the definition for each value. */
  const choose = ({ oneOf, discriminator, ...rest }, stem) => {
    const { propertyName } = discriminator;
    const mapping = oneOf.flatMap(({ $ref }) => {
      const { const: only, enum: several = [only] } = target(schemas, $ref, stem).definition
        .properties[propertyName];
      return several.map((value) => [value, define($ref, stem)]);
    });
    return {
      ...strip(rest, stem),
      discriminator: { propertyName, mapping: Object.fromEntries(mapping) },
    };
  };
  const strip = (schema, stem) => {
    if (Array.isArray(schema)) return schema.map((item) => strip(item, stem));
    if (typeof schema !== 'object' || schema === null) return schema;
    if (schema.discriminator !== undefined) return choose(schema, stem);
    const entries = Object.entries(schema).filter(([key]) => !prose.has(key));
    return Object.fromEntries(
      entries.map(([key, value]) => {
        if (key === '$ref') return [key, define(value, stem)];
        if (key !== 'properties') return [key, strip(value, stem)];
        const properties = Object.entries(value).map(([name, v]) => [name, strip(v, stem)]);
        return [key, Object.fromEntries(properties)];
      }),
    );
  };
  return { root: strip(schemas[kind], kind), defs };
}

/** The module of one document's validator. */
const validatorModule = (kind) => `${banner}
import type { Validate } from '../../shape.ts';
import { validator } from '../../validator.ts';

/**
 * Every way in which a value differs from the shape of \`zhibiao/${kind}/1\`.
 *
 * @example
 * validate([]).map(({ keyword, path }) => [keyword, path]) // [['type', '']]
 */
export const validate: Validate = validator(${JSON.stringify(shapesOf(kind))});
`;

/** The module with the validators of all documents. */
const allModule = () =>
  [
    `${banner}`,
    "import type { Validate } from '../../shape.ts';",
    ...documents.map((d) => `import { validate as ${d.name} } from './${d.kind}.ts';`),
    '',
    '/**',
    ' * The validator of every kind of document.',
    ' *',
    ' * @example',
    " * validators.dataset({ schema: 'zhibiao/dataset/1' }).map(({ key }) => key) // ['status', 'rows']",
    ' */',
    'export const validators: {',
    ...documents.map((d) => `  readonly '${d.kind}': Validate;`),
    '} = {',
    ...documents.map((d) => `  '${d.kind}': ${d.name},`),
    '};',
    '',
  ].join('\n');

/** Every module of validators: its path below this package, and its text. */
export const validatorModules = () => ({
  ...Object.fromEntries(
    documents.map(({ kind }) => [`src/generated/validate/${kind}.ts`, validatorModule(kind)]),
  ),
  'src/generated/validate/index.ts': allModule(),
});
