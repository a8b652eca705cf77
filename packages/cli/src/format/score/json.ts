import { resultDocument } from '@zhibiao/core';
import type { ScoreFormat } from './format.ts';

/** The result as a `zhibiao/result/1` document; of a panel a list, each with its period and changes. */
export const json: ScoreFormat = {
  print: (views) => {
    const documents = views.map(({ result, isExact, period, changes, gone }) => {
      const document = resultDocument(result, { exact: isExact });
      return period === undefined ? document : { period, changes, gone, result: document };
    });
    return `${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`;
  },
  isForPeople: false,
};
