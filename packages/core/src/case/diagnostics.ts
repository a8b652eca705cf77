import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';

const parts: Readonly<Record<string, string>> = { score: '得分', rank: '名次', grade: '等次' };

/** The part of a result that a case is about, after its indicator where it is of one. */
const whatZh = (what: string): string => what.replace(/\w+$/, (part) => parts[part] ?? part);

/** Cases that expect something else. */
export const records = {
  'case-difference': {
    words: (p: { unit: string; what: string; found: string; expected: string }): Words => ({
      message: {
        zh: `${p.unit}，${whatZh(p.what)}：得到 ${p.found}，应为 ${p.expected}`,
        en: `${p.unit}, ${p.what}: found ${p.found}, expected ${p.expected}`,
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
