import type { MessagesOf } from '../messages.ts';
import type { ResultParams } from '../params/result.ts';
import { didYouMean } from './parts.ts';

const parts: Readonly<Record<string, string>> = { score: '得分', rank: '名次', grade: '等次' };

/** The part of a result that a case is about, after its indicator where it is of one. */
const whatZh = ({ what }: { readonly what: string }): string =>
  what.replace(/\w+$/, (part) => parts[part] ?? part);

/** Questions about a result, in Chinese. */
export const result: MessagesOf<ResultParams> = {
  'unknown-unit': { message: (p) => `没有单位“${p.found}”`, hint: didYouMean },
  'unit-without-score': { message: (p) => `“${p.unit}”没有总分，无从拆解` },
  'case-difference': {
    message: (p) => `${p.unit}，${whatZh(p)}：得到 ${p.found}，应为 ${p.expected}`,
  },
};
