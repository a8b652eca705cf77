import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';

/** Parameters under which an aggregation has no answer. */
export const records = {
  'power-unfit': {
    words: (p: { group: string; found: string }): Words => ({
      message: {
        zh: `“${p.group}”：没有指数为 ${p.found} 的幂平均`,
        en: `"${p.group}": there is no power mean with the exponent ${p.found}`,
      },
      hint: {
        zh: /^-?0+(\.0+)?(\/\d+)?$/.test(p.found)
          ? '请用 geometric（几何平均），它是指数趋于 0 时的极限'
          : '指数的绝对值请取 0.01 到 100；更极端的请用 min 或 max',
        en: /^-?0+(\.0+)?(\/\d+)?$/.test(p.found)
          ? 'use `geometric`, which is its limit at 0'
          : 'choose an exponent between 0.01 and 100 in size; beyond it use `min` or `max`',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
