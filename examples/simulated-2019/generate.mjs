/**
 * Writes the simulated observations, and the same with faults, beside this file:
 *
 *   node examples/simulated-2019/generate.mjs
 *
 * The same bytes on every machine; a test generates them anew and compares.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { withFaults } from './faults.mjs';
import { observations } from './observations.mjs';

/** Each file's name and text. */
export function files() {
  const table = observations();
  return {
    'simulated-observations.csv': stringify(table),
    'simulated-with-faults.csv': stringify(withFaults(table)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(files())) {
    writeFileSync(new URL(name, import.meta.url), text);
  }
}
