import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is added: a patch beside this file, and the places besides tests that it may touch. */
export const added: Readonly<Record<string, readonly string[]>> = {
  measure: [
    'packages/core/src/measure/index.ts',
    'packages/core/src/measure/quotient.ts',
    'schemas/indicator-system.schema.json',
  ],
  normalization: [
    'packages/core/src/normalize/index.ts',
    'packages/core/src/normalize/pass-mark.ts',
    'schemas/indicator-system.schema.json',
  ],
  aggregation: [
    'packages/core/src/aggregate/index.ts',
    'packages/core/src/aggregate/olympic.ts',
    'schemas/indicator-system.schema.json',
  ],
  'lint-rule': ['packages/document/src/lint/index.ts', 'packages/document/src/lint/name-long.ts'],
};

/** The file of a patch. */
const patchOf = (name: string): string => join(import.meta.dirname, `${name}.patch`);

/** The command that applies a patch, or with `--check` says whether it would. */
export const applying = (name: string): readonly string[] => ['apply', '-C1', patchOf(name)];

/** The files that a patch touches, by their paths from the root. */
export const changedBy = (name: string): readonly string[] =>
  [...readFileSync(patchOf(name), 'utf8').matchAll(/^\+\+\+ b\/(.*)$/gm)].map(
    ([, path = '']) => path,
  );
