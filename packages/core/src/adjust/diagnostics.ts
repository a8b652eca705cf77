import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';

/** Adjustments whose observations cannot be read. */
export const records = {
  'adjustment-missing': {
    words: (p: { adjustment: string }): Words => ({
      message: { zh: `“${p.adjustment}”：没有填写`, en: `"${p.adjustment}": nothing is filled in` },
      hint: {
        zh: '没有发生请填 0 或“否”；或在规则中声明 missing: zero（否决项为 missing: no）',
        en: 'write 0 or no if there was none, or declare `missing: zero` (for a veto `missing: no`)',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
