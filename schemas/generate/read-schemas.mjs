import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documents } from './documents.mjs';

/** Where the schema files are. */
export const schemaFolder = fileURLToPath(new URL('..', import.meta.url));

const read = (stem) => JSON.parse(readFileSync(`${schemaFolder}/${stem}.schema.json`, 'utf8'));

/** Every schema by file stem, `common` among them. */
export const readSchemas = () =>
  Object.fromEntries(['common', ...documents.map((d) => d.kind)].map((stem) => [stem, read(stem)]));
