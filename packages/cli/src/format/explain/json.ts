import { caveats } from '@zhibiao/core';
import type { ExplainFormat } from './format.ts';

/** Everything that the engine says, unrounded, as data. */
export const json: ExplainFormat = {
  print: ({ result, explanation, separation }) =>
    `${JSON.stringify({ remarks: caveats(result).map(({ message }) => message), ...explanation, separation }, null, 2)}\n`,
  isForPeople: false,
};
