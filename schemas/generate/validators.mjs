import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { documents } from './documents.mjs';
import { readSchemas, schemaFolder } from './read-schemas.mjs';

const banner = '// Generated from the schemas by `pnpm generate`; not edited by hand.';

/** The settings under which every schema is compiled, here and in the tests. */
export const ajvOptions = {
  allErrors: true,
  discriminator: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  messages: false,
  verbose: true,
};

/**
 * The validators as one ES module that builds no code at run time. Ajv's standalone output calls
 * `require` for its few helpers, so it is bundled here, once.
 */
export async function validators() {
  const schemas = readSchemas();
  const ajv = new Ajv.default({
    ...ajvOptions,
    schemas: Object.values(schemas),
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  const names = Object.fromEntries(documents.map((d) => [d.validator, schemas[d.kind].$id]));
  const bundle = await build({
    stdin: { contents: standaloneCode.default(ajv, names), resolveDir: schemaFolder },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    banner: { js: banner },
  });
  return bundle.outputFiles[0].text;
}

/** The declarations that go with the module. */
export const validatorTypes = () =>
  [
    banner,
    "import type { Validate } from '../validators.ts';",
    ...documents.map((d) => `export declare const ${d.validator}: Validate;`),
    '',
  ].join('\n');
