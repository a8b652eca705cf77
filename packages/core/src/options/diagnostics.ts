import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/words.ts';

/** What a program passes that is not as its shape says. */
export const records = {
  'input-shape': {
    words: (p: { where: string; found: string; expected: string }): Words => ({
      message: {
        zh: `${p.where}：这里是 ${p.found}，应为 ${p.expected}`,
        en: `${p.where}: found ${p.found}, expected ${p.expected}`,
      },
    }),
  },
  'no-such-option': {
    words: (p: { where: string; found: string; near: readonly string[] }): Words => ({
      message: {
        zh: `${p.where} 没有选项“${p.found}”`,
        en: `${p.where} has no option "${p.found}"`,
      },
      hint: didYouMean(p.near),
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
