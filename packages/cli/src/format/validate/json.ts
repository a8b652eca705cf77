import type { ValidateFormat } from './format.ts';

/** Everything as data, for machines. */
export const json: ValidateFormat = {
  print: ({ diagnostics, sections }) => {
    const steps = sections?.map(({ title, isPassed, lines }) => ({ title, isPassed, lines }));
    return `${JSON.stringify({ diagnostics, ...(steps && { steps }) }, null, 2)}\n`;
  },
};
