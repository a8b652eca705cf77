import { resultDocument } from '@zhibiao/core';
import type { ScoreFormat } from './format.ts';

/** The result as a `zhibiao/result/1` document. */
export const json: ScoreFormat = {
  print: ({ result, isExact }) =>
    `${JSON.stringify(resultDocument(result, { exact: isExact }), null, 2)}\n`,
  isForPeople: false,
};
