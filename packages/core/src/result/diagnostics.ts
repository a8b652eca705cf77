import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/words.ts';

/** Questions about a result. */
export const records = {
  'unknown-unit': {
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: { zh: `没有单位“${p.found}”`, en: `there is no unit "${p.found}"` },
      hint: didYouMean(p.near),
    }),
  },
  'unit-without-score': {
    words: (p: { unit: string }): Words => ({
      message: {
        zh: `“${p.unit}”没有总分，无从拆解`,
        en: `"${p.unit}" has no total, so there is nothing to take apart`,
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
