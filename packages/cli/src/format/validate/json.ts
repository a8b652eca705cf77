import type { ValidateFormat } from './format.ts';

/** Everything as data, for machines. */
export const json: ValidateFormat = {
  print: ({ diagnostics }) => `${JSON.stringify({ diagnostics }, null, 2)}\n`,
};
